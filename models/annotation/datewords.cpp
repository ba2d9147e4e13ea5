// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/datewords.h"

#include "models/annotation/gazetteerfile.h"
#include "models/annotation/nametokenizer.h"
#include "models/base/wordmap.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using DateWords = WordMap<DateSenses>;

constexpr quint32 bitOf(DateWord sense)
{
    return 1u << unsigned(sense);
}

DateWords readDateWords()
{
    static const QStringList senses {u"month"_s, u"weekday"_s, u"number"_s, u"ordinal"_s, u"unit"_s,      u"shift"_s,
                                     u"vague"_s, u"day"_s,     u"part"_s,   u"fiscal"_s,  u"same"_s,      u"before"_s,
                                     u"range"_s, u"join"_s,    u"of"_s,     u"ago"_s,     u"millennium"_s};
    DateWords words;
    for (const QStringList &row : gazetteerRows(u"datewords.tsv"_s)) {
        const qsizetype sense = senses.indexOf(row.value(0));
        Q_ASSERT(sense >= 0);
        for (const QString &word : alternatives(row.value(2))) {
            DateSenses &known = words[nameKey(word)];
            if (!known.as(DateWord(sense)))
                known.values[size_t(sense)] = row.value(1).toInt();
            known.senses |= bitOf(DateWord(sense));
        }
    }
    return words;
}

} // namespace

bool DateSenses::opensDate() const
{
    constexpr quint32 inner = bitOf(DateWord::Before) | bitOf(DateWord::RangeStart) | bitOf(DateWord::RangeJoin)
        | bitOf(DateWord::Of) | bitOf(DateWord::Millennium);
    return (senses & ~inner) != 0;
}

const DateSenses *dateSenses(QStringView key, quint32 hash)
{
    static const DateWords words = readDateWords();
    return words.find(key, hash);
}

} // namespace Quipu
