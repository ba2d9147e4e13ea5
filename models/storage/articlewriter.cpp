// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlewriter.h"

#include "models/corpus/articlejson.h"
#include "models/storage/columns.h"
#include "models/storage/connection.h"
#include "models/storage/folderwriter.h"
#include "models/storage/positions.h"
#include "models/storage/revisions.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The index gathers in a hash table what texts add before it writes. 64 MB make that a third cheaper for many texts
// than the 1 MB it takes by itself ("hashsize" in SQLite's fts5_config.c). Kept in the file, used by the writer alone.
constexpr size_t manyTexts = 500;
constexpr qint64 indexMemory = 64 * 1024 * 1024;

Statement &bindArticleColumns(Statement &statement, const Article &article)
{
    return statement.bind(u":id"_s, article.id)
        .bind(u":title"_s, article.metadata.title ? article.metadata.title->value : u""_s)
        .bind(u":outlet"_s, article.metadata.outlet ? article.metadata.outlet->value : u""_s)
        .bind(u":published"_s, article.metadata.published ? article.metadata.published->value : u""_s)
        .bind(u":author"_s, article.metadata.author ? article.metadata.author->value : u""_s)
        .bind(u":language"_s, notNull(article.language))
        .bind(u":words"_s, article.words)
        .bind(u":status"_s, toString(article.status))
        .bind(u":file_name"_s, article.fileName())
        .bind(u":format"_s, notNull(article.format))
        .bind(u":sha256"_s, QString::fromLatin1(article.sha256));
}

// The page's address, to find it again by.
QString addressOf(const Metadata &metadata)
{
    const auto &field = metadata.canonicalUrl ? metadata.canonicalUrl : metadata.url;
    return field ? field->value : u""_s;
}

Statement &bindDetailColumns(Statement &statement, const Article &article)
{
    return statement.bind(u":article"_s, article.id)
        .bind(u":path"_s, notNull(article.path))
        .bind(u":encoding"_s, notNull(article.encoding))
        .bind(u":source"_s, sourceOf(article.path))
        .bind(u":address"_s, addressOf(article.metadata))
        .bind(u":revision"_s, article.revision)
        .bind(u":metadata"_s, compactJson(metadataToJson(article.metadata)))
        .bind(u":structure"_s, compactJson(structureToJson(article.structure)))
        .bind(u":note"_s, notNull(article.note));
}

QString documentTitle(const Article &article)
{
    return article.metadata.title ? article.metadata.title->value : u""_s;
}

} // namespace

ArticleWriter::ArticleWriter(Connection &connection)
    : m_connection(connection)
    , m_terms(connection, connection.wordTally())
{ }

Result<qint64> ArticleWriter::freePosition(const Article &article)
{
    const auto published = article.published();
    const qint64 day = published ? positionOf(published->first()) >> positionDayBits : 0;
    const qint64 first = std::max<qint64>(1, day << positionDayBits);
    Statement last(m_connection, u"last_position"_s);
    last.bind(u":first"_s, first).bind(u":last"_s, ((day + 1) << positionDayBits) - 1);
    if (!last.next())
        return last.error();
    return last.number(0) + 1;
}

Outcome ArticleWriter::insert(const std::shared_ptr<const Addition> &addition)
{
    const Article &article = addition->article;
    const auto position = freePosition(article);
    if (!position)
        return position.error();
    Statement row(m_connection, u"insert_article"_s);
    bindArticleColumns(row, article).bind(u":position"_s, *position);
    Statement detail(m_connection, u"insert_article_detail"_s);
    bindDetailColumns(detail, article);
    for (Statement *statement : {&row, &detail}) {
        if (Outcome done = statement->run(); !done)
            return done;
    }
    m_waiting.push_back({*position, addition});
    return article.metadata.tags.isEmpty() ? Done {} : writeTags(m_connection, article.id, article.metadata.tags);
}

Outcome ArticleWriter::writeTexts()
{
    if (m_waiting.size() >= manyTexts) {
        Statement memory(m_connection, u"widen_index_memory"_s);
        if (Outcome done = memory.bind(u":bytes"_s, indexMemory).run(); !done)
            return done;
    }
    if (!m_waiting.empty()) {
        Statement unmerged(m_connection, u"note_unmerged_texts"_s);
        if (Outcome done = unmerged.bind(u":texts"_s, qint64(m_waiting.size())).run(); !done)
            return done;
    }
    std::ranges::sort(m_waiting, {}, &WaitingText::position);
    for (const auto &[position, addition] : std::exchange(m_waiting, {})) {
        Statement document(m_connection, u"insert_document"_s);
        document.bind(u":position"_s, position)
            .bind(u":title"_s, documentTitle(addition->article))
            .bind(u":body"_s, notNull(addition->text));
        if (Outcome done = document.run(); !done)
            return done;
        if (Outcome done = m_terms.index(position); !done)
            return done;
    }
    return Done {};
}

Outcome ArticleWriter::finish()
{
    // The counts first: they fire triggers, before which FTS5 would write out what it has gathered (see
    // index_document).
    if (Outcome done = tally(); !done)
        return done;
    if (Outcome done = writeTexts(); !done)
        return done;
    return m_terms.finish();
}

Outcome ArticleWriter::tally()
{
    std::ranges::sort(m_touched);
    const auto again = std::ranges::unique(m_touched);
    m_touched.erase(again.begin(), again.end());
    for (const ArticleId article : std::exchange(m_touched, {})) {
        Statement count(m_connection, u"tally_article"_s);
        if (Outcome done = count.bind(u":id"_s, article).run(); !done)
            return done;
    }
    return Done {};
}

Outcome ArticleWriter::setPresent(ArticleId article, bool present)
{
    Statement position(m_connection, u"article_position"_s);
    position.bind(u":id"_s, article);
    if (!position.next() || (position.number(1) != 0) == present)
        return position.outcome();
    Statement flag(m_connection, u"set_present"_s);
    flag.bind(u":id"_s, article).bind(u":present"_s, present ? 1 : 0);
    if (Outcome done = flag.run(); !done)
        return done;
    return present ? m_terms.index(position.number(0)) : m_terms.unindex(position.number(0));
}

Outcome ArticleWriter::edit(const Edit<Article> &edit)
{
    Q_ASSERT(edit.before && edit.after); // articles come and go by arrived and left
    const Article &article = *edit.after;
    Statement current(m_connection, u"article_position"_s);
    current.bind(u":id"_s, article.id);
    if (!current.next())
        return current.outcome();
    const qint64 position = current.number(0);
    const bool moves = edit.before->published() != article.published();
    const bool isRevised = edit.before->revision != article.revision;
    if (moves || isRevised || documentTitle(*edit.before) != documentTitle(article)) {
        // The index is told of the old words before they change: external content needs them to forget.
        if (Outcome done = m_terms.unindex(position); !done)
            return done;
        Statement title(m_connection, u"update_document_title"_s);
        title.bind(u":position"_s, position).bind(u":title"_s, documentTitle(article));
        if (Outcome done = title.run(); !done)
            return done;
        if (Outcome done = isRevised ? turnToRevision(m_connection, *edit.before, article, position) : Done {}; !done)
            return done;
        qint64 target = position;
        if (moves) {
            const auto freed = freePosition(article);
            if (!freed)
                return freed.error();
            target = *freed;
            if (Outcome done = moveDocument(position, target); !done)
                return done;
        }
        if (Outcome done = m_terms.index(target); !done)
            return done;
    }
    Statement row(m_connection, u"update_article"_s);
    if (Outcome done = bindArticleColumns(row, article).run(); !done)
        return done;
    Statement detail(m_connection, u"update_article_detail"_s);
    if (Outcome done = bindDetailColumns(detail, article).run(); !done)
        return done;
    const bool isTagged = edit.before->metadata.tags != article.metadata.tags;
    return isTagged ? writeTags(m_connection, article.id, article.metadata.tags) : Done {};
}

Outcome ArticleWriter::moveDocument(qint64 from, qint64 to)
{
    for (const QString &statement : {u"move_article"_s, u"move_document"_s}) {
        Statement move(m_connection, statement);
        if (Outcome done = move.bind(u":old"_s, from).bind(u":new"_s, to).run(); !done)
            return done;
    }
    return Done {};
}

} // namespace Quipu
