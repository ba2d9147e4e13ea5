// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString jsonOf(const std::vector<EntityId> &entities)
{
    QJsonArray ids;
    for (const EntityId entity : entities)
        ids.append(entity.value);
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

Outcome Reader::countedArticles(const CountFilter &filter, const std::function<bool(const CountedArticle &)> &take)
{
    const bool isRestricted = filter.entity || !filter.entityType.isEmpty();
    const bool needsMentions = filter.ofMentions || isRestricted;
    Statement found(d->connection(),
                    filter.entity       ? u"counted_mentions_of_entity"_s
                        : needsMentions ? u"counted_mentions"_s
                                        : u"counted_articles"_s);
    found.bind(u":outlet"_s, notNull(filter.outlet));
    if (needsMentions)
        found.bind(u":type"_s, notNull(filter.entityType));
    if (filter.entity)
        found.bind(u":entity"_s, filter.entity);
    while (found.next()) {
        const int mentions = int(found.number(3));
        if (mentions == 0)
            continue;
        if (!take({{found.number(0)}, found.text(1), found.text(2), filter.ofMentions ? mentions : 1}))
            return Done {};
    }
    return found.outcome();
}

Result<std::vector<MentionedEntity>> Reader::mostMentioned(const CompanyFilter &filter, int most)
{
    Statement found(d->connection(), filter.with.empty() ? u"most_mentioned"_s : u"most_mentioned_with"_s);
    found.bind(u":types"_s, jsonOf(filter.types)).bind(u":outlets"_s, jsonOf(filter.outlets)).bind(u":most"_s, most);
    found.bind(u":withoutTypes"_s, jsonOf(filter.withoutTypes));
    if (!filter.with.empty())
        found.bind(u":with"_s, jsonOf(filter.with));
    std::vector<MentionedEntity> entities;
    while (found.next())
        entities.push_back({{found.number(0)}, found.text(1), found.text(2), int(found.number(3))});
    if (found.failed())
        return found.error();
    return entities;
}

Outcome Reader::mentionsTogether(const std::vector<EntityId> &entities, const QStringList &outlets,
                                 const TakeSpans &take)
{
    Statement found(d->connection(), u"mentions_together"_s);
    found.bind(u":entities"_s, jsonOf(entities)).bind(u":outlets"_s, jsonOf(outlets));
    ArticleId article;
    QString language;
    std::vector<EntitySpan> spans;
    while (found.next()) {
        const ArticleId next {found.number(0)};
        if (next != article && !spans.empty()) {
            if (!take(article, language, spans))
                return Done {};
            spans.clear();
        }
        article = next;
        language = found.text(4);
        spans.push_back({{qsizetype(found.number(1)), qsizetype(found.number(2))}, {found.number(3)}});
    }
    if (found.failed())
        return found.error();
    if (!spans.empty())
        take(article, language, spans);
    return Done {};
}

} // namespace Quipu
