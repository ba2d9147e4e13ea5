// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartclipboard.h"

#include "models/base/csv.h"
#include "views/charts/chartexport.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The translation context of the table's heading.
struct ChartTable final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartTable)
};

// A spreadsheet takes no text of an article for a formula.
QString tsvText(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 1 && QStringView(u"=+-@").contains(line.front()) ? u'\'' + line : line;
}

} // namespace

QString chartTsv(const ChartContent &content)
{
    QStringList lines {QStringList {ChartTable::tr("Series"), ChartTable::tr("Period"), ChartTable::tr("Sign"),
                                    ChartTable::tr("Value"), ChartTable::tr("Low"), ChartTable::tr("High"),
                                    ChartTable::tr("Unit"), ChartTable::tr("Status"), ChartTable::tr("Source"),
                                    ChartTable::tr("Sentence")}
                           .join(u'\t')};
    for (const Series &series : content.series) {
        for (const SeriesPoint &point : series.points) {
            const QString when = point.category.isEmpty() ? periodLabel(point) : point.category;
            const std::optional<double> value = point.isRange ? std::nullopt : std::optional(point.y);
            lines.append(QStringList {tsvText(series.title), tsvText(when), toString(point.approximation),
                                      csvNumber(value), csvNumber(point.low), csvNumber(point.high),
                                      tsvText(series.unit), point.figure ? toString(point.status) : QString(),
                                      tsvText(point.source), tsvText(point.sentence)}
                             .join(u'\t'));
        }
    }
    return lines.join(u'\n') + u'\n';
}

Outcome copyChart(const ChartContent &content, const ChartOptions &options)
{
    const Result<QImage> image = renderChartImage(content, options);
    if (!image)
        return image.error();
    const Result<QByteArray> svg = renderChart(content, options, u"svg"_s);
    if (!svg)
        return svg.error();
    const QString table = chartTsv(content);
    auto *data = new QMimeData; // the clipboard's
    data->setImageData(*image);
    data->setData(u"image/svg+xml"_s, *svg);
    data->setText(table);
    data->setData(u"text/tab-separated-values"_s, table.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    return Done {};
}

} // namespace Quipu
