// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/textdifference.h"

#include <QPalette>
#include <QTextCharFormat>

namespace Quipu {

// How a stretch of two texts laid over each other looks: told apart by blue and orange for those who see colours, by
// line for everybody.
QTextCharFormat differenceFormat(DifferencePiece::Side side, const QPalette &palette);

} // namespace Quipu
