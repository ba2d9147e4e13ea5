// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/check.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array checkKindWords {"percent_change"_L1, "sum"_L1,          "duplicate_claim"_L1, "conflict"_L1,
                                     "unit_mix"_L1,       "partial_year"_L1, "sentence_changed"_L1};
constexpr std::array checkVerdictWords {"holds"_L1, "rounding"_L1, "fails"_L1};

} // namespace

std::optional<Derivation> derivationOf(FigureId figure, const std::vector<Check> &checks)
{
    for (const Check &check : checks) {
        const bool isOfFigure = check.kind == Check::Kind::PercentChange && check.figures.front().figure == figure;
        // "doubled" is no figure: such a check has only the two that it compares.
        if (!isOfFigure || check.figures.size() < 3)
            continue;
        Derivation derivation {toString(check.kind), {}};
        for (size_t i = 1; i < check.figures.size(); ++i)
            derivation.of.push_back(check.figures[i].figure);
        return derivation;
    }
    return {};
}

QString toString(Check::Kind kind)
{
    return checkKindWords[size_t(kind)];
}

std::optional<Check::Kind> checkKindFromString(QStringView word)
{
    for (size_t i = 0; i < checkKindWords.size(); ++i) {
        if (word == checkKindWords[i])
            return Check::Kind(i);
    }
    return {};
}

QString toString(Check::Verdict verdict)
{
    return checkVerdictWords[size_t(verdict)];
}

} // namespace Quipu
