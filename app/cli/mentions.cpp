// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<MentionFilter> mentionFilter(const Invocation &invocation, Reader &reader)
{
    MentionFilter filter;
    if (invocation.has(u"article"_s)) {
        const Result<ArticleId> article = reader.articleNamed(invocation.value(u"article"_s));
        if (!article)
            return article.error();
        filter.article = *article;
    }
    if (invocation.has(u"type"_s))
        filter.type = invocation.value(u"type"_s).toUpper();
    if (invocation.has(u"status"_s)) {
        filter.status = reviewStatusFromString(invocation.value(u"status"_s));
        if (!filter.status)
            return invocation.wrongValue(u"status"_s, CommandLine::tr("Choose suggested, accepted or rejected"));
    }
    return filter;
}

ExitCode runMentions(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const Result<MentionFilter> filter = mentionFilter(invocation, **reader);
    if (!filter)
        return invocation.console.fail(filter.error());
    const Result<std::vector<MentionRow>> rows = (*reader)->mentions(*filter);
    if (!rows)
        return invocation.console.fail(rows.error());
    OffsetMaps maps(**reader);
    RowOutput output(invocation.console, mentionColumns());
    for (const MentionRow &row : *rows) {
        const Result<const CodePointMap *> map = maps.of(row.mention.article);
        if (!map)
            return invocation.console.fail(map.error());
        output.add(mentionObject(row, **map));
    }
    return output.finish();
}

} // namespace

Command mentionsCommand()
{
    return {.name = u"mentions"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists the people, places, organisations ... marked in the texts"),
            .options = {{u"article"_s, u"ARTICLE"_s, CommandLine::tr("of this article only")},
                        {u"type"_s, u"TYPE"_s, CommandLine::tr("of this type only, such as PERSON")},
                        {u"status"_s, u"STATUS"_s, CommandLine::tr("suggested, accepted or rejected ones only"), {}}},
            .most = 1,
            .run = runMentions};
}

} // namespace Quipu
