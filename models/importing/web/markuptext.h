// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// The words of a value that a page's data give as markup: tags left out, entities decoded, twice where they were
// written twice ("&amp;#8217;"). As it is where there is neither.
QString plainOfMarkup(const QString &value);

} // namespace Quipu
