// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/datedmentions.h"

#include "models/annotation/entitytypes.h"
#include "models/base/segmentation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int articlesLookedAt = 200;
const QString dateType = dateEntityType();
const QString eventType = u"EVENT"_s;

// "2002/2008" or "2011-07", as annotation names the entities of dates.
void readDates(const QString &value, DatedMention &mention)
{
    mention.from = PartialDate::fromIso(value.section(u'/', 0, 0));
    if (mention.from && value.contains(u'/'))
        mention.to = PartialDate::fromIso(value.section(u'/', 1, 1));
}

bool holdsAll(const QString &sentence, const QStringList &words)
{
    const QString folded = foldedName(sentence);
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}

struct MentionsOfSentence
{
    QString text;
    std::vector<DatedMention> dates, events;
};

// A date is called by the event of its sentence, an event dated by the date: where there is one and no doubt which.
void addTo(std::vector<DatedMention> &found, MentionsOfSentence &sentence)
{
    if (sentence.dates.size() == 1 && sentence.events.size() == 1) {
        sentence.dates.front().label = sentence.events.front().label;
        sentence.events.front().from = sentence.dates.front().from;
        sentence.events.front().to = sentence.dates.front().to;
    }
    for (std::vector<DatedMention> *list : {&sentence.dates, &sentence.events}) {
        for (DatedMention &mention : *list) {
            mention.sentence = sentence.text;
            found.push_back(std::move(mention));
        }
    }
}

Outcome addOfArticle(Reader &reader, ArticleId article, const QStringList &words, std::vector<DatedMention> &found)
{
    const Result<std::vector<MentionRow>> rows = reader.mentions({.article = article});
    const Result<QString> text = reader.articleText(article);
    if (!rows)
        return rows.error();
    if (!text)
        return text.error();
    auto row = rows->begin();
    for (const TextSpan &span : sentences(*text, {})) {
        MentionsOfSentence sentence {text->mid(span.start, span.length()).simplified(), {}, {}};
        for (; row != rows->end() && row->mention.quote.span.start < span.end; ++row) {
            const Mention &mention = row->mention;
            const bool isDate = mention.type == dateType;
            if ((!isDate && mention.type != eventType) || mention.status == ReviewStatus::Rejected)
                continue;
            DatedMention dated {mention.quote.text.simplified(), {}, {}, {}, article, mention.id, {}, row->fileName};
            dated.label = isDate || row->entityName.isEmpty() ? dated.quote : row->entityName;
            if (isDate)
                readDates(row->entityName, dated);
            if (dated.from || !isDate)
                (isDate ? sentence.dates : sentence.events).push_back(std::move(dated));
        }
        if (holdsAll(sentence.text, words))
            addTo(found, sentence);
    }
    return Done {};
}

} // namespace

Result<std::vector<DatedMention>> findDatedMentions(Reader &reader, const QString &words, int limit)
{
    std::vector<DatedMention> found;
    const Result<Query> query = parseQuery(words, true);
    if (!query)
        return found;
    const QStringList wanted = foldedName(words).split(u' ', Qt::SkipEmptyParts);
    const ArticleSort sort = wanted.isEmpty() ? ArticleSort::Newest : ArticleSort::Relevance;
    const Result<std::vector<ArticleId>> articles = reader.articleIds(*query, sort, articlesLookedAt);
    if (!articles)
        return articles.error();
    for (const ArticleId article : *articles) {
        if (const Outcome added = addOfArticle(reader, article, wanted, found); !added)
            return added.error();
        if (int(found.size()) >= limit)
            break;
    }
    found.resize(std::min(found.size(), size_t(limit)));
    std::ranges::stable_sort(found, {}, [](const DatedMention &each) { return each.from.value_or(PartialDate {}); });
    return found;
}

} // namespace Quipu
