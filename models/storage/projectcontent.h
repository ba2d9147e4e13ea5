// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"
#include "models/storage/store.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace Quipu {

// A line of the change log, without its effect.
struct LogLine
{
    ChangeId id;
    QString at, who, verb; // as the file has them
    QStringList arguments;
    LoggedChange::Action action = LoggedChange::Action::Do;
    LoggedChange::State state = LoggedChange::State::Done;
    ChangeId target;

    // The same event: how it stands today, done or undone, may differ.
    bool isSame(const LogLine &other) const
    {
        return id == other.id && at == other.at && who == other.who && verb == other.verb
            && arguments == other.arguments && action == other.action && target == other.target;
    }
};

// All of a project as it was at one moment, in forms that two projects can be compared by: the values as the change log
// has them, by the log's names of their kinds ("mentions", "entities", ...). Articles that left are told apart, not
// left out. Opens the file as a stranger's: nothing in it runs, nothing is written to it; a project of an older version
// is read from a copy that goes away. Used on the thread that opened it.
class ProjectContent final
{
public:
    static Result<std::unique_ptr<ProjectContent>> open(const QString &path);
    ~ProjectContent();

    Result<Counters> counters(); // the numbers that it would give next
    // The lowest numbers of mentions and figures in articles with this number or a higher one; 0: there are none.
    struct FirstMarks
    {
        qint64 mention = 0, figure = 0;
    };
    Result<FirstMarks> firstMarks(ArticleId first);
    struct MarkCounts
    {
        int mentions = 0, figures = 0;
    };
    Result<MarkCounts> markCounts(ArticleId article);
    Result<bool> hasChanged(ArticleId article, ChangeId after); // by any line of the log after this one

    Result<std::vector<LogLine>> nextLines(ChangeId after, int most); // in their order
    Result<QJsonObject> effect(ChangeId line);
    Result<std::vector<MergedPoint>> mergedPoints(); // of merges that are not undone

    // One thing by its number, for kinds that have one: as the log has it; nothing where there is none. Articles that
    // left count as none.
    Result<std::optional<QJsonObject>> item(const QString &kind, qint64 id);
    // All of a kind that analysts make by hand; not for articles, entities, mentions and figures.
    Result<std::vector<QJsonObject>> items(const QString &kind);

    struct KnownArticle
    {
        Article article;
        bool isPresent = true;
    };
    Result<std::optional<KnownArticle>> article(ArticleId id);
    Result<std::vector<ArticleId>> articlesFrom(ArticleId first); // present ones with this number or a higher one
    Result<std::vector<ArticleId>> absentArticles(); // that left
    Result<QString> text(ArticleId id);
    Result<std::optional<TextPrint>> print(ArticleId id); // nothing where no copies were looked for
    // Present articles that may have the same text: the same source, or the same words.
    Result<std::vector<ArticleId>> likely(const Article &article, const TextPrint &print);
    Result<Original> original(const QByteArray &sha256); // packed, as it is kept; empty where there is none
    // The texts that an article has and had, where its source was ever read again; of the articles only what is of the
    // source.
    Result<std::vector<RevisedText>> revisions(ArticleId article);
    Result<std::vector<Mention>> mentions(ArticleId article);
    Result<std::vector<Figure>> figures(ArticleId article);
    Result<std::vector<Entity>> entities(EntityId after, int most); // by number
    // Those that count for another one: for this root, or with 0 all.
    Result<std::vector<Entity>> mergedEntities(EntityId root);
    Result<std::vector<NameListEntry>> listedNames(NameListId list);

    void interrupt(); // from any thread: what is under way, and all that is asked later, ends with Cancelled

private:
    struct Private;
    explicit ProjectContent(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Quipu
