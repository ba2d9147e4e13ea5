// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/datewords.h"
#include "models/annotation/wordclass.h"
#include "models/base/textspan.h"

#include <QString>

#include <vector>

namespace Quipu {

// A word, number or sign of a text with all that the name rules ask of it, worked out once.
struct NameToken
{
    enum class Kind { Word, Number, Sign };
    enum class Gap { None, Space, Possessive, Line }; // what lies between the token before and this one

    TextSpan span; // without a possessive 's; with the full stop of "U.S." and "Mr."
    QString key; // folded: no case, no accents
    int word = -1; // the lexicon's number for the key; -1 when no list knows it
    quint64 classes = 0;
    const DateSenses *dates = nullptr; // what a word can be in a date; null when nothing
    Kind kind = Kind::Word;
    Gap gap = Gap::Line;
    bool isCapitalised = false;
    bool isAllCapitals = false; // two letters or more, all upper case
    bool isInitial = false; // "F." or a lone capital letter
    bool isSentenceStart = false;
    bool isHeadline = false; // its line capitalises (nearly) every word, so capitals prove nothing
    bool isShouting = false; // its line is in capitals throughout
    bool isBoilerplate = false;
    int joined = 0; // bare apostrophe after a plural: 1 ("Workers' Party")

    bool is(WordClass wordClass) const { return (classes & quint64(wordClass)) != 0; }
    bool isAny(quint64 wordClasses) const { return (classes & wordClasses) != 0; }
    bool isSign(QChar sign) const { return kind == Kind::Sign && key.size() == 1 && key.front() == sign; }
    bool isWord() const { return kind == Kind::Word; }
};

using NameTokens = std::vector<NameToken>;

} // namespace Quipu
