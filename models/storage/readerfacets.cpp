// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfinder.h"
#include "models/storage/articlecondition.h"
#include "models/storage/readerprivate.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostNamed = 20'000; // entities that a filter finds by name

// Newest first; words are answered in the order of their index.
QString pieceSql(const ArticleCondition &condition)
{
    const QString columns = u"SELECT a.position, a.id, a.outlet, a.published, a.language, a.status FROM "_s;
    if (!condition.match.isEmpty()) {
        return columns
            + u"article_text t CROSS JOIN article a ON a.position = t.rowid WHERE article_text MATCH :match "
              "AND t.rowid < :before AND a.present AND "
            + condition.beyondMatch + u" ORDER BY t.rowid DESC LIMIT :limit"_s;
    }
    return columns + u"article a WHERE a.position < :before AND a.present AND "_s + condition.sql
        + u" ORDER BY a.position DESC LIMIT :limit"_s;
}

QString countsStatement(Facet facet)
{
    switch (facet) {
    case Facet::Type:
        return u"facet_types"_s;
    case Facet::Entity:
        return u"facet_entities"_s;
    case Facet::Tag:
        return u"facet_tags"_s;
    case Facet::Measure:
        return u"facet_measures"_s;
    case Facet::Folder:
        return u"facet_folders"_s;
    default:
        break;
    }
    Q_UNREACHABLE(); // those of the article's own row are counted from it
}

} // namespace

Result<std::vector<FacetArticle>> Reader::facetArticles(const Query &query, qint64 before, int limit)
{
    const ArticleCondition condition = articleCondition(query);
    Statement found = d->composed(pieceSql(condition));
    if (!condition.match.isEmpty())
        found.bind(u":match"_s, condition.match);
    for (const auto &[name, value] : condition.match.isEmpty() ? condition.values : condition.valuesBeyond)
        found.bind(name, value);
    found.bind(u":before"_s, before).bind(u":limit"_s, limit);
    std::vector<FacetArticle> articles;
    while (found.next()) {
        articles.push_back(
            {found.number(0), {found.number(1)}, found.text(2), found.text(3), found.text(4), found.text(5)});
    }
    if (found.failed())
        return found.error();
    return articles;
}

Result<std::vector<std::pair<QString, int>>> Reader::facetCounts(Facet facet, const std::vector<ArticleId> &among)
{
    QString ids;
    for (const ArticleId id : among)
        ids += (ids.isEmpty() ? u'[' : u',') + QString::number(id.value);
    Statement found(d->connection(), countsStatement(facet));
    found.bind(u":articles"_s, QString(ids + u']'));
    std::vector<std::pair<QString, int>> counts;
    while (found.next())
        counts.emplace_back(found.text(0), int(found.number(1)));
    if (found.failed())
        return found.error();
    return counts;
}

Result<QSet<QString>> Reader::facetNumbersNamed(Facet facet, const QString &filter)
{
    const QString wanted = foldedText(filter);
    Statement found(d->connection(), facet == Facet::Entity ? u"entity_names"_s : u"folders"_s);
    QSet<QString> numbers;
    while (numbers.size() < mostNamed && found.next()) {
        if (foldedText(found.text(1)).contains(wanted))
            numbers.insert(found.text(0));
    }
    if (found.failed())
        return found.error();
    return numbers;
}

Outcome Reader::nameFacetValues(Facet facet, std::vector<FacetValue> &values)
{
    const QString statement = facet == Facet::Entity ? u"entity_name"_s : u"folder_name"_s;
    for (FacetValue &value : values) {
        Statement found(d->connection(), statement);
        found.bind(u":id"_s, value.value.toLongLong());
        if (found.next()) {
            value.value = found.text(0);
            value.detail = found.text(1);
        } else if (found.failed()) {
            return found.error();
        }
    }
    return Done {};
}

} // namespace Quipu
