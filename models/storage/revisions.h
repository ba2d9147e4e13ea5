// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// The writer's side of Reader::revisions(). Texts that an article had stay, packed, so that undo and redo find them.

// Keeps the text that an article is about to turn to; brought: the change that brings it.
Outcome keepRevision(Connection &connection, const RevisedText &revised, ChangeId brought);
// Gives an article's document at `position` the text of the revision that `after` tells; the former one is kept, and
// what both are told by among copies follows. The caller sees to the index of words.
Outcome turnToRevision(Connection &connection, const Article &before, const Article &after, qint64 position);
Outcome writeRevisedMark(Connection &connection, const Edit<RevisedMark> &edit);

// An article's file as an absolute path, by which it is known again; "" for what came from no file.
QString sourceOf(const QString &path);

} // namespace Quipu
