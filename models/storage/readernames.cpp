// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<std::vector<MentionRow>> Reader::mentions(const MentionFilter &filter)
{
    // One statement for each index that can answer.
    const QString statement = filter.article ? u"mentions_of_article"_s
        : filter.entity                      ? u"mentions_of_entity"_s
                                             : u"mentions"_s;
    EntityId root = filter.entity;
    if (filter.article && filter.entity) {
        const Result<Entity> wanted = rootEntity(filter.entity);
        if (!wanted)
            return wanted.error();
        root = wanted->id;
    }
    Statement found(d->connection(), statement);
    if (filter.article)
        found.bind(u":article"_s, filter.article);
    else if (filter.entity)
        found.bind(u":entity"_s, filter.entity);
    found.bind(u":type"_s, notNull(filter.type))
        .bind(u":status"_s, filter.status ? toString(*filter.status) : u""_s)
        .bind(u":limit"_s, filter.limit);
    std::vector<MentionRow> rows;
    while (found.next()) {
        MentionRow row {mentionAt(found, 0), found.text(14), found.text(15), {found.number(16)}};
        if (!filter.article || !filter.entity || row.root == root)
            rows.push_back(std::move(row));
    }
    if (found.failed())
        return found.error();
    return rows;
}

Result<Mention> Reader::mention(MentionId id)
{
    Statement found(d->connection(), u"mention"_s);
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? found.error()
                              : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such mention"),
                                         QString::number(id.value));
    }
    return mentionAt(found, 0);
}

Result<std::vector<MarkedWords>> Reader::markedWords()
{
    constexpr int mostMarkedWords = 100'000;
    Statement found(d->connection(), u"marked_words"_s);
    found.bind(u":limit"_s, mostMarkedWords);
    std::vector<MarkedWords> words;
    while (found.next())
        words.push_back({found.text(0), found.text(1), found.text(2), int(found.number(3)), int(found.number(4))});
    if (found.failed())
        return found.error();
    return words;
}

Result<QHash<QString, int>> Reader::markCounts()
{
    Statement found(d->connection(), u"mark_counts"_s);
    QHash<QString, int> counts;
    while (found.next())
        counts.insert(found.text(0), int(found.number(1)));
    if (found.failed())
        return found.error();
    return counts;
}

} // namespace Quipu
