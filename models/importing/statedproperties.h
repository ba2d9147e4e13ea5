// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/statedfacts.h"

#include <QDateTime>

namespace Quipu {

// What a file says of itself in its properties: Dublin Core in office files, books and PDF. Whatever was left as a
// template or a program put it ("Untitled", "Microsoft Word - x.doc", "user") is nobody's statement.
struct StatedProperties
{
    QString title, author, publisher, source, language;
    QString published; // ISO 8601: a date of publication that the document names as such
    QString created, modified; // ISO 8601: of the file, so weaker
    QStringList tags;
};

// As facts of the given origin; dates of the file have origin File, so that a date in the text is believed first.
void stateProperties(const StatedProperties &properties, MetadataField::Origin origin, StatedFacts &facts);

// "en" out of "en-GB"; "" where it is no language tag.
QString languageFromTag(QStringView tag);
// The day of an ISO 8601 or a shorter date ("2013", "2013-08-06T10:00:00Z"); "" where there is none.
QString isoDay(QStringView date);

} // namespace Quipu
