// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Quipu {

// A value of BibTeX as it is read: accents ("{\\'e}", "\\\"o", "\\v{s}"), letters ("\\ss", "\\o"), escaped signs and
// dashes become characters, braces and commands that only change the look are dropped. Linear; no recursion.
QString plainOfLatex(QStringView value);

} // namespace Quipu
