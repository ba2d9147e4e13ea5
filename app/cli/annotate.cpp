// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/annotation/entitytypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<QString> entityTypeNamed(const EntityTypes &types, const QString &name)
{
    QStringList known;
    for (const EntityType &type : types) {
        if (type.id.compare(name, Qt::CaseInsensitive) == 0)
            return type.id;
        known.append(type.id);
    }
    return Error {Error::Kind::Invalid, CommandLine::tr("There is no such entity type"), name,
                  CommandLine::tr("Choose one of %1").arg(known.join(u", "_s))};
}

// START and END, code points of the text, as the program's span.
Result<TextSpan> spanAsked(const Invocation &invocation, const CodePointMap &map)
{
    bool isStart = false;
    bool isEnd = false;
    const TextSpan span {invocation.arguments[2].toLongLong(&isStart), invocation.arguments[3].toLongLong(&isEnd)};
    if (!isStart || !isEnd || !span.fits(map.codePoints())) {
        return Error {Error::Kind::Invalid, CommandLine::tr("This is no stretch of the article's text"),
                      invocation.arguments[2] + u".."_s + invocation.arguments[3],
                      CommandLine::tr("Give two offsets from 0 to %1, the first smaller").arg(map.codePoints())};
    }
    return map.toUtf16(span);
}

struct Annotated
{
    MentionRow row;
    CodePointMap map;
};

Result<Annotated> annotate(const Invocation &invocation)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    const Result<QString> type = entityTypeNamed(session->project->entityTypes(), invocation.arguments[4]);
    if (!type)
        return type.error();
    Reader &reader = *session->reader;
    const Result<ArticleId> id = reader.articleNamed(invocation.arguments[1]);
    if (!id)
        return id.error();
    const Result<Article> article = reader.article(*id);
    if (!article)
        return article.error();
    const Result<QString> text = reader.articleText(*id);
    if (!text)
        return text.error();
    const CodePointMap map(*text);
    const Result<TextSpan> span = spanAsked(invocation, map);
    if (!span)
        return span.error();
    const Result<Mention> mention
        = session->project->tag(*id, *span, *text, *type, invocation.value(u"entity"_s), invocation.value(u"note"_s));
    if (!mention)
        return mention.error();
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    QString entityName;
    if (mention->entity) {
        const Result<Entity> entity = reader.rootEntity(mention->entity);
        entityName = entity ? entity->name : invocation.value(u"entity"_s);
    }
    return Annotated {{*mention, entityName, article->fileName()}, map};
}

ExitCode runAnnotate(Invocation &invocation)
{
    const Result<Annotated> annotated = annotate(invocation);
    if (!annotated)
        return invocation.console.fail(annotated.error());
    return writeOne(invocation.console, mentionObject(annotated->row, annotated->map), mentionColumns());
}

} // namespace

Command annotateCommand()
{
    return {.name = u"annotate"_s,
            .arguments = u"PROJECT ARTICLE START END TYPE"_s,
            .summary = CommandLine::tr("marks a stretch of an article by hand; one step that undo takes back"),
            .details = CommandLine::tr(
                "START and END are code points of the article's text, from 0, the end not included. TYPE is "
                "PERSON,\nORGANIZATION, PLACE ..."),
            .options = {{u"entity"_s, u"NAME"_s, CommandLine::tr("whom or what it names")},
                        {u"note"_s, u"TEXT"_s, CommandLine::tr("a note on it")}},
            .fewest = 5,
            .most = 5,
            .run = runAnnotate};
}

} // namespace Quipu
