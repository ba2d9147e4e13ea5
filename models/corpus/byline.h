// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QStringView>

#include <optional>

namespace Quipu {

// Who wrote an article, as a credit says it. Spans are in the text; empty where the credit does not say.
struct Byline
{
    TextSpan author; // "Linnea Daub and Óscar Vilcapoma"
    TextSpan outlet; // "By NAME, Cordillera Dispatch"
    TextSpan affiliation; // "NAME, Research Fellow at the Council on ...": what the author belongs to
};

// A phrase with its lead: "By NAME, OUTLET", "Por NAME". "By 2012 ..." and "Por qué ..." are none.
std::optional<Byline> readByline(TextSpan phrase, QStringView text);

// The same without the lead, where a label has said that an author comes.
std::optional<Byline> readCredit(TextSpan phrase, QStringView text);

// "NAME, Research Fellow at the Council on ...": a credit line by itself. "NAME is a reporter ..." too.
std::optional<Byline> readSignature(TextSpan line, QStringView text);

// The outlet of a line that says what its author is: "Correspondent for The Coast Times since 2016". Empty when none.
TextSpan outletOfRole(TextSpan line, QStringView text);

} // namespace Quipu
