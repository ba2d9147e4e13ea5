// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/partialdate.h"
#include "models/base/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Quipu {

// A written date with its year: "6 August 2013", "lunes 7 de mayo de 2012", "2013-08-06", "May 2013". Month names:
// resources/codebooks/dates.json.
struct DatePhrase
{
    PartialDate date;
    TextSpan span; // in the phrase given
    bool isUpdate = false; // "Updated on ..."
};

// The first date in the phrase. "06/08/2013" is one only when it can be read in one way, or the language (ISO 639-1) is
// one that writes the day first.
std::optional<DatePhrase> findDate(QStringView phrase, const QString &language);

// The date of a phrase that holds nothing but a date with its weekday, hour and words such as "Published on". before is
// what stands in front of it after a comma ("Andes Ledger, 14 March 2012"), decoration left out; may be empty.
struct DateLine
{
    DatePhrase phrase;
    TextSpan before;
};
std::optional<DateLine> readDateLine(QStringView phrase, const QString &language);

// Where a day and month without a year begin that end the phrase ("LIMA, May 5"); -1 where there is none.
qsizetype trailingDayAndMonth(QStringView phrase);

} // namespace Quipu
