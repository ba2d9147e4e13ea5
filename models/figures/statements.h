// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"
#include "models/figures/numbers.h"
#include "models/figures/units.h"

#include <optional>
#include <vector>

namespace Quipu {

// Which end of a change a number is: "from 49,200 to 42,900".
enum class ChangeEnd : quint8 { None, Start, Finish };

// A number of one sentence with its unit or counted noun and its qualifier; time, place and meaning come later.
struct StatedNumber
{
    qsizetype first = 0; // tokens of the value expression, end exclusive
    qsizetype end = 0;
    qsizetype numberFirst = 0;
    qsizetype numberEnd = 0;
    std::optional<double> value, low, high;
    double factor = 1; // its scale word's worth: a list may share it
    Approximation approximation = Approximation::Exact;
    const Unit *unit = nullptr; // none for counts
    QString unitId;
    bool counted = false; // unitId is a noun
    bool persons = false;
    bool vague = false;
    bool range = false;
    bool inDigits = false;
    bool scaled = false;
    bool qualified = false;
    bool shared = false; // its unit is that of the number behind it
    bool adopted = false; // its unit was told with another number
    ChangeEnd changeEnd = ChangeEnd::None;
    TextSpan subject;
    QString per;
    QString rule;

    bool isBare() const { return unitId.isEmpty(); }
};

// What a bare number of a sentence may go on about; null where there is none.
struct EarlierStatements
{
    const StatedNumber *last = nullptr; // of the sentence before, in the paragraph
    const StatedNumber *lastLarge = nullptr; // of millions and more, anywhere before
};

// Reads the statements of one sentence: tokens from begin to end. Linear.
class StatementReader final
{
public:
    StatementReader(Tokens &tokens, const FigureLanguage &language, const UnitBook &units, DecimalSign sign);

    std::vector<StatedNumber> read(qsizetype begin, qsizetype end, const EarlierStatements &before) const;

private:
    std::optional<StatedNumber> readOne(qsizetype begin, qsizetype first, qsizetype end, bool inLetters) const;
    void readUnit(StatedNumber &statement, const ReadNumber &number, qsizetype end) const;
    void readCasualties(StatedNumber &statement, qsizetype at, qsizetype end) const;
    bool isMoneySuffix(qsizetype number, qsizetype end, bool inLetters) const;
    bool isTellingBare(const StatedNumber &statement, qsizetype begin) const;
    void readSign(StatedNumber &statement, qsizetype begin, qsizetype end) const;
    void readPerAfterNoun(StatedNumber &statement, qsizetype end) const;
    std::optional<StatedNumber> readMultiple(qsizetype begin, qsizetype first, qsizetype end) const;
    bool isModelNumber(const StatedNumber &statement, qsizetype begin) const;
    bool isCodeNumber(qsizetype first, const UnitBook::Match &currency) const;
    bool isCasualty(qsizetype at) const;
    bool isStep(const StatedNumber &low, qsizetype begin) const;
    void readPerUnit(StatedNumber &statement, qsizetype end) const;
    void readCompound(StatedNumber &statement, qsizetype end) const;
    void readPer(StatedNumber &statement, qsizetype end) const;
    void readQualifier(StatedNumber &statement, qsizetype begin, qsizetype end) const;
    void setBounds(StatedNumber &statement) const;
    bool isTrivial(const StatedNumber &statement, qsizetype begin) const;
    bool isAfterChange(qsizetype at, qsizetype begin) const;
    void markVotes(std::vector<StatedNumber> &statements, qsizetype begin) const;
    void joinRanges(std::vector<StatedNumber> &statements, qsizetype begin) const;
    void adoptUnits(std::vector<StatedNumber> &statements, qsizetype begin) const;
    void shareUnits(std::vector<StatedNumber> &statements) const;
    void leaveOutScores(std::vector<StatedNumber> &statements, qsizetype begin, qsizetype end) const;
    void markChanges(std::vector<StatedNumber> &statements, qsizetype begin) const;
    void nameCounted(std::vector<StatedNumber> &statements, qsizetype begin, qsizetype end) const;
    void countAs(StatedNumber &statement, const QString &unit, bool persons) const;
    bool countPartOf(StatedNumber &statement, const StatedNumber *previous, const StatedNumber *next) const;
    bool countTotal(StatedNumber &statement, qsizetype lead, qsizetype begin) const;
    bool countSubject(StatedNumber &statement, qsizetype begin) const;
    void readPerGroup(StatedNumber &statement, qsizetype end) const;
    void setRate(StatedNumber &statement, const QString &per) const;
    bool isPerGroup(const StatedNumber &statement, qsizetype begin) const;
    void nameRates(std::vector<StatedNumber> &statements, qsizetype begin) const;
    void namePoints(std::vector<StatedNumber> &statements, const StatedNumber *earlier, qsizetype begin,
                    qsizetype end) const;
    void adoptElided(std::vector<StatedNumber> &statements, const EarlierStatements &before, qsizetype begin,
                     qsizetype end) const;
    bool canLend(const StatedNumber &full, const StatedNumber &bare) const;
    bool endsWithRatio(qsizetype last, qsizetype begin) const;
    void countWholeOf(StatedNumber &bare, const StatedNumber &share, qsizetype end) const;
    bool isPartOfThem(const StatedNumber &bare, qsizetype end) const;
    bool isListed(const StatedNumber &bare, qsizetype begin, qsizetype end) const;
    void adopt(StatedNumber &bare, const StatedNumber &full) const;
    const Unit *unitOfOtherEnd(const StatedNumber &statement, qsizetype end) const;
    qsizetype leadBefore(const StatedNumber &statement, qsizetype begin) const;

    Tokens &m_tokens;
    const FigureLanguage &m_language;
    NumberReader m_numbers;
    const UnitBook &m_units;
};

} // namespace Quipu
