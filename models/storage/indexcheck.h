// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace Quipu {

class Connection;

// Words that the index of the articles has and the dictionary (the table term) lacks; the first ten.
Result<QStringList> wordsNotListed(Connection &connection);

// Articles whose text is not what the index says of it, by comparing sums over all words and their places: of the
// index, and of the texts cut anew. Bounded memory, so that in a million articles a sound one may be named beside a
// damaged one; the first ten. None where the connection cannot cut texts (no handle).
Result<std::vector<ArticleId>> articlesIndexedWrongly(Connection &connection);

} // namespace Quipu
