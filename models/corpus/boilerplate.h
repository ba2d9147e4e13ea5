// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "models/corpus/layout.h"

namespace Quipu {

// The lines of a text that are not its article, by their words and their place; a label and the list under it are one.
// Sorted. The header's title, author and date are part of the article's print and stay.
std::vector<Boilerplate> findBoilerplate(QStringView text, const Layout &layout, const QString &language);

} // namespace Quipu
