// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charttemplates.h"

#include "app/session.h"
#include "models/charting/chartjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 mostTemplateBytes = 1 << 20;
const QString templateEnding = u".template.json"_s;
const QString houseStyleFile = u"house-style.json"_s;

Error fileError(const QString &what, const QString &path, const QString &remedy)
{
    return {Error::Kind::Io, what, QDir::toNativeSeparators(path), remedy};
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(QCoreApplication::translate("Quipu::ChartTemplates", "The chart template cannot be read"),
                         path, file.errorString());
    }
    const QByteArray bytes = file.read(mostTemplateBytes + 1);
    if (bytes.size() > mostTemplateBytes) {
        return Error {Error::Kind::Invalid,
                      QCoreApplication::translate("Quipu::ChartTemplates", "This is too large for a chart template"),
                      QDir::toNativeSeparators(path),
                      {}};
    }
    return bytes;
}

Outcome writeSmallFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done {};
    return fileError(QCoreApplication::translate("Quipu::ChartTemplates", "The chart template cannot be written"), path,
                     file.errorString());
}

} // namespace

ChartTemplates::ChartTemplates(const QString &directory)
    : m_directory(directory)
{ }

ChartTemplates::ChartTemplates(const Session &session)
    : ChartTemplates(session.chartDirectory())
{ }

// A name may hold what a file's may not, and two names may differ in nothing that a file system sees.
QString ChartTemplates::pathOf(const QString &name) const
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QDir(m_directory).filePath(QString::fromLatin1(hash.toHex().left(16)) + templateEnding);
}

std::vector<ChartTemplate> ChartTemplates::all() const
{
    std::vector<ChartTemplate> forms;
    const QDir folder(m_directory);
    for (const QString &file : folder.entryList({u'*' + templateEnding}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readSmallFile(folder.filePath(file));
        if (!bytes)
            continue;
        const Result<ChartTemplate> form = chartTemplateFromJson(*bytes, file);
        const auto isKnown = [&form](const ChartTemplate &known) { return known.name == form->name; };
        if (form && std::ranges::none_of(forms, isKnown))
            forms.push_back(*form);
    }
    std::ranges::sort(forms, [](const ChartTemplate &a, const ChartTemplate &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return forms;
}

Outcome ChartTemplates::save(const ChartTemplate &form)
{
    if (form.name.trimmed().isEmpty()) {
        return Error {Error::Kind::Invalid,
                      QCoreApplication::translate("Quipu::ChartTemplates", "A template needs a name"),
                      {},
                      QCoreApplication::translate("Quipu::ChartTemplates", "Type one")};
    }
    QDir().mkpath(m_directory);
    ChartTemplate named = form;
    named.name = form.name.simplified();
    if (const Outcome removed = removeFiles(named.name, pathOf(named.name)); !removed)
        return removed;
    return writeSmallFile(pathOf(named.name), chartTemplateToJson(named));
}

Outcome ChartTemplates::remove(const QString &name)
{
    return removeFiles(name, {});
}

// Also those that a person put there under a file name of their own.
Outcome ChartTemplates::removeFiles(const QString &name, const QString &except)
{
    const QDir folder(m_directory);
    for (const QString &entry : folder.entryList({u'*' + templateEnding}, QDir::Files)) {
        const QString path = folder.filePath(entry);
        const Result<QByteArray> bytes = readSmallFile(path);
        if (!bytes)
            continue;
        const Result<ChartTemplate> form = chartTemplateFromJson(*bytes, entry);
        QFile file(path);
        if (form && form->name == name && path != except && !file.remove()) {
            return fileError(
                QCoreApplication::translate("Quipu::ChartTemplates", "The chart template cannot be deleted"), path,
                file.errorString());
        }
    }
    return Done {};
}

Result<ChartTemplate> ChartTemplates::importFrom(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path);
    if (!bytes)
        return bytes.error();
    Result<ChartTemplate> form = chartTemplateFromJson(*bytes, QDir::toNativeSeparators(path));
    if (!form)
        return form;
    if (const Outcome saved = save(*form); !saved)
        return saved.error();
    return form;
}

Outcome ChartTemplates::exportTo(const QString &path, const ChartTemplate &form) const
{
    return writeSmallFile(path, chartTemplateToJson(form));
}

ChartStyle ChartTemplates::houseStyle() const
{
    const Result<QByteArray> bytes = readSmallFile(QDir(m_directory).filePath(houseStyleFile));
    return bytes ? soundStyle(chartStyleFromJson(QJsonDocument::fromJson(*bytes).object())) : ChartStyle();
}

Outcome ChartTemplates::setHouseStyle(const ChartStyle &style)
{
    QDir().mkpath(m_directory);
    return writeSmallFile(QDir(m_directory).filePath(houseStyleFile),
                          QJsonDocument(chartStyleToJson(style)).toJson(QJsonDocument::Indented));
}

Chart withHouseStyle(Chart chart, const Session &session)
{
    if (chart.style == ChartStyle())
        chart.style = ChartTemplates(session).houseStyle();
    return chart;
}

} // namespace Quipu
