// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/copies.h"

#include "models/storage/readerprivate.h"

#include <cstring>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QByteArray leastBytes(const TextPrint &print)
{
    return {reinterpret_cast<const char *>(print.least.data()), qsizetype(sizeof print.least)};
}

void readLeast(const QByteArray &bytes, TextPrint &print)
{
    if (bytes.size() == qsizetype(sizeof print.least))
        std::memcpy(print.least.data(), bytes.constData(), sizeof print.least);
}

// Another article with what it is told by.
struct KnownPrint
{
    ArticleId article, group;
    TextPrint print;
    double likeness = 0;
};

// One statement for all of them: an import asks for every article.
QString bandList(const TextPrint &print)
{
    QString list;
    for (const qint64 band : bandsOf(print))
        list += (list.isEmpty() ? u'[' : u',') + QString::number(band);
    return list + u']';
}

Result<std::set<qint64>> candidatesFor(Connection &connection, const QString &bands)
{
    Statement articles(connection, u"articles_in_bands"_s);
    articles.bind(u":bands"_s, bands);
    std::set<qint64> found;
    while (articles.next())
        found.insert(articles.number(0));
    if (articles.failed())
        return articles.error();
    return found;
}

// Without an article where none is kept.
Result<KnownPrint> knownPrint(Connection &connection, ArticleId article)
{
    Statement kept(connection, u"text_print"_s);
    kept.bind(u":article"_s, article);
    if (!kept.next())
        return kept.failed() ? Result<KnownPrint>(kept.error()) : KnownPrint {};
    KnownPrint known {article, {kept.number(2)}, {}, 0};
    known.print.whole = quint64(kept.number(0));
    readLeast(kept.value(1).toByteArray(), known.print);
    return known;
}

// The likest of them; without an article where none is a copy.
Result<KnownPrint> likest(Connection &connection, ArticleId itself, const TextPrint &print, const QString &bands)
{
    const auto candidates = candidatesFor(connection, bands);
    if (!candidates)
        return candidates.error();
    KnownPrint best;
    for (const qint64 candidate : *candidates) {
        Result<KnownPrint> known = knownPrint(connection, {candidate});
        if (!known)
            return known.error();
        if (!known->article || candidate == itself.value)
            continue;
        known->likeness = likeness(print, known->print);
        if (known->likeness >= copyLikeness && known->likeness > best.likeness)
            best = *known;
    }
    return best;
}

ArticleCopy copyIn(const Statement &row)
{
    return {{row.number(1)},
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.value(6).toDouble(),
            copyChoiceFromString(row.text(7)),
            {row.number(0)},
            row.number(8) != 0};
}

Result<std::vector<CopyGroup>> groupsIn(Statement &rows)
{
    std::vector<CopyGroup> groups;
    CopyGroup group;
    qint64 number = 0;
    const auto close = [&] {
        if (CopyGroup led = ledGroup(std::exchange(group, {})); !led.empty())
            groups.push_back(std::move(led));
    };
    while (rows.next()) {
        if (rows.number(0) != std::exchange(number, rows.number(0)))
            close();
        group.push_back(copyIn(rows));
    }
    close();
    if (rows.failed())
        return rows.error();
    return groups;
}

} // namespace

Outcome removePrint(Connection &connection, ArticleId article)
{
    for (const QString &statement : {u"delete_text_bands"_s, u"delete_text_print"_s}) {
        Statement remove(connection, statement);
        if (Outcome done = remove.bind(u":article"_s, article).run(); !done)
            return done;
    }
    return Done {};
}

Outcome restorePrint(Connection &connection, ArticleId article, const Statement &kept, int column)
{
    TextPrint print;
    print.whole = quint64(kept.number(column));
    readLeast(kept.value(column + 1).toByteArray(), print);
    Statement index(connection, u"insert_text_bands"_s);
    if (Outcome done = index.bind(u":bands"_s, bandList(print)).bind(u":article"_s, article).run(); !done)
        return done;
    Statement insert(connection, u"insert_text_print"_s);
    return insert.bind(u":article"_s, article)
        .bind(u":whole"_s, kept.number(column))
        .bind(u":least"_s, kept.value(column + 1).toByteArray())
        .bind(u":copy_group"_s, kept.number(column + 2))
        .bind(u":likeness"_s, kept.value(column + 3).toDouble())
        .bind(u":search"_s, kept.number(column + 4))
        .run();
}

Result<std::optional<TextPrint>> keptPrint(Connection &connection, ArticleId article)
{
    const Result<KnownPrint> known = knownPrint(connection, article);
    if (!known)
        return known.error();
    return known->article ? std::optional(known->print) : std::nullopt;
}

Outcome notePrint(Connection &connection, const LatePrint &late, qint64 search)
{
    const auto &[article, print] = late;
    if (print.whole == 0)
        return Done {};
    const QString bands = bandList(print);
    const auto known = likest(connection, article, print, bands);
    if (!known)
        return known.error();
    ArticleId group = known->group;
    if (known->article && !group) {
        group = known->article;
        Statement first(connection, u"set_copy_group"_s);
        if (Outcome done = first.bind(u":copy_group"_s, group).bind(u":article"_s, known->article).run(); !done)
            return done;
    }
    Statement index(connection, u"insert_text_bands"_s);
    if (Outcome done = index.bind(u":bands"_s, bands).bind(u":article"_s, article).run(); !done)
        return done;
    Statement insert(connection, u"insert_text_print"_s);
    return insert.bind(u":article"_s, article)
        .bind(u":whole"_s, qint64(print.whole))
        .bind(u":least"_s, leastBytes(print))
        .bind(u":copy_group"_s, group)
        .bind(u":likeness"_s, known->article ? known->likeness : 1.0)
        .bind(u":search"_s, search)
        .run();
}

Outcome noteCopySearch(Connection &connection, const Change &change)
{
    for (const Edit<CopySearch> &edit : change.copySearches) {
        Statement write(connection, edit.after ? u"insert_copy_search"_s : u"delete_copy_search"_s);
        if (Outcome done = write.bind(u":id"_s, (edit.after ? *edit.after : *edit.before).id).run(); !done)
            return done;
    }
    if (!change.latePrints || change.copySearches.empty())
        return Done {};
    const qint64 search = change.copySearches.front().after->id;
    for (const LatePrint &late : *change.latePrints) {
        if (Outcome done = notePrint(connection, late, search); !done)
            return done;
    }
    return Done {};
}

Outcome writeCopyChoice(Connection &connection, const Edit<CopyChoice> &edit)
{
    if (!edit.after) {
        Statement remove(connection, u"delete_copy_choice"_s);
        return remove.bind(u":article"_s, edit.before->article).run();
    }
    Statement write(connection, u"write_copy_choice"_s);
    return write.bind(u":article"_s, edit.after->article)
        .bind(u":kind"_s, toString(edit.after->kind))
        .bind(u":copy_group"_s, edit.after->group)
        .run();
}

Result<std::vector<CopyGroup>> Reader::copyGroups()
{
    Statement rows(d->connection(), u"copy_groups"_s);
    return groupsIn(rows);
}

Result<CopyGroup> Reader::copiesOf(ArticleId article)
{
    Statement rows(d->connection(), u"copies_of_article"_s);
    rows.bind(u":article"_s, article);
    CopyGroup copies;
    while (rows.next())
        copies.push_back(copyIn(rows));
    if (rows.failed())
        return rows.error();
    const Result<KnownPrint> asked = knownPrint(d->connection(), article);
    if (!asked)
        return asked.error();
    for (ArticleCopy &copy : copies) {
        const Result<KnownPrint> known = knownPrint(d->connection(), copy.article);
        if (!known)
            return known.error();
        copy.likeness = asked->article && known->article ? likeness(asked->print, known->print) : 0;
    }
    return copies;
}

Result<CopiesFound> Reader::copiesAmong(ArticleId first, ArticleId last)
{
    Statement count(d->connection(), u"copies_among"_s);
    count.bind(u":first"_s, first).bind(u":last"_s, last);
    if (!count.next())
        return count.error();
    return CopiesFound {int(count.number(0)), {count.number(1)}};
}

Result<std::vector<ArticleId>> Reader::articlesWithoutPrint(ArticleId after, int limit)
{
    Statement rows(d->connection(), u"articles_without_print"_s);
    rows.bind(u":after"_s, after).bind(u":limit"_s, limit);
    std::vector<ArticleId> articles;
    while (rows.next())
        articles.push_back({rows.number(0)});
    if (rows.failed())
        return rows.error();
    return articles;
}

} // namespace Quipu
