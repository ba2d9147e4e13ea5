// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebookrows.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject shippedObject(const QString &path)
{
    QFile file(path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "codebookrows", "the program was linked without its resources");
    return isThere ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void appendRows(std::vector<QJsonObject> &rows, const QJsonArray &array)
{
    for (const QJsonValue &value : array)
        rows.push_back(value.toObject());
}

void appendWords(QStringList &words, const QJsonArray &array)
{
    for (const QJsonValue &value : array)
        words.append(value.toString());
}

} // namespace

CodebookRows CodebookRows::shipped()
{
    CodebookRows rows;
    const QDir folder(u":/quipu/codebooks/measures"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QJsonObject file = shippedObject(folder.filePath(name));
        appendRows(rows.measures, file[u"measures"].toArray());
        appendWords(rows.continuing, file[u"continuing"].toArray());
        appendWords(rows.turning, file[u"turning"].toArray());
    }
    const QJsonObject units = shippedObject(u":/quipu/codebooks/units.json"_s);
    appendRows(rows.units, units[u"units"].toArray());
    rows.currencies = units[u"byCountry"].toObject();
    return rows;
}

} // namespace Quipu
