// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// A stretch of two texts laid over each other.
struct DifferencePiece
{
    enum class Side { Both, One, Other };

    Side side = Side::Both;
    QString text; // of Both: as the first text has it
    bool operator==(const DifferencePiece &) const = default;
};

// In which words two texts differ, in their order; a different number of blanks is no difference. By the greedy
// algorithm of Myers ("An O(ND) Difference Algorithm", 1986), paragraphs first and words within those that differ.
// Bounded: where very much differs in one place, all of that place does. Pure, any lane.
std::vector<DifferencePiece> textDifference(QStringView one, QStringView other);

} // namespace Quipu
