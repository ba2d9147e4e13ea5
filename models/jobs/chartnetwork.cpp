// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "models/base/segmentation.h"
#include "models/jobs/chartcounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostNodes = 40;
constexpr size_t mostArticlesOfALink = 50;
constexpr int mostArticlesRead = 20000; // texts; the newest
constexpr qsizetype longestLine = 20000; // characters in which sentences are looked for

CompanyFilter filterOf(const Chart &chart)
{
    CompanyFilter filter;
    for (const ChartSeries &series : chart.series) {
        if (series.entity)
            filter.with.push_back(series.entity);
        if (!series.entityType.isEmpty())
            filter.types.append(series.entityType);
        if (!series.outlet.isEmpty())
            filter.outlets.append(series.outlet);
    }
    if (filter.types.isEmpty())
        filter.withoutTypes = {dateEntityType()};
    return filter;
}

// Adds up which nodes stand in one sentence, an article at a time.
class LinkCounter final
{
public:
    explicit LinkCounter(const std::vector<MentionedEntity> &entities)
    {
        for (size_t i = 0; i < entities.size(); ++i)
            m_nodes[entities[i].entity] = i;
    }

    static bool mayLink(const std::vector<EntitySpan> &spans)
    {
        for (size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].entity != spans[i - 1].entity && spans[i].span.start - spans[i - 1].span.end < longestLine)
                return true;
        }
        return false;
    }

    void add(ArticleId article, QStringView text, const QString &language, const std::vector<EntitySpan> &spans);
    std::vector<CoMentions::Link> links() const;

private:
    void link(ArticleId article, const std::set<size_t> &nodes, QStringView sentence);

    std::map<EntityId, size_t> m_nodes;
    std::map<std::pair<size_t, size_t>, CoMentions::Link> m_links;
};

// Sentences never cross a line break, so that only lines with two mentions or more are cut into them.
void LinkCounter::add(ArticleId article, QStringView text, const QString &language,
                      const std::vector<EntitySpan> &spans)
{
    for (size_t i = 0; i < spans.size();) {
        const qsizetype start = text.lastIndexOf(u'\n', std::max<qsizetype>(0, spans[i].span.start - 1)) + 1;
        qsizetype end = text.indexOf(u'\n', spans[i].span.end);
        end = std::min(end < 0 ? text.size() : end, start + longestLine);
        size_t next = i + 1;
        while (next < spans.size() && spans[next].span.start < end)
            ++next;
        if (next - i > 1) {
            const QStringView line = text.mid(start, end - start);
            size_t at = i;
            for (const TextSpan &sentence : sentences(line, language)) {
                std::set<size_t> nodes;
                for (; at < next && spans[at].span.start < start + sentence.end; ++at) {
                    if (spans[at].span.start >= start + sentence.start)
                        nodes.insert(m_nodes.at(spans[at].entity));
                }
                link(article, nodes, sentence.in(line));
            }
        }
        i = next;
    }
}

void LinkCounter::link(ArticleId article, const std::set<size_t> &nodes, QStringView sentence)
{
    for (auto one = nodes.begin(); one != nodes.end(); ++one) {
        for (auto other = std::next(one); other != nodes.end(); ++other) {
            CoMentions::Link &link = m_links[{*one, *other}];
            link.from = *one;
            link.to = *other;
            if (++link.count == 1)
                link.sentence = sentence.toString();
            if (link.articles.size() < mostArticlesOfALink
                && (link.articles.empty() || link.articles.back() != article))
                link.articles.push_back(article);
        }
    }
}

std::vector<CoMentions::Link> LinkCounter::links() const
{
    std::vector<CoMentions::Link> links;
    for (const auto &[nodes, link] : m_links)
        links.push_back(link);
    std::ranges::stable_sort(links, std::greater(), &CoMentions::Link::count);
    return links;
}

} // namespace

Result<NetworkFound> readNetwork(Reader &reader, const Chart &chart)
{
    const CompanyFilter filter = filterOf(chart);
    const Result<std::vector<MentionedEntity>> entities = reader.mostMentioned(filter, mostNodes);
    if (!entities)
        return entities.error();
    NetworkFound found;
    std::vector<EntityId> ids;
    for (const MentionedEntity &entity : *entities) {
        found.network.nodes.push_back({entity.entity, entity.name, entity.type, entity.mentions});
        ids.push_back(entity.entity);
    }
    std::ranges::stable_sort(found.network.nodes, std::greater(), &CoMentions::Node::mentions);
    std::vector<MentionedEntity> order;
    for (const CoMentions::Node &node : found.network.nodes)
        order.push_back({node.entity, node.name, node.type, node.mentions});
    LinkCounter links(order);
    int read = 0;
    std::optional<Error> failure;
    const Outcome done = reader.mentionsTogether(
        ids, filter.outlets, [&](ArticleId article, const QString &language, const std::vector<EntitySpan> &spans) {
            if (!LinkCounter::mayLink(spans))
                return true;
            if (++read > mostArticlesRead)
                return false;
            const Result<QString> text = reader.articleText(article);
            if (text)
                links.add(article, *text, language, spans);
            else
                failure = text.error();
            return bool(text);
        });
    if (!done)
        return done.error();
    if (failure)
        return *failure;
    found.network.links = links.links();
    if (read > mostArticlesRead)
        found.remarks.append(QCoreApplication::translate(
            "Quipu::ChartCounts", "Links are counted in the newest %n article(s) that name two of these.", nullptr,
            mostArticlesRead));
    return found;
}

} // namespace Quipu
