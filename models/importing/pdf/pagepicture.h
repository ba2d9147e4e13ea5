// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace Quipu {

// Which page of a document is to be drawn.
struct PageRequest
{
    QByteArray document;
    int page = 1; // from 1
    int width = 800; // pixels of the picture, 100 to mostPicturePixels
};

// A page as pixels, red, green and blue, line after line without gaps; nothing that would have to be decoded.
struct PagePicture
{
    int width = 0, height = 0;
    int page = 0, pages = 0;
    QByteArray pixels;

    // What comes from a guarded process may have been made by a hostile document.
    bool isSound() const;
};

constexpr int mostPicturePixels = 6000; // in either direction

// Draws a page with poppler, in this process: the program itself goes through GuardedReader. Errors: no such page, not
// to be drawn.
Result<PagePicture> drawPage(const PageRequest &request);

} // namespace Quipu
