// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Quipu {

// A text that no one wrote for reading, and that a quadratic step in extraction would never get through.
struct HostileText
{
    QString name;
    QString text;
};

// One of each kind, as long as said.
std::vector<HostileText> hostileTexts(qsizetype length);

} // namespace Quipu
