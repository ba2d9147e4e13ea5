// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"
#include "models/corpus/datephrase.h"

#include <optional>

namespace Quipu {

// "IQUITOS, Peru —", "LIMA, May 5 (Reuters) -", "Bogotá, 15 jul (EFE).-" at the start of an article's first paragraph.
// Spans are in the text.
struct Dateline
{
    TextSpan place; // "IQUITOS, Peru"; empty where only an agency stands
    TextSpan agency; // "Reuters"; empty where none
    std::optional<DatePhrase> date; // only when it has its year
};

std::optional<Dateline> readDateline(TextSpan line, QStringView text, const QString &language);

} // namespace Quipu
