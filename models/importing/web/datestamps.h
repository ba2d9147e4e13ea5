// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/partialdate.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <optional>

namespace Quipu {

// The day that a page's data give, in the time zone as written: ISO 8601, "20140523", seconds or milliseconds since
// 1970, "Fri, 23 May 2014", "2014年5月23日". language (a BCP 47 tag such as "en-US") tells how 05/06/2014 is meant.
// Nothing where it is no date that a page of the web's time can have, or one that programs write for none (1 January
// 1970).
std::optional<PartialDate> dateOfStamp(const QString &stamp, const QString &language);

// The language tag by which numeric dates of a page are to be read: its own,
// unless its other dates show which comes first; where it says "en" or nothing,
// by its locale (og:locale) or its host's country.
QString languageOfDates(const QString &language, const QString &locale, const QString &host, QStringView text);

// The day in an address: "/2014/05/23/title", "-20140523.html"; or only its
// month.
std::optional<PartialDate> dateOfAddress(const QString &url);

// The days in a script under names such as "publishedAt", as ISO 8601; whatever else the script is.
QSet<QString> daysNamedIn(QByteArrayView script);

// Whether a page can have been published on it.
bool isPlausible(const PartialDate &date);

} // namespace Quipu
