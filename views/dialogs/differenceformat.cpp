// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/differenceformat.h"

#include "views/widgets/contrast.h"

namespace Quipu {

QTextCharFormat differenceFormat(DifferencePiece::Side side, const QPalette &palette)
{
    QTextCharFormat format;
    if (side == DifferencePiece::Side::Both)
        return format;
    const bool isFirst = side == DifferencePiece::Side::One;
    const QColor base = palette.color(QPalette::Base);
    const QColor sign = isFirst ? QColor(0xd5, 0x5e, 0x00) : QColor(0x00, 0x72, 0xb2); // Okabe and Ito's
    format.setBackground(tinted(base, sign, isDark(palette) ? 0.35 : 0.2));
    format.setFontStrikeOut(isFirst);
    format.setFontUnderline(!isFirst);
    return format;
}

} // namespace Quipu
