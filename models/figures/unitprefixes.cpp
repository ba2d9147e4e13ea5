// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/unitprefixes.h"

#include "models/base/codebookfile.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype shortestName = 3; // "ton"; what is shorter is a symbol

QHash<QString, QJsonObject> readPrefixes()
{
    QHash<QString, QJsonObject> prefixes;
    const QJsonArray rows = readCodebook(u"unitprefixes"_s)["prefixes"_L1].toArray();
    for (const QJsonValue &row : rows)
        prefixes.insert(row.toObject()["symbol"_L1].toString(), row.toObject());
    return prefixes;
}

bool isName(const QString &word)
{
    return word.size() >= shortestName && word.front().isLetter() && word.back().isLetter();
}

QJsonArray wordsUnder(const QJsonObject &prefix, const QJsonObject &unit)
{
    QStringList words;
    for (const QJsonValue &word : unit["words"_L1].toArray()) {
        for (const QJsonValue &name : prefix["names"_L1].toArray()) {
            if (isName(word.toString()))
                words << name.toString() + word.toString();
        }
    }
    const QString symbol = unit["symbol"_L1].toString(unit["id"_L1].toString());
    words << prefix["symbol"_L1].toString() + symbol;
    for (const QJsonValue &written : prefix["alsoWritten"_L1].toArray())
        words << written.toString() + symbol;
    return QJsonArray::fromStringList(words);
}

QJsonObject labelUnder(const QJsonObject &prefix, const QJsonObject &label)
{
    const QJsonArray names = prefix["names"_L1].toArray(); // English first, Spanish last
    QJsonObject under;
    for (auto name = label.begin(); name != label.end(); ++name) {
        const QJsonValue prefixName = name.key() == "en"_L1 ? names.first() : names.last();
        under[name.key()] = QString(prefixName.toString() + name.value().toString());
    }
    return under;
}

QJsonObject under(const QJsonObject &prefix, const QJsonObject &unit)
{
    QJsonObject row = unit;
    for (const auto key : {"prefixes"_L1, "prefixOnly"_L1, "symbol"_L1, "symbols"_L1, "casedSymbol"_L1, "before"_L1})
        row.remove(key);
    const QString sign = prefix["symbol"_L1].toString();
    row[u"id"_s] = QString(sign + unit["id"_L1].toString());
    if (unit.contains("as"_L1))
        row[u"as"_s] = QString(sign + unit["as"_L1].toString());
    row[u"factor"_s] = unit["factor"_L1].toDouble() * prefix["factor"_L1].toDouble();
    row[u"label"_s] = labelUnder(prefix, unit["label"_L1].toObject());
    row[u"words"_s] = wordsUnder(prefix, unit);
    const QString symbol = unit["casedSymbol"_L1].toString(unit["symbol"_L1].toString(unit["id"_L1].toString()));
    row[u"cased"_s] = QJsonArray {QString(sign + symbol)};
    return row;
}

} // namespace

std::vector<QJsonObject> prefixedUnits(const QJsonObject &unit)
{
    static const QHash<QString, QJsonObject> prefixes = readPrefixes();
    std::vector<QJsonObject> rows;
    for (const QJsonValue &sign : unit["prefixes"_L1].toArray()) {
        if (const QJsonObject prefix = prefixes.value(sign.toString()); !prefix.isEmpty())
            rows.push_back(under(prefix, unit));
    }
    return rows;
}

} // namespace Quipu
