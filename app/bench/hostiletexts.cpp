// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/hostiletexts.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString repeated(const QString &part, qsizetype length)
{
    return part.repeated(length / part.size() + 1).first(length);
}

} // namespace

std::vector<HostileText> hostileTexts(qsizetype length)
{
    return {
        {u"digits"_s, repeated(u"1234567890"_s, length)},
        {u"brackets"_s, repeated(u"["_s, length)},
        {u"nested brackets"_s, repeated(u"([{"_s, length)},
        {u"one unbroken line of words"_s, repeated(u"the plan of work for all in the land "_s, length)},
        {u"1 1 1 1"_s, repeated(u"1 "_s, length)},
        {u"million million"_s, repeated(u"million "_s, length)},
        {u"half a half a"_s, repeated(u"half a "_s, length)},
        {u"from 1 to"_s, repeated(u"from 1 to "_s, length)},
        {u"sentences without end"_s, repeated(u"and 12 percent of them in 2012, which "_s, length)},
        {u"years"_s, repeated(u"2012-2013, "_s, length)},
        {u"stops"_s, repeated(u". "_s, length)},
        {u"short lines"_s, repeated(u"1.\n"_s, length)},
        {u"currency signs"_s, repeated(u"$ "_s, length)},
        {u"one letter"_s, repeated(u"a"_s, length)},
    };
}

} // namespace Quipu
