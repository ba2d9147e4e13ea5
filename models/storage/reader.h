// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marksuggester.h"
#include "models/annotation/mergeproposal.h"
#include "models/annotation/namelist.h"
#include "models/annotation/refusal.h"
#include "models/annotation/rows.h"
#include "models/base/result.h"
#include "models/charting/chart.h"
#include "models/corpus/article.h"
#include "models/corpus/folder.h"
#include "models/figures/figurefilter.h"
#include "models/figures/rows.h"
#include "models/notes/notefilter.h"
#include "models/search/facets.h"
#include "models/search/query.h"
#include "models/storage/change.h"
#include "models/storage/history.h"

#include <QSet>

#include <functional>
#include <memory>

namespace Quipu {

class NameIndex;

enum class ArticleSort { Newest, Oldest, Relevance, Title, Outlet, Figures, Mentions, Words, LastRead };
std::optional<ArticleSort> articleSortFromString(QStringView word); // "newest", "oldest", "relevance", "title", ...

// Where a list that is read part by part goes on; {} is its beginning. Only for the query and order it came with.
struct ArticlePlace
{
    int stage = 0;
    std::optional<qint64> bound {};
    bool isEnd = false;
};

struct ArticlePart
{
    std::vector<ArticleId> ids;
    ArticlePlace next;
};

// Which mentions: empty fields do not restrict; an entity's are those of all that count for the same root. Articles
// that left the project are never included.
struct MentionFilter
{
    ArticleId article {};
    EntityId entity {};
    QString type {};
    std::optional<ReviewStatus> status {};
    int limit = -1;
};

// Which articles, or mentions in them, are counted: empty fields do not restrict, rejected mentions never count.
struct CountFilter
{
    EntityId entity {};
    QString entityType {}, outlet {};
    bool ofMentions = false; // else each article counts once
};

struct CountedArticle
{
    ArticleId article;
    QString published; // ISO 8601, cut to its precision; "" where nobody knows
    QString outlet;
    int count = 0; // never 0
};

// Entities that are mentioned, and where. Empty lists do not restrict.
struct CompanyFilter
{
    std::vector<EntityId> with; // and those that share articles with these
    QStringList types, outlets;
    QStringList withoutTypes; // left out, but for those of `with`
};

struct MentionedEntity
{
    EntityId entity;
    QString name, type;
    int mentions = 0;
};

struct TopEntities
{
    std::vector<EntityRow> rows; // by type, then most mentions first
    std::vector<std::pair<QString, int>> all; // how many there are of types that have more
};

struct EntitySpan
{
    TextSpan span;
    EntityId entity;
};

// How many of some articles are copies of others, and the first of them; 0 where there is none.
struct CopiesFound
{
    int copies = 0;
    ArticleId first;
};

// Who confirmed a figure, as the change log has it.
struct Confirmation
{
    FigureId figure;
    QString who;
    QDateTime at; // UTC
    bool operator==(const Confirmation &) const = default;
};

// What facets count of an article that a query finds.
struct FacetArticle
{
    QString outlet, published, language, status;
};

struct ProjectCounts
{
    int articles = 0, mentions = 0, figures = 0, entities = 0;
    bool operator==(const ProjectCounts &) const = default;
};

// Reads a project: one read-only connection, used on the thread that opened it. Needs no lock; sees what is committed.
// Every call can take long on a large project: read lane or command line, never the GUI lane.
class Reader final
{
public:
    // A project of an older schema is brought up to date first, as opening it for writing does.
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    ~Reader();

    Result<std::vector<ArticleId>> articleIds(const Query &query, ArticleSort sort, int limit = -1, int offset = 0);
    // The first of the same, at once: where a prefix has very many words only those with the commonest of them, so that
    // some may be missing, and nothing where all would have to be found for it. next is the beginning unless this is
    // all.
    Result<ArticlePart> firstArticles(const Query &query, ArticleSort sort, int most);
    // The same, part by part, from a place on: exact: at least so many unless it ends, or few where
    // they are hard to find.
    Result<ArticlePart> articlePart(const Query &query, ArticleSort sort, const ArticlePlace &from, int least);
    // In the order asked; ids that are gone are left out. The query gives snippets, and scores, which cost the most.
    enum class Scores { Given, LeftOut };
    Result<std::vector<ArticleRow>> articleRows(const std::vector<ArticleId> &ids, const Query &query = {},
                                                Scores scores = Scores::Given);
    // What a field of the search language can be in this project and has a word that begins so, commonest first;
    // whatever case and accents. Bounded: of very many articles the newest. Nothing for fields that the project has no
    // list for.
    Result<QStringList> fieldValues(const QString &field, const QString &begun, int most);
    Result<Article> article(ArticleId id);
    Result<QString> articleText(ArticleId id);
    Result<ArticleId> articleNamed(const QString &numberOrFileName); // 12, "12" or "survey-2011.txt"
    Result<ArticleId> articleWithSource(const QByteArray &sha256); // 0 when there is none; present articles only
    // Those that came from this file (or member of one), or state this address; present ones, newest first.
    Result<std::vector<ArticleId>> articlesFrom(const QString &path);
    Result<std::vector<ArticleId>> articlesAt(const QString &url);

    // The texts that an article has and had, oldest first; one where its source was never read again.
    Result<std::vector<Revision>> revisions(ArticleId article);
    Result<QString> revisionText(ArticleId article, int revision);
    // What did not simply stay in its place when texts changed, and nobody has looked at yet; by revision and place.
    Result<std::vector<RevisedMark>> revisedMarks(ArticleId article = {}); // 0: of all; the first ten thousand
    Result<std::vector<RevisedMark>> revisedFigures(ArticleId article = {}); // of figures, changed or lost; all

    // What an article was extracted from; nothing where it was not kept.
    Result<std::optional<QByteArray>> original(const QByteArray &sha256);
    // Articles that tell one story, by the first imported of each group; and all that are copies of one article and
    // itself, those set apart too, with their likeness to it: itself alone where it has none.
    Result<std::vector<CopyGroup>> copyGroups();
    Result<CopyGroup> copiesOf(ArticleId article);
    Result<CopiesFound> copiesAmong(ArticleId first, ArticleId last); // of the articles with these numbers
    // Articles in which no copies were looked for yet, by number, after one.
    Result<std::vector<ArticleId>> articlesWithoutPrint(ArticleId after, int limit);

    // What FacetCounter is made of: what facets count in the articles' own rows; how many of some articles have each
    // value of another facet, entities and folders by number; which numbers have a name with these letters; and the
    // names of numbers.
    Result<std::vector<FacetArticle>> facetArticles(const std::vector<ArticleId> &ids);
    Result<std::vector<std::pair<QString, int>>> facetCounts(Facet facet, const std::vector<ArticleId> &among);
    Result<QSet<QString>> facetNumbersNamed(Facet facet, const QString &filter);
    Outcome nameFacetValues(Facet facet, std::vector<FacetValue> &values);

    // Words that tell most of what an article is about: it uses them, and few others do. And the articles that have
    // most of them, best first, without itself; bounded in what it reads, however large the project.
    Result<QStringList> tellingWords(ArticleId article);
    Result<std::vector<ArticleId>> similarArticles(ArticleId article, int most);

    Result<std::vector<FolderRow>> folders(); // by name
    Result<Folder> folderNamed(const QString &numberOrName);
    Result<std::vector<ArticleId>> articlesInFolder(FolderId folder, const std::vector<ArticleId> &of); // those of them
    Result<QStringList> tags(int limit); // most used first

    Result<std::vector<MentionRow>> mentions(const MentionFilter &filter); // by article and start
    Result<std::vector<EntityRow>> entities(); // roots, by type, then most mentions first
    // The same, but of each type only so many, and those with merged entities: costs little, however many there are.
    Result<TopEntities> topEntities(int mostOfType);
    // Whose names have words that begin like these, most mentions first; all for no words.
    Result<std::vector<EntityRow>> entitiesNamed(const QString &words, int most,
                                                 const std::vector<EntityId> &except = {});
    Result<std::optional<EntityRow>> entityRow(EntityId root); // nothing where it is not mentioned
    Result<Entity> entity(EntityId id); // as it is, merged or not
    Result<Entity> rootEntity(EntityId id); // that it counts for: itself unless it was merged
    Result<std::vector<Entity>> entitiesById(const std::vector<EntityId> &ids); // those that there are
    // Its root first, then all that were merged into that, by name; each with its own counts.
    Result<std::vector<EntityRow>> entityFamily(EntityId id);
    Result<std::vector<Distinction>> distinctions();
    // All roots with the words that name them, and which of them a text states an acronym of: by initials, beside its
    // long form. What proposals are made from.
    Result<std::vector<NamedEntity>> namedEntities();
    Result<std::vector<StatedAcronym>> statedAcronyms();
    Result<std::vector<FigureId>> figuresNaming(EntityId entity, int most); // in whose sentence; newest article first
    Result<std::vector<RelationRow>> relations(EntityId entity = {}); // all; or an entity's, in either direction
    Result<std::vector<RelationRow>> relationsIn(ArticleId article);
    Result<QStringList> relationKinds(); // most used first; the first hundreds
    Result<std::vector<FigureId>> figureIds(const FigureFilter &filter);
    Result<std::vector<FigureRow>> figureRows(const std::vector<FigureId> &ids); // in the order asked
    Result<std::vector<FigureRow>> figures(const FigureFilter &filter);
    Result<Figure> figure(FigureId id);
    Result<FigureContext> figureContext(FigureId id);
    Result<FigureFacets> figureFacets();
    Result<QStringList> outlets(); // of the articles, sorted; the first hundreds
    Result<FigureId> firstSuggested(const std::vector<FigureId> &ids); // the first nobody has reviewed; 0: none
    // All figures that are not rejected, a group at a time, so that never all are in memory: those of each article in
    // text order; those of each measure at each place (the first country, or the place where none is known). take
    // returns false to stop.
    using TakeFigures = std::function<bool(const std::vector<FigureRow> &)>;
    Outcome figuresByArticle(const TakeFigures &take);
    Outcome figuresByClaim(const TakeFigures &take);
    Result<std::vector<FigureRow>> figuresOfClaim(const QString &measure, const QString &place);
    // The key of every claim that figures make which are not rejected (figures/claimkey.h), each once, sorted; an index
    // alone answers. take returns false to stop.
    Outcome claims(const std::function<bool(const QString &claimKey)> &take);
    Result<std::vector<Settlement>> settlements(); // what analysts said of checks; by check
    Result<Mention> mention(MentionId id);
    Result<std::vector<RefusalRow>> refusals(); // what is never to be suggested again; by words
    Result<std::vector<NameList>> nameLists(); // the analyst's own, in the order in which they came
    Result<NameList> nameListNamed(const QString &numberOrName);
    // A list's names, in its order; take returns false to stop.
    Outcome listedNames(NameListId list, const std::function<bool(const NameListEntry &)> &take);
    Result<std::shared_ptr<const NameIndex>> nameIndex(); // of all lists that are enabled; null when none is
    // The analyst's marks and answers, counted by words and type; the first hundred thousand.
    Result<std::vector<MarkedWords>> markedWords();
    Result<QHash<QString, int>> markCounts(); // by type, rejected ones too
    Result<Admission> admission(); // what suggestions the project lets in

    // Newest first, undated ones last; take returns false to stop.
    Outcome countedArticles(const CountFilter &filter, const std::function<bool(const CountedArticle &)> &take);
    // Those of filter.with first, then most mentions first.
    Result<std::vector<MentionedEntity>> mostMentioned(const CompanyFilter &filter, int most);
    // Where the entities are mentioned, an article at a time, newest first; take returns false to stop.
    using TakeSpans
        = std::function<bool(ArticleId article, const QString &language, const std::vector<EntitySpan> &spans)>;
    Outcome mentionsTogether(const std::vector<EntityId> &entities, const QStringList &outlets, const TakeSpans &take);

    // In what the project's codebook differs from the shipped one.
    Result<std::vector<CodebookAmendment>> codebook();
    Result<std::vector<ChartRow>> charts(); // by name
    Result<Chart> chart(ChartId id);
    Result<Chart> chartNamed(const QString &numberOrName);
    // Whether what an event was taken from is still there; true for one that was written by hand.
    Result<bool> hasSentenceOf(const ChartEvent &event);

    Result<std::vector<NoteId>> noteIds(const NoteFilter &filter); // last changed first
    Result<int> noteCount(); // of those that are not in articles that left
    Result<std::vector<NoteRow>> noteRows(const std::vector<NoteId> &ids); // in the order asked
    Result<std::vector<NoteRow>> notesOf(ArticleId article); // by place
    // On the entities that the article's mentions name, by entity; the remark of an entity is one without a number.
    Result<std::vector<NoteRow>> entityNotesIn(ArticleId article);
    Result<Note> note(NoteId id);
    // Of "12", "survey.txt" or "growers gain ground" (a title in any case); 0 when there is none.
    Result<ArticleId> articleLinked(const QString &target);

    // The last confirmation of each of these that is still in force, by figure. Reads the whole change log once.
    Result<std::vector<Confirmation>> confirmations(const std::vector<FigureId> &figures);
    // Suggestions nobody has touched that an older version of extraction made.
    Result<int> figuresOlderThan(int version);
    Result<std::vector<LoggedChange>> history(int limit = -1, int offset = 0); // newest first, effects left out
    Result<std::vector<ChangeId>> historyIds(const HistoryQuery &query); // newest first
    // In the order asked, with their places: that of an undo is where it undid; without one, the first article's.
    Result<std::vector<LoggedChange>> historyRows(const std::vector<ChangeId> &ids);
    Result<QStringList> historyPeople(); // who ever changed the project
    Result<std::vector<HistoryPoint>> snapshots(int most); // newest first
    // "start", "now", a snapshot's name, a line's number, or a time ("2026-03-01", "2026-03-01T14:30"): the last line
    // until then.
    Result<HistoryPoint> historyPoint(const QString &named);
    // Lines of the log after one, oldest first, with what they did as the log has it: empty where it was compacted.
    Result<std::vector<AuditedLine>> auditedLines(ChangeId after, int most);
    // Who answered last whether a mark or figure is right, when, and by which verb; nothing where nobody did.
    Result<std::optional<Change>> lastReview(const HistorySubject &item);
    // How many steps up to a line could still be undone or compared with, were they not compacted.
    Result<int> compactableSteps(ChangeId until);
    Result<ChangeId> newestDoneChange(); // where the project stands; 0: at its beginning
    Result<UndoSteps> undoSteps();
    Result<StepDistance> distanceTo(ChangeId step);
    Result<ProjectCounts> counts();
    Result<ProjectCounts> totals(); // the same without entities; costs nothing, however large the project
    // Everything that is not as it should be, a sentence each; empty when the project is sound.
    Result<QStringList> verify();
    // What saved charts name and the project no longer has, a sentence each. Such a project is sound: its charts say so
    // where they are drawn, and undo may bring the figures back.
    Result<QStringList> chartFindings();

    // Any thread: the call under way, and every further one, ends with Cancelled until resume() is called.
    void interrupt();
    void resume();

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Quipu
