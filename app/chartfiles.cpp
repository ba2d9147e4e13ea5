// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfiles.h"

#include "models/base/wholefile.h"
#include "models/interchange/chartbundle.h"
#include "models/interchange/chartsheet.h"
#include "views/charts/chartexport.h"
#include "views/charts/charttext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The translation context of what is said here.
struct ChartFiles final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartFiles)
};

QStringList pictureFormats()
{
    return {u"png"_s, u"svg"_s, u"pdf"_s};
}

Result<QByteArray> bundle(const ChartContent &content, const ChartEvidence &evidence, const ChartOptions &options)
{
    const QByteArray json = evidenceJson(content, evidence);
    const QString title = chartTitle(content.chart, content.series);
    std::vector<ArchiveEntry> pictures;
    for (const QString &format : pictureFormats()) {
        Result<QByteArray> picture = renderChart(content, options, format, json);
        if (!picture)
            return picture;
        pictures.push_back({safeFileName(title) + u'.' + format, *std::move(picture), false});
    }
    return chartBundle(content, evidence, title, std::move(pictures));
}

Result<QByteArray> fileBytes(const ChartContent &content, const ChartEvidence &evidence, const ChartOptions &options,
                             const QString &format)
{
    if (format == "csv"_L1)
        return chartCsv(chartSheet(content, evidence));
    if (format == "json"_L1)
        return QJsonDocument(evidenceObject(content, evidence)).toJson(QJsonDocument::Indented);
    if (format == "zip"_L1)
        return bundle(content, evidence, options);
    return renderChart(content, options, format, evidenceJson(content, evidence));
}

} // namespace

QStringList chartFormats()
{
    return pictureFormats() + QStringList {u"csv"_s, u"xlsx"_s, u"json"_s, u"zip"_s};
}

Outcome writeChartFile(const ChartContent &content, const ChartEvidence &evidence, const ChartOptions &options,
                       const QString &path)
{
    const QString format = QFileInfo(path).suffix().toLower();
    if (!chartFormats().contains(format))
        return Error {Error::Kind::Invalid, ChartFiles::tr("Charts are not written in this format"), path,
                      ChartFiles::tr("End the file's name in one of %1").arg(chartFormats().join(u", "_s))};
    if (content.series.empty() && content.network.nodes.empty())
        return Error {Error::Kind::Invalid, ChartFiles::tr("There is nothing to draw"), path,
                      content.refusals.isEmpty() ? ChartFiles::tr("choose a series that has figures")
                                                 : content.refusals.join(u' ')};
    if (format == "xlsx"_L1)
        return writeChartXlsx(chartSheet(content, evidence), path);
    const Result<QByteArray> bytes = fileBytes(content, evidence, options, format);
    if (bytes)
        return writeWhole(path, *bytes);
    Error error = bytes.error();
    if (error.where.isEmpty())
        error.where = path;
    return error;
}

QString safeFileName(const QString &text)
{
    constexpr qsizetype longest = 100;
    constexpr QStringView forbidden = u"/\\:*?\"<>|"; // by any of the systems that files are mailed to
    QString name;
    for (const QChar c : text.simplified().left(longest))
        name += c.isPrint() && !forbidden.contains(c) ? c : u'-';
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' ') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name.isEmpty() ? ChartFiles::tr("chart") : name;
}

} // namespace Quipu
