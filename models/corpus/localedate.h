// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/datephrase.h"

namespace Quipu {

// A written date in a language whose month names are known from CLDR alone
// (through QLocale): day, month's name and year near one another in any order;
// years of the Buddhist era become common ones. Nothing without a day.
std::optional<DatePhrase> findLocaleDate(QStringView phrase, const QString &language);

// The phrase with every script's digits as ASCII ones; lengths stay.
QString withPlainDigits(QStringView phrase);

// Whether four digits stand together, as in every date with its year.
bool holdsYear(QStringView phrase);

} // namespace Quipu
