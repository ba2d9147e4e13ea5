// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mention.h"
#include "models/annotation/namelist.h"
#include "models/annotation/refusal.h"
#include "models/annotation/relation.h"
#include "models/base/codebookamendment.h"
#include "models/base/result.h"
#include "models/charting/chart.h"
#include "models/corpus/article.h"
#include "models/corpus/articlecopies.h"
#include "models/corpus/folder.h"
#include "models/corpus/original.h"
#include "models/corpus/revision.h"
#include "models/corpus/textprint.h"
#include "models/figures/check/settlement.h"
#include "models/figures/figure.h"
#include "models/notes/note.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Quipu {

// An article that comes into the project, with all that was found in it.
struct Addition
{
    Article article;
    QString text;
    TextPrint print {}; // tells its copies
    Original original {}; // what the text was extracted from, where that is kept
    std::vector<Entity> entities; // those its mentions belong to; ones the project already has are left as they are
    std::vector<Mention> mentions;
    std::vector<Figure> figures;
};

// Articles that come from another project, and are too many to hold: the writer takes them one after another.
class Arrivals
{
public:
    virtual ~Arrivals() = default;
    // On the writer's thread; from the first on each time it is asked. An error of `take` ends it.
    virtual Outcome forEach(const std::function<Outcome(const std::shared_ptr<const Addition> &)> &take) const = 0;
};

// How far another project had come when all of it was merged into this one: the newest line of its change log.
struct MergedPoint
{
    ChangeId change;
    QDateTime at; // UTC
    QString who;
    bool operator==(const MergedPoint &) const = default;
};

// What an article's text is told by, noted after it came: where an older version imported it.
struct LatePrint
{
    ArticleId article;
    TextPrint print;
};

// One thing before and after. Without before it was made, without after it was removed.
template <typename T> struct Edit
{
    std::optional<T> before;
    std::optional<T> after;

    Edit inverted() const { return {after, before}; }
    bool operator==(const Edit &) const = default;
};

// What the source of an article that the project has says now.
struct RevisedText
{
    Article article; // as it is from then on
    QString text;
    Original original {};
};

// An article's next revision, with all that it does to what stands on the former text. Marks and figures that come new
// have no ids yet.
struct ArticleRevision
{
    Edit<Article> article;
    std::shared_ptr<const RevisedText> text;
    std::vector<Edit<Entity>> entities;
    std::vector<Edit<Mention>> mentions;
    std::vector<Edit<Figure>> figures;
    std::vector<Edit<Relation>> relations;
    std::vector<Edit<Note>> notes;
    std::vector<Edit<RevisedMark>> marks;
    int kept = 0; // what stands on the same words as before
    ArticleId replaced {}; // had this text as an article of its own, and leaves; 0: none
};

// Where in the corpus an edit was made; undo and redo bring it back into view.
struct Place
{
    ArticleId article;
    TextSpan span;
    bool operator==(const Place &) const = default;
};

// The unit of everything that happens to a project: what is applied, saved in one transaction together with its own
// record in the change log, undone and redone. A value: ids and contents, never pointers to rows.
struct Change
{
    ChangeId id;
    QDateTime at; // UTC
    QString who;
    QString verb; // what was done, for the sentence that describes it: "tag", "untag", "import", ...
                  // (project/description.h)
    QStringList arguments; // and what fills the sentence's blanks
    std::optional<Place> place;

    // Articles come and go whole. An arrival's contents travel with it the first time only (additions); after an undo
    // they wait in the file, out of every list and index, so that the log need not hold them.
    std::vector<ArticleId> arrived;
    std::vector<ArticleId> left;
    std::vector<std::shared_ptr<const Addition>> additions;
    std::shared_ptr<const Arrivals> arrivals; // ... or come this way; the first time only, too
    std::optional<MergedPoint> merged; // another project is part of this one from here on

    std::vector<Edit<Article>> articles;
    std::vector<Edit<Entity>> entities;
    std::vector<Edit<Mention>> mentions;
    std::vector<Edit<Figure>> figures;
    std::vector<Edit<Settlement>> settlements;
    std::vector<Edit<CodebookAmendment>> codebook;
    std::vector<Edit<Chart>> charts;
    std::vector<Edit<Distinction>> distinctions;
    std::vector<Edit<Relation>> relations;
    std::vector<Edit<Refusal>> refusals;
    std::vector<Edit<Note>> notes;
    std::vector<Edit<CopyChoice>> copies;
    std::vector<Edit<CopySearch>> copySearches;
    // What a search found travels with it the first time only.
    std::shared_ptr<const std::vector<LatePrint>> latePrints;
    std::vector<Edit<NameList>> nameLists;
    // A list's names travel with it the first time only, as an arrival's contents.
    std::vector<std::shared_ptr<const NameListContent>> listedNames;
    std::vector<Edit<RevisedMark>> revisedMarks;
    std::vector<Edit<Folder>> folders;
    // Before: what goes out of a folder; after: what comes into it. Articles of a folder that is removed stay with it.
    std::vector<Edit<FolderArticles>> folderArticles;
    std::vector<std::shared_ptr<const RevisedText>> revisedTexts; // the first time only, as well

    // What undoes it. Additions, listed names and revised texts are left out: they are in the file by then.
    Change inverted() const;
    bool isEmpty() const;
    size_t weight() const; // how many things it changes
};

// The log's form of what a change did (everything but additions, listed names, revised texts, late prints, id, at, who,
// verb and arguments).
QJsonObject effectToJson(const Change &change);
void effectFromJson(const QJsonObject &json, Change &change);

// A line of the change log. An undo or a redo is an event of its own, so that the log tells all that happened.
struct LoggedChange
{
    // Amend is never a line: it makes the last step say, and undo, more than it did (typing that goes on).
    enum class Action { Do, Undo, Redo, Snapshot, Compact, Amend };
    // dropped: undone, and then something else was done; compacted: what it did is told no longer, and not undone
    enum class State { Done, Undone, Dropped, Compacted };

    Action action = Action::Do;
    State state = State::Done;
    ChangeId target; // what an undo or redo undid or redid
    QString program; // the version of Quipu that did it
    Change change; // without effect unless asked for
};

} // namespace Quipu
