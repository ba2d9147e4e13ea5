// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

namespace Quipu {

// An article whose text is `text` and whose title is its first line; sha256 is the text's.
Addition article(const QString &text, const QString &fileName, const QString &published = {});

// A mention of the first occurrence of `words` in the addition's text.
Mention mentionOf(const Addition &addition, const QString &words, const QString &type);

// A figure whose expression is the first occurrence of `words`, in the line that holds it.
Figure figureOf(const Addition &addition, const QString &words, double value, const QString &unit,
                const QString &measure, int year);

} // namespace Quipu
