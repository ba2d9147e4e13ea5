// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "models/base/result.h"
#include "models/figures/codebook.h"
#include "models/storage/change.h"
#include "models/storage/history.h"
#include "models/storage/store.h"

#include <QObject>
#include <QUndoStack>

namespace Quipu {

class ChangeCommand;
struct OpenedProject;

// The one thing that changes. Verbs make a Change, push it on the history and apply it: to the store, and by signal to
// whoever shows what changed. GUI lane. Holds no rows: verbs that edit are given the value they edit, as the caller
// shows it. Does not own the store.
class Project final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Project)

public:
    Project(Store &store, const OpenedProject &opened, const QString &who, QObject *parent = nullptr);
    ~Project() override;

    // Verbs. Each is one step of undo. An edit that would change nothing is no step and no error.
    // Gives the additions their ids, and their mentions and figures theirs; returns the articles' ids.
    std::vector<ArticleId> importArticles(std::vector<Addition> additions);
    Outcome removeArticles(const std::vector<ArticleId> &articles);
    // Says which of its copies an article is to be counted as: their lead, none of them, or as found. group: all that
    // Reader::copiesOf tells.
    Outcome chooseCopy(const CopyGroup &group, ArticleId article, std::optional<CopyChoice::Kind> kind);
    // Puts articles into one group, with the copies that each has. groups: Reader::copiesOf of each.
    Outcome joinCopies(const std::vector<CopyGroup> &groups);
    // Copies are looked for in articles that came without a print. A piece of the search that goesOn becomes part of
    // the last step where that is the search's own.
    void noteCopySearch(std::vector<LatePrint> found, bool goesOn);
    Outcome editArticle(const Article &before, const Article &after);
    // What a list of references (file: its name) says of articles; one step for all.
    Outcome takeReferences(std::vector<Edit<Article>> edits, const QString &file);
    // Says that a stretch of the text is the article's own words, or that it is not; text is the article's.
    Outcome setBelonging(const Article &article, TextSpan span, QStringView text, bool belongs);
    Outcome editArticles(std::vector<Edit<Article>> edits); // one step for all

    // Sources were read again: the articles' next revisions with what becomes of all that stands on their texts, one
    // step. Marks and figures that come get their ids.
    Outcome reviseArticles(std::vector<ArticleRevision> revisions);
    // A lost mark finds its place by hand: what stands there again is made of its record, and for a note of the note
    // as it is. language: of the article whose text it is, to tell the sentence of a figure or relation.
    Outcome placeLost(const RevisedMark &lost, TextSpan span, QStringView text, const QString &language,
                      const std::optional<Note> &note = {});
    Outcome forgetRevised(const std::vector<RevisedMark> &marks); // seen, or given up: they are listed no longer

    // Tags a span by hand. text is the article's; entityName may be empty.
    Result<Mention> tag(ArticleId article, TextSpan span, QStringView text, const QString &type,
                        const QString &entityName = {}, const QString &note = {});
    Outcome untag(const std::vector<Mention> &mentions);
    Outcome editMention(const Mention &before, const Mention &after);
    Outcome linkMention(const Mention &before, const QString &entityName); // "" takes it from its entity
    Outcome linkTo(const Mention &before, const Entity &entity); // the project has it; id 0: to none
    Outcome review(const std::vector<Mention> &mentions, ReviewStatus status);
    // What the analyst changes becomes the analyst's own. entityName: of the entity it belongs to, "" for its words.
    Outcome retag(const Mention &before, const QString &type, const QString &entityName);
    // Right after another respan() of the mark it becomes part of that step: nudges in one go are undone in one go.
    Outcome respan(const Mention &before, const std::vector<TextSpan> &spans, QStringView text);
    Outcome splitMention(const Mention &before, qsizetype at, QStringView text); // at: where the second begins
    // Marks made or taken over by hand, all at once. New ones get their ids; entities: those they belong to.
    Outcome tagAll(std::vector<Edit<Mention>> marks, const std::vector<Entity> &entities);
    // Suggestions come, change and go. One that touches the analyst's is a Conflict, and nothing happens.
    Outcome takeSuggestions(std::vector<Edit<Mention>> edits, std::vector<Edit<Entity>> entities);
    // Never again; the suggestions that say so now are rejected with it.
    Outcome refuse(const Refusal &refusal, const std::vector<Mention> &suggested);
    Outcome allowAgain(const std::vector<Refusal> &refusals);

    // Own lists of names. A new one gets its number, its maker and its time; newTypes: those of its names that the
    // project lacks come along.
    Result<NameList> addNameList(NameList list, std::vector<NameListEntry> entries, const EntityTypes &newTypes = {});
    Outcome editNameList(const NameList &before, const NameList &after);
    Outcome removeNameLists(const std::vector<NameList> &lists);

    // The project's own entity types, in their order. What marks and entities of a type that goes become comes along.
    const EntityTypes &entityTypes() const { return m_types; }
    Outcome editEntityTypes(const EntityTypes &types, std::vector<Edit<Mention>> mentions = {},
                            std::vector<Edit<Entity>> entities = {});

    Outcome setMetonym(const std::vector<Mention> &mentions, bool isMetonym);

    // Entities. What is merged or moved is given as it was read (Reader::entityFamily); each step's sentence says how
    // many mentions move. merged: the families of those that are merged, whole; into: a root of another family.
    Outcome mergeEntities(const Entity &into, const std::vector<EntityRow> &merged);
    Outcome splitEntity(const Entity &root, const EntityRow &merged); // gets its mentions back
    // To another entity, or to a new one, whose id is entityId() of its type and name.
    Outcome moveMentions(const std::vector<Mention> &mentions, const Entity &to);
    // named: the family of the entity that the alias names already, empty when there is none; it is merged.
    Outcome addAlias(const Entity &root, const QString &alias, const std::vector<EntityRow> &named);
    // named: the family of the entity that the new type and name name already, empty when there is none. When others
    // use it, that is a Conflict: the two are to be merged instead.
    Outcome editEntity(const Entity &before, const Entity &after, const std::vector<EntityRow> &named = {});
    Outcome keepApart(const Entity &one, const Entity &other); // they are never again proposed as the same

    Result<Relation> addRelation(Relation relation, const QString &subject, const QString &object); // names, for the
                                                                                                    // step's sentence
    Outcome editRelation(const Relation &before, const Relation &after);
    Outcome removeRelations(const std::vector<Relation> &relations);

    Result<Figure> addFigure(Figure figure); // by hand, from a selection
    Result<Figure> editFigure(const Figure &before, Figure after); // keeps its evidence; returned marked as edited
    // field: what was set in all of them (models/figures/figureedits.h), for the step's name; one step for all.
    Outcome editFigures(const std::vector<Edit<Figure>> &edits, const QString &field);
    Outcome review(const std::vector<Figure> &figures, Figure::Status status);

    // A check is settled with a reason, or settled anew; before is the settlement that it has.
    Outcome settleCheck(const Check &check, const QString &reason, const std::optional<Settlement> &before);
    Outcome reopenCheck(const Check &check, const Settlement &before);
    // Replaces suggestions that nobody has touched by what extraction finds now. Added ones get their ids. Every edit's
    // before is the figure as it is; one that touches the analyst's is a Conflict, and nothing happens.
    Outcome replaceFigures(std::vector<Edit<Figure>> edits);

    // The measures and units that extraction reads by: the shipped ones and in what this project differs from them.
    const SharedCodebook &codebook() const { return m_codebook; }
    Outcome editCodebook(const CodebookRows &rows);

    // A chart is one of the project's things: made, edited and removed as articles and marks are. A name that is taken
    // is the caller's to avoid.
    Result<Chart> addChart(Chart chart);
    Outcome editChart(const Chart &before, const Chart &after);
    Outcome removeCharts(const std::vector<Chart> &charts);

    // Folders of articles. A name that another folder has is the caller's to avoid. held: which of the articles the
    // folder has already (Reader::articlesInFolder).
    Result<Folder> addFolder(Folder folder, const std::vector<ArticleId> &articles = {});
    Outcome editFolder(const Folder &before, const Folder &after);
    Outcome removeFolders(const std::vector<Folder> &folders);
    Outcome addToFolder(const Folder &folder, const std::vector<ArticleId> &articles,
                        const std::vector<ArticleId> &held);
    Outcome takeFromFolder(const Folder &folder, const std::vector<ArticleId> &held);
    // Adds a tag to articles that lack it, or takes it from those that have it; one step.
    Outcome tagArticles(const std::vector<Article> &articles, const QString &tag, bool isWanted);

    // Gives it its number, its maker and its times.
    Result<Note> addNote(Note note);
    // Keeps who made it and when. goesOn: when the last step was to add or edit this very note, it becomes part of that
    // step, so that what is typed in one go is undone in one go.
    Result<Note> editNote(const Note &before, Note after, bool goesOn = false);
    Outcome removeNotes(const std::vector<Note> &notes);

    // Another project becomes part of this one, as it was planned (models/merging): one step. given: what this project
    // gave next when that was; after: what it gives next from then on. Conflict where the project has changed since.
    Outcome merge(Change change, const Counters &given, const Counters &after);
    const Counters &numbers() const { return m_next; } // that it gives next

    Outcome takeSnapshot(const QString &name);
    // Takes the project, or one article, to another state of its history, as one more step: what was done since stays
    // in the history. difference: what leads there (StateComparison), made when `newest` was the last line of the log;
    // Conflict when anything was done since then. article: its title, when it is of one article only.
    Outcome restore(const Change &difference, ChangeId newest, const QString &point, const QString &article = {});

    // Steps up to a line of the log can be undone, compared and restored no longer; their lines stay. What was undone
    // cannot be redone. count: how many they are.
    Outcome compactHistory(ChangeId until, int count, const QDateTime &at);

    bool undo(); // false when there is nothing to undo
    bool redo();
    QUndoStack &history(); // for the Edit menu and the history dock

    // Between these, undos and redos are one walk: one line of the log, and one place shown at its end. An edit ends
    // it.
    void beginWalk();
    void endWalk();
    bool isWalking() const { return m_walk.has_value(); }
    // Why nothing can be changed: then every verb that would change something only emits refused().
    std::optional<Error> whyReadOnly() const { return m_store.whyReadOnly(); }
    // The steps on either side of where the project stands; 0 where the stack has none, though the log may.
    ChangeId lastDone() const;
    ChangeId nextUndone() const;
    // The stack anew, from the log as it is now: it holds only a part of a long history.
    void restock(UndoSteps steps);

Q_SIGNALS:
    void articlesArrived(const std::vector<Quipu::ArticleId> &articles);
    void articlesLeft(const std::vector<Quipu::ArticleId> &articles);
    void articleChanged(const Quipu::Article &article);
    void mentionsChanged(const std::vector<Quipu::Edit<Quipu::Mention>> &edits);
    void entitiesChanged(const std::vector<Quipu::Edit<Quipu::Entity>> &edits);
    void figuresChanged(const std::vector<Quipu::Edit<Quipu::Figure>> &edits);
    void settlementsChanged(const std::vector<Quipu::Edit<Quipu::Settlement>> &edits);
    void codebookChanged();
    void entityTypesChanged();
    void refusalsChanged();
    void nameListsChanged();
    void chartsChanged(const std::vector<Quipu::Edit<Quipu::Chart>> &edits);
    void notesChanged(const std::vector<Quipu::Edit<Quipu::Note>> &edits);
    void foldersChanged();
    void revisedMarksChanged(const std::vector<Quipu::Edit<Quipu::RevisedMark>> &edits);
    void figuresRestored(const std::vector<Quipu::FigureId> &figures); // undo and redo: those that are there
    void placeRestored(const Quipu::Place &place); // undo and redo: where it happened
    void historyRestocked();
    void refused(const Quipu::Error &why); // a change, where nothing can be changed
    void changed(const Quipu::Change &change); // after the signals above; for the history dock

private:
    friend class ChangeCommand;
    void stamp(Change &change);
    void stampAgain(Change &event, LoggedChange::Action action);
    bool mayChange();
    void push(Change change);
    void lightenHistory();
    void withdraw(ChangeId step); // it was not made
    template <typename T, typename Status>
    Outcome reviewAll(const std::vector<T> &items, Status status, std::vector<Edit<T>> Change::*edits);
    void amendCodebook(const std::vector<Edit<CodebookAmendment>> &edits);
    void tellOfCodebook(const std::vector<Edit<CodebookAmendment>> &edits);
    std::vector<Edit<CodebookAmendment>> amendmentEdits(CodebookAmendment::List first, CodebookAmendment::List last,
                                                        const std::vector<CodebookAmendment> &after) const;
    static void followWords(Change &change, const Mention &before, Mention &after);
    void apply(const Change &change, LoggedChange::Action action, ChangeId target);
    void amend(const Change &whole, const Change &latest);
    void announce(const Change &change, bool isRestored);
    bool amendNote(const Edit<Note> &latest);
    static Change changeOfSpan(Edit<Mention> edit);
    bool amendSpan(const Edit<Mention> &latest);
    const ChangeCommand *lastCommand() const; // null when there is none that an edit could become part of
    void amendLast(Change whole, Change latest); // latest becomes part of the last step, which is whole then

    Store &m_store;
    QUndoStack m_history;
    Counters m_next;
    std::vector<CodebookAmendment> m_amendments; // by list and id
    SharedCodebook m_codebook;
    EntityTypes m_types;
    QString m_who;
    bool m_isRestoring = false;
    bool m_isSealed = false; // a snapshot was taken: what comes is no part of the last step
    size_t m_weight = 0; // of all steps that the stack ever got since it was filled
    struct Walk
    {
        ChangeId event; // its line of the log; 0 until a step is made
        int steps = 0;
        std::optional<Place> place; // of the last step
    };
    std::optional<Walk> m_walk;
};

} // namespace Quipu
