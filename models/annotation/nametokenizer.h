// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/nametoken.h"

#include <QStringView>

namespace Quipu {

class Lexicon;

// The folded form by which lists and texts meet: no case, no accents, straight apostrophes.
QString nameKey(QStringView word);

// The text's tokens in order. Only spans, keys, kinds, gaps and capitals are set: no list is asked. What ends in a full
// stop by abbreviation is told apart by isAbbreviation (may be empty).
NameTokens nameTokens(QStringView text, const std::vector<TextSpan> &boilerplate, const Lexicon *lexicon = nullptr);

} // namespace Quipu
