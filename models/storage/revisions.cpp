// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/revisions.h"

#include "models/storage/columns.h"
#include "models/storage/copies.h"
#include "models/storage/originals.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Statement &bindRevision(Statement &statement, ArticleId article, int number, const QString &text)
{
    const Original kept = packed(text.toUtf8());
    return statement.bind(u":article"_s, article)
        .bind(u":number"_s, number)
        .bind(u":size"_s, kept.size)
        .bind(u":is_packed"_s, kept.isPacked ? 1 : 0)
        .bind(u":text"_s, kept.bytes);
}

Statement &bindSource(Statement &statement, const Article &article)
{
    return statement.bind(u":path"_s, notNull(article.path))
        .bind(u":format"_s, notNull(article.format))
        .bind(u":encoding"_s, notNull(article.encoding))
        .bind(u":sha256"_s, QString::fromLatin1(article.sha256))
        .bind(u":words"_s, article.words);
}

Error damagedRevision(ArticleId article)
{
    return {Error::Kind::Corrupt,
            QCoreApplication::translate("Quipu::Storage", "An earlier text that the project keeps is damaged"),
            QString::number(article.value), QCoreApplication::translate("Quipu::Storage", "Import the file again")};
}

Result<QString> textIn(const Statement &row, ArticleId article)
{
    const auto bytes = unpacked({row.value(2).toByteArray(), row.number(0), row.number(1) != 0});
    if (!bytes)
        return damagedRevision(article);
    return QString::fromUtf8(*bytes);
}

// The text that an article has right now, as a revision; one that is kept already stays as it is.
Outcome keepFormer(Connection &connection, const Article &former)
{
    Statement body(connection, u"article_body"_s);
    body.bind(u":id"_s, former.id);
    if (!body.next())
        return body.outcome();
    Statement insert(connection, u"insert_first_revision"_s);
    bindSource(bindRevision(insert, former.id, former.revision, body.text(0)), former).bind(u":brought"_s, 0);
    if (Outcome done = insert.run(); !done)
        return done;
    Statement print(connection, u"keep_revision_print"_s);
    return print.bind(u":article"_s, former.id).bind(u":number"_s, former.revision).run();
}

// What a kept text was told by, exactly as it was; what a new one is told by is found out.
Outcome turnPrint(Connection &connection, const Article &article, const QString &text, const Statement &kept)
{
    if (Outcome done = removePrint(connection, article.id); !done)
        return done;
    if (kept.value(3).isNull())
        return notePrint(connection, {article.id, textPrintOf(text, article.structure.boilerplate)});
    return restorePrint(connection, article.id, kept, 3);
}

} // namespace

QString sourceOf(const QString &path)
{
    return path.isEmpty() ? u""_s : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Outcome keepRevision(Connection &connection, const RevisedText &revised, ChangeId brought)
{
    Statement write(connection, u"write_revision"_s);
    bindSource(bindRevision(write, revised.article.id, revised.article.revision, revised.text), revised.article)
        .bind(u":brought"_s, brought);
    if (Outcome done = write.run(); !done)
        return done;
    return keepOriginal(connection, revised.article.sha256, revised.original);
}

Outcome turnToRevision(Connection &connection, const Article &before, const Article &after, qint64 position)
{
    if (Outcome done = keepFormer(connection, before); !done)
        return done;
    Statement kept(connection, u"revision_text"_s);
    kept.bind(u":article"_s, after.id).bind(u":number"_s, after.revision);
    if (!kept.next())
        return kept.failed() ? kept.error() : damagedRevision(after.id);
    const Result<QString> text = textIn(kept, after.id);
    if (!text)
        return text.error();
    Statement body(connection, u"update_document_body"_s);
    if (Outcome done = body.bind(u":position"_s, position).bind(u":body"_s, notNull(*text)).run(); !done)
        return done;
    return turnPrint(connection, after, *text, kept);
}

Outcome writeRevisedMark(Connection &connection, const Edit<RevisedMark> &edit)
{
    const RevisedMark &mark = edit.after ? *edit.after : *edit.before;
    Statement write(connection, edit.after ? u"write_revised_mark"_s : u"delete_revised_mark"_s);
    write.bind(u":article"_s, mark.article)
        .bind(u":revision"_s, mark.revision)
        .bind(u":kind"_s, toString(mark.kind))
        .bind(u":mark"_s, mark.id);
    if (edit.after)
        write.bind(u":outcome"_s, toString(mark.outcome))
            .bind(u":place"_s, qint64(mark.now.span.start))
            .bind(u":record"_s, compactJson(revisedMarkToJson(mark)));
    return write.run();
}

Result<std::vector<Revision>> Reader::revisions(ArticleId article)
{
    std::vector<Revision> revisions;
    const auto timeIn = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); };
    Statement rows(d->connection(), u"revisions"_s);
    rows.bind(u":article"_s, article);
    while (rows.next()) {
        revisions.push_back({int(rows.number(0)), timeIn(rows.text(1)), rows.text(2), rows.text(3), rows.text(4),
                             rows.text(5), rows.text(6).toLatin1(), int(rows.number(7))});
    }
    if (rows.failed())
        return rows.error();
    if (!revisions.empty())
        return revisions;
    const Result<Article> only = this->article(article);
    if (!only)
        return only.error();
    Statement first(d->connection(), u"first_change"_s);
    first.bind(u":article"_s, article);
    const bool isNoted = first.next();
    if (first.failed())
        return first.error();
    return std::vector<Revision> {{only->revision, isNoted ? timeIn(first.text(0)) : QDateTime(),
                                   isNoted ? first.text(1) : QString(), only->path, only->format, only->encoding,
                                   only->sha256, only->words}};
}

Result<QString> Reader::revisionText(ArticleId article, int revision)
{
    const Result<Article> current = this->article(article);
    if (!current)
        return current.error();
    if (current->revision == revision)
        return articleText(article);
    Statement kept(d->connection(), u"revision_text"_s);
    kept.bind(u":article"_s, article).bind(u":number"_s, revision);
    if (revision < 1 || revision > current->revision || !kept.next()) {
        return kept.failed() ? kept.error()
                             : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such revision"),
                                        QString::number(revision));
    }
    return textIn(kept, article);
}

namespace {

Result<std::vector<RevisedMark>> marksIn(Statement &rows, ArticleId article)
{
    std::vector<RevisedMark> marks;
    rows.bind(u":article"_s, article);
    while (rows.next())
        marks.push_back(revisedMarkFromJson(parsedJson(rows.text(0))));
    if (rows.failed())
        return rows.error();
    return marks;
}

Result<std::vector<ArticleId>> articlesIn(Statement &rows)
{
    std::vector<ArticleId> articles;
    while (rows.next())
        articles.push_back({rows.number(0)});
    if (rows.failed())
        return rows.error();
    return articles;
}

} // namespace

Result<std::vector<RevisedMark>> Reader::revisedMarks(ArticleId article)
{
    Statement rows(d->connection(), u"revised_marks"_s);
    return marksIn(rows, article);
}

Result<std::vector<RevisedMark>> Reader::revisedFigures(ArticleId article)
{
    Statement rows(d->connection(), u"revised_figures"_s);
    return marksIn(rows, article);
}

Result<std::vector<ArticleId>> Reader::articlesFrom(const QString &path)
{
    Statement rows(d->connection(), u"articles_from"_s);
    rows.bind(u":source"_s, sourceOf(path));
    return articlesIn(rows);
}

Result<std::vector<ArticleId>> Reader::articlesAt(const QString &url)
{
    Statement rows(d->connection(), u"articles_at"_s);
    rows.bind(u":address"_s, notNull(url));
    return articlesIn(rows);
}

} // namespace Quipu
