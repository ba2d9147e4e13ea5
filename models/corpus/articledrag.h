// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QString>

#include <vector>

class QMimeData;

namespace Quipu {

// Articles on their way to a folder, within one program: their numbers.
struct ArticleDrag
{
    std::vector<ArticleId> articles;

    static QString mimeType();
    void putInto(QMimeData &data) const;
    static ArticleDrag in(const QMimeData &data); // empty where it is another thing, or damaged
};

} // namespace Quipu
