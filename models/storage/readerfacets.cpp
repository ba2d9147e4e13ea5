// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfinder.h"
#include "models/storage/readerprivate.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostNamed = 20'000; // entities that a filter finds by name

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

Result<std::vector<FacetArticle>> Reader::facetArticles(const std::vector<ArticleId> &ids)
{
    Statement found(d->connection(), u"facet_articles"_s);
    found.bind(u":articles"_s, toJson(ids));
    std::vector<FacetArticle> articles;
    articles.reserve(ids.size());
    while (found.next())
        articles.push_back({found.text(0), found.text(1), found.text(2), found.text(3)});
    if (found.failed())
        return found.error();
    return articles;
}

Result<std::vector<std::pair<QString, int>>> Reader::facetCounts(Facet facet, const std::vector<ArticleId> &among)
{
    Statement found(d->connection(), countsStatement(facet));
    found.bind(u":articles"_s, toJson(among));
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
