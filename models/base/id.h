// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace Quipu {

// A number that names one kind of thing, so that an article's number cannot be taken for a mention's. 0 names nothing.
template <typename Tag> struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using MentionId = Id<struct MentionTag>;
using EntityId = Id<struct EntityTag>;
using FigureId = Id<struct FigureTag>;
using ChangeId = Id<struct ChangeTag>;
using ChartId = Id<struct ChartTag>;
using RelationId = Id<struct RelationTag>;
using NoteId = Id<struct NoteTag>;
using FolderId = Id<struct FolderTag>;
using NameListId = Id<struct NameListTag>;

} // namespace Quipu
