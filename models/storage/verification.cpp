// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/verification.h"

#include "models/storage/columns.h"
#include "models/storage/connection.h"
#include "models/storage/indexcheck.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString finding(const char *text)
{
    return QCoreApplication::translate("Quipu::Storage", text);
}

bool saysWhatItsArticleSays(const QuotedSpan &quote, QStringView text)
{
    return quote.span.fits(text.size()) && quote.span.in(text) == quote.text;
}

Outcome checkPages(Connection &connection, QStringList &problems)
{
    QSqlQuery check(connection.database());
    if (!check.exec(u"PRAGMA integrity_check"_s)) {
        problems.append(check.lastError().databaseText());
        return Done {};
    }
    while (check.next()) {
        if (const QString line = check.value(0).toString(); line != u"ok")
            problems.append(line);
    }
    return Done {};
}

Outcome checkBelonging(Connection &connection, QStringList &problems)
{
    const std::pair<QString, QString> checks[] {
        {u"articles_without_text"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Article %1 has no text"))},
        {u"articles_wrongly_tallied"_s,
         finding(QT_TRANSLATE_NOOP("Quipu::Storage", "The figures or mentions of article %1 are miscounted"))},
        {u"mentions_without_article"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Mention %1 has no article"))},
        {u"mentions_without_entity"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Mention %1 has no entity"))},
        {u"entities_in_chains"_s,
         finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Entity %1 is merged into one that is no entity of its own"))},
        {u"relations_without_ends"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Relation %1 lacks an entity"))},
        {u"figures_without_article"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Figure %1 has no article"))},
        {u"notes_without_article"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "Note %1 has no article"))},
        {u"name_lists_without_names"_s, finding(QT_TRANSLATE_NOOP("Quipu::Storage", "List %1 has no names"))}};
    for (const auto &[statement, sentence] : checks) {
        Statement found(connection, statement);
        while (found.next())
            problems.append(sentence.arg(found.number(0)));
        if (found.failed())
            return found.error();
    }
    return Done {};
}

Outcome checkIndex(Connection &connection, QStringList &problems)
{
    const Result<QStringList> words = wordsNotListed(connection);
    if (!words)
        return words.error();
    for (const QString &word : *words)
        problems.append(
            finding(QT_TRANSLATE_NOOP("Quipu::Storage", "The dictionary of the search lacks the word “%1”")).arg(word));
    const Result<std::vector<ArticleId>> articles = articlesIndexedWrongly(connection);
    if (!articles)
        return articles.error();
    for (const ArticleId article : *articles)
        problems.append(
            finding(QT_TRANSLATE_NOOP("Quipu::Storage", "The search has other words for article %1 than its text"))
                .arg(article.value));
    return Done {};
}

Outcome checkSpans(Connection &connection, Reader &reader, ArticleId article, QStringList &problems)
{
    const Result<UntrueItems> untrue = untrueItems(connection, reader, article);
    if (!untrue)
        return untrue.error();
    const auto tell = [&problems](const auto &ids, const char *sentence) {
        for (const auto id : ids)
            problems.append(finding(sentence).arg(id.value));
    };
    tell(untrue->mentions, QT_TRANSLATE_NOOP("Quipu::Storage", "Mention %1 does not match its text"));
    tell(untrue->notes, QT_TRANSLATE_NOOP("Quipu::Storage", "Note %1 does not match its text"));
    tell(untrue->figures, QT_TRANSLATE_NOOP("Quipu::Storage", "Figure %1 does not match its text"));
    tell(untrue->relations, QT_TRANSLATE_NOOP("Quipu::Storage", "Relation %1 does not match its text"));
    return Done {};
}

} // namespace

Result<UntrueItems> untrueItems(Connection &connection, Reader &reader, ArticleId article)
{
    UntrueItems untrue;
    const auto text = reader.articleText(article);
    if (!text)
        return text.error();
    const auto isTrue = [&text](const QuotedSpan &quote) { return saysWhatItsArticleSays(quote, *text); };
    const auto mentions = reader.mentions({.article = article});
    if (!mentions)
        return mentions.error();
    for (const MentionRow &row : *mentions) {
        if (!isTrue(row.mention.quote) || !std::ranges::all_of(row.mention.parts, isTrue))
            untrue.mentions.push_back(row.mention.id);
    }
    const auto notes = reader.notesOf(article);
    if (!notes)
        return notes.error();
    for (const NoteRow &row : *notes) {
        const QuotedSpan &quote = row.note.subject.quote;
        if (!quote.span.isEmpty() && !isTrue(quote))
            untrue.notes.push_back(row.note.id);
    }
    Statement figures(connection, u"figures_of_article"_s);
    figures.bind(u":article"_s, article);
    while (figures.next()) {
        const Figure figure = figureAt(figures, 0);
        if (!isTrue(figure.quote) || !isTrue(figure.sentence))
            untrue.figures.push_back(figure.id);
    }
    if (figures.failed())
        return figures.error();
    const auto relations = reader.relationsIn(article);
    if (!relations)
        return relations.error();
    for (const RelationRow &row : *relations) {
        if (!isTrue(row.relation.sentence))
            untrue.relations.push_back(row.relation.id);
    }
    return untrue;
}

Result<QStringList> verifyProject(Connection &connection, Reader &reader)
{
    QStringList problems;
    if (const Outcome done = checkPages(connection, problems); !done)
        return done.error();
    if (const Outcome done = checkBelonging(connection, problems); !done)
        return done.error();
    if (const Outcome done = checkIndex(connection, problems); !done)
        return done.error();
    Statement articles(connection, u"present_articles"_s);
    while (articles.next()) {
        if (const Outcome done = checkSpans(connection, reader, {articles.number(0)}, problems); !done)
            return done.error();
    }
    if (articles.failed())
        return articles.error();
    return problems;
}

} // namespace Quipu
