// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QString>

namespace Quipu {

// What an article was extracted from, ready to be shown.
struct OriginalDocument
{
    enum class Kind {
        None, // none is kept: `text` says why
        Source, // `text` is its characters as they are
        Pages, // is asked for page by page, as pictures
        Packed, // nothing that could be read as it is
    };

    ArticleId article;
    Kind kind = Kind::None;
    QString format; // ArticleDraft::format
    QString encoding; // of Source; "" where nobody knows
    QString text;
    qint64 bytes = 0;
    bool isCut = false; // of Source: only the beginning
};

} // namespace Quipu
