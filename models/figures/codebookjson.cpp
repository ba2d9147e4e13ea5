// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebookjson.h"

#include "models/figures/codebookcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QByteArray rowLines(const std::vector<QJsonObject> &rows)
{
    QByteArray lines;
    for (const QJsonObject &row : rows) {
        lines += lines.isEmpty() ? "\n    " : ",\n    ";
        lines += QJsonDocument(row).toJson(QJsonDocument::Compact);
    }
    return lines + "\n  ]";
}

Error unreadable(const QString &what, const QString &where)
{
    return {Error::Kind::Invalid, what, where,
            QCoreApplication::translate("Quipu::Codebook",
                                        "Write {\"measures\": [...], \"units\": [...]}, as an exported codebook has")};
}

// The list's objects; false when it is no list of objects.
bool readRows(const QJsonValue &value, std::vector<QJsonObject> &rows)
{
    if (!value.isArray())
        return false;
    rows.clear();
    for (const QJsonValue &row : value.toArray()) {
        if (!row.isObject())
            return false;
        rows.push_back(row.toObject());
    }
    return true;
}

} // namespace

QByteArray codebookToJson(const CodebookRows &rows)
{
    return "{\n  \"quipu\": \"codebook\",\n  \"measures\": [" + rowLines(rows.measures) + ",\n  \"units\": ["
        + rowLines(rows.units) + "\n}\n";
}

Result<CodebookRows> codebookFromJson(const QByteArray &json, const CodebookRows &base, const QString &where)
{
    if (json.size() > mostCodebookBytes)
        return unreadable(QCoreApplication::translate("Quipu::Codebook", "This is too large for a codebook"), where);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(problem.offset).count('\n') + 1;
        return unreadable(QCoreApplication::translate("Quipu::Codebook", "This is not JSON"),
                          QCoreApplication::translate("Quipu::Codebook", "%1, line %2, %3")
                              .arg(where)
                              .arg(line)
                              .arg(problem.errorString()));
    }
    const QJsonObject file = document.object();
    CodebookRows rows = base;
    bool isKnown = false;
    for (const auto &[key, list] : {std::pair(u"measures"_s, &rows.measures), std::pair(u"units"_s, &rows.units)}) {
        if (!file.contains(key))
            continue;
        isKnown = true;
        if (!readRows(file[key], *list))
            return unreadable(QCoreApplication::translate("Quipu::Codebook", "“%1” is not a list of rows").arg(key),
                              where);
    }
    if (!isKnown)
        return unreadable(QCoreApplication::translate("Quipu::Codebook", "There are neither measures nor units"),
                          where);
    if (const Outcome sound = checkCodebook(rows); !sound) {
        Error error = sound.error();
        error.where = where + u", "_s + error.where;
        return error;
    }
    return rows;
}

Result<CodebookRows> readCodebookFile(const QString &path, const CodebookRows &base)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Kind::Io, QCoreApplication::translate("Quipu::Codebook", "The codebook cannot be read"),
                      path, file.errorString()};
    }
    return codebookFromJson(file.read(mostCodebookBytes + 1), base, path);
}

Outcome writeCodebookFile(const QString &path, const CodebookRows &rows)
{
    QSaveFile file(path);
    const QByteArray json = codebookToJson(rows);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return Done {};
    return Error {Error::Kind::Io, QCoreApplication::translate("Quipu::Codebook", "The codebook cannot be written"),
                  path, file.errorString()};
}

} // namespace Quipu
