// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array approximationSigns {"="_L1, "~"_L1, ">"_L1, ">="_L1, "<"_L1, "<="_L1};
constexpr std::array figureStatusWords {"suggested"_L1, "confirmed"_L1, "rejected"_L1};

} // namespace

bool isTouchedByAnalyst(const Figure &figure)
{
    return figure.edited || figure.rule.isEmpty() || figure.status != Figure::Status::Suggested;
}

QString toString(Approximation approximation)
{
    return approximationSigns[size_t(approximation)];
}

std::optional<Approximation> approximationFromString(QStringView sign)
{
    for (size_t i = 0; i < approximationSigns.size(); ++i) {
        if (sign == approximationSigns[i])
            return Approximation(i);
    }
    return {};
}

QString toString(Figure::Status status)
{
    return figureStatusWords[size_t(status)];
}

std::optional<Figure::Status> figureStatusFromString(QStringView word)
{
    for (size_t i = 0; i < figureStatusWords.size(); ++i) {
        if (word == figureStatusWords[i])
            return Figure::Status(i);
    }
    return {};
}

} // namespace Quipu
