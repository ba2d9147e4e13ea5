// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace Quipu {

// A printed line of a page, or a column's part of one. Lengths in points, from the page's upper left corner.
struct PdfLine
{
    enum class Role { Body, Header, Footer, PageNumber, Footnote };

    QString text;
    QRectF box;
    double size = 0; // height of its letters: the nearest to a font size that the library tells
    Role role = Role::Body;
};

// A page as printed: its lines in reading order, column by column.
struct PdfPage
{
    QSizeF size;
    QString label; // as the document or the print has it
    std::vector<PdfLine> lines;
};

// The size that most letters of the document have; 0 where there are none.
double bodySizeOf(const std::vector<PdfPage> &pages);

} // namespace Quipu
