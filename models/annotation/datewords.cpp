// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/datewords.h"

#include "models/annotation/gazetteerfile.h"
#include "models/annotation/nametokenizer.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct DateSense
{
    DateWord sense;
    int value;
};

using DateWords = QHash<QString, std::vector<DateSense>>;

DateWords readDateWords()
{
    static const QStringList senses {u"month"_s, u"weekday"_s, u"number"_s, u"ordinal"_s, u"unit"_s,      u"shift"_s,
                                     u"vague"_s, u"day"_s,     u"part"_s,   u"fiscal"_s,  u"same"_s,      u"before"_s,
                                     u"range"_s, u"join"_s,    u"of"_s,     u"ago"_s,     u"millennium"_s};
    DateWords words;
    for (const QStringList &row : gazetteerRows(u"datewords.tsv"_s)) {
        const qsizetype sense = senses.indexOf(row.value(0));
        Q_ASSERT(sense >= 0);
        for (const QString &word : alternatives(row.value(2)))
            words[nameKey(word)].push_back({DateWord(sense), row.value(1).toInt()});
    }
    return words;
}

const DateWords &dateWords()
{
    static const DateWords words = readDateWords();
    return words;
}

} // namespace

std::optional<int> dateWord(DateWord sense, const QString &key)
{
    const auto found = dateWords().constFind(key);
    if (found == dateWords().constEnd())
        return {};
    for (const DateSense &known : *found) {
        if (known.sense == sense)
            return known.value;
    }
    return {};
}

bool isDateWord(const QString &key)
{
    return dateWords().contains(key);
}

} // namespace Quipu
