// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/cuelines.h"

#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Quipu {

QString wordLine(const QJsonArray &words)
{
    QStringList list;
    for (const QJsonValue &word : words)
        list.append(word.toString());
    return list.join(u"; "_s);
}

QJsonArray wordsFromLine(const QString &line)
{
    QJsonArray words;
    for (const QString &word : line.split(u';')) {
        if (const QString simple = word.simplified(); !simple.isEmpty())
            words.append(simple);
    }
    return words;
}

QString cueLines(const QJsonArray &groups)
{
    QStringList lines;
    for (const QJsonValue &group : groups)
        lines.append(group[u"in"].toString() + u": "_s + wordLine(group[u"words"].toArray()));
    return lines.join(u'\n');
}

// A line without a scope is of the clause around the number, where most words stand.
QJsonArray groupsFromLines(const QString &lines)
{
    QJsonArray groups;
    for (const QString &line : lines.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString scope = colon < 0 ? u"near"_s : line.left(colon).trimmed();
        groups.append(QJsonObject {{u"in"_s, scope}, {u"words"_s, wordsFromLine(line.mid(colon + 1))}});
    }
    return groups;
}

} // namespace Quipu
