// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/textgeometry.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

bool mixesDirections(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        if (c.unicode() < 0x590)
            return false;
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI || c.isHighSurrogate();
    });
}

void addPiece(std::vector<LinePiece> &pieces, const QTextLine &line, qreal one, qreal other)
{
    const QRectF rect(std::min(one, other), line.y(), std::abs(other - one), line.height());
    const qreal baseline = line.y() + line.ascent();
    if (!pieces.empty() && pieces.back().line == line.lineNumber()) {
        QRectF &last = pieces.back().rect;
        if (std::abs(last.right() - rect.left()) < 0.1 || std::abs(last.left() - rect.right()) < 0.1) {
            last = last.united(rect);
            return;
        }
    }
    pieces.push_back({rect, baseline, line.lineNumber()});
}

} // namespace

std::vector<LinePiece> piecesIn(const QTextLayout &layout, QStringView text, int from, int to)
{
    std::vector<LinePiece> pieces;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (line.textStart() >= to)
            break;
        if (first >= last)
            continue;
        if (!mixesDirections(text.mid(line.textStart(), line.textLength()))) {
            addPiece(pieces, line, line.cursorToX(first), line.cursorToX(last));
            continue;
        }
        for (int at = first; at < last; ++at) {
            const qreal leading = line.cursorToX(at, QTextLine::Leading);
            const qreal trailing = line.cursorToX(at, QTextLine::Trailing);
            if (leading != trailing)
                addPiece(pieces, line, leading, trailing);
        }
    }
    return pieces;
}

} // namespace Quipu
