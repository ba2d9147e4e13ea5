// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"
#include "models/storage/wordmatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Left articles are few, and an index lists them.
constexpr auto presentNotes = "n.article NOT IN (SELECT id FROM article WHERE present = 0)"_L1;

std::vector<NoteRow> steppedNotes(Statement &found)
{
    std::vector<NoteRow> rows;
    while (found.next())
        rows.push_back({noteAt(found, 0), found.text(13)});
    return rows;
}

} // namespace

Result<std::vector<NoteId>> Reader::noteIds(const NoteFilter &filter)
{
    QStringList parts {presentNotes};
    std::vector<std::pair<QString, QVariant>> values;
    const auto add = [&](const QString &sql, const QString &name, const QVariant &value) {
        parts.append(sql);
        values.emplace_back(name, value);
    };
    if (const QString match = wordMatch(filter.words); !match.isEmpty())
        add(u"n.id IN (SELECT rowid FROM note_text WHERE note_text MATCH :words)"_s, u":words"_s, match);
    if (filter.kind)
        add(u"n.kind = :kind"_s, u":kind"_s, toString(*filter.kind));
    if (filter.article)
        add(u"n.article = :article"_s, u":article"_s, filter.article.value);
    if (filter.subject) {
        add(u"n.about = :about"_s, u":about"_s, toString(filter.subject->kind));
        add(u"n.subject = :subject"_s, u":subject"_s, filter.subject->id);
        add(u"n.article = :place"_s, u":place"_s, filter.subject->article.value);
        add(u"n.start = :start"_s, u":start"_s, qint64(filter.subject->quote.span.start));
        add(u"n.finish = :finish"_s, u":finish"_s, qint64(filter.subject->quote.span.end));
    }
    Statement found = d->composed("SELECT n.id FROM note n WHERE "_L1 + parts.join(" AND "_L1)
                                  + " ORDER BY n.changed DESC, n.id DESC"_L1);
    for (const auto &[name, value] : values)
        found.bind(name, value);
    std::vector<NoteId> ids;
    while (found.next())
        ids.push_back({found.number(0)});
    if (found.failed())
        return found.error();
    return ids;
}

Result<int> Reader::noteCount()
{
    Statement found = d->composed("SELECT count(*) FROM note n WHERE "_L1 + presentNotes);
    if (!found.next())
        return found.error();
    return int(found.number(0));
}

Result<std::vector<NoteRow>> Reader::noteRows(const std::vector<NoteId> &ids)
{
    QJsonArray asked;
    for (const NoteId id : ids)
        asked.append(id.value);
    Statement found(d->connection(), u"note_rows"_s);
    found.bind(u":ids"_s, QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)))
        .bind(u":letters"_s, noteRowLetters);
    std::vector<NoteRow> rows = steppedNotes(found);
    if (found.failed())
        return found.error();
    return rows;
}

Result<std::vector<NoteRow>> Reader::notesOf(ArticleId article)
{
    Statement found(d->connection(), u"notes_of_article"_s);
    found.bind(u":article"_s, article).bind(u":letters"_s, noteRowLetters);
    std::vector<NoteRow> rows = steppedNotes(found);
    if (found.failed())
        return found.error();
    return rows;
}

Result<std::vector<NoteRow>> Reader::entityNotesIn(ArticleId article)
{
    Statement found(d->connection(), u"notes_on_entities_in_article"_s);
    found.bind(u":article"_s, article).bind(u":letters"_s, noteRowLetters);
    std::vector<NoteRow> rows = steppedNotes(found);
    if (found.failed())
        return found.error();
    return rows;
}

Result<Note> Reader::note(NoteId id)
{
    Statement found(d->connection(), u"note"_s);
    found.bind(u":id"_s, id);
    if (found.next())
        return noteAt(found, 0);
    return found.failed() ? found.error()
                          : notFound(QCoreApplication::translate("Quipu::Storage", "The project has no such note"),
                                     QString::number(id.value));
}

Result<ArticleId> Reader::articleLinked(const QString &target)
{
    Statement found(d->connection(), u"article_linked"_s);
    found.bind(u":target"_s, notNull(target)).bind(u":number"_s, target.toLongLong());
    const bool isThere = found.next();
    if (found.failed())
        return found.error();
    return isThere ? ArticleId {found.number(0)} : ArticleId {};
}

} // namespace Quipu
