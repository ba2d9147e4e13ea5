// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringView>
#include <QTextLine>

#include <vector>

class QTextLayout;

namespace Quipu {

// Where characters from .. to - 1 of a laid out block stand, line by line, in the layout's coordinates; text: the
// block's, which its layout does not tell. In a line that
// mixes directions a stretch of the text can be several stretches of the line.
struct LinePiece
{
    QRectF rect; // the line's full height
    qreal baseline = 0;
    int line = 0;
};
std::vector<LinePiece> piecesIn(const QTextLayout &layout, QStringView text, int from, int to);

} // namespace Quipu
