// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/project.h"

#include "models/project/commands/changecommand.h"
#include "models/project/description.h"
#include "models/storage/sqlstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error projectConflict(const QString &what)
{
    return {
        Error::Kind::Conflict, what, {}, QCoreApplication::translate("Quipu::Project", "Look at it again and retry")};
}

template <typename T> Place placeOf(const T &marked)
{
    return {marked.article, marked.quote.span};
}

QString reviewVerb(ReviewStatus status, bool many)
{
    switch (status) {
    case ReviewStatus::Accepted:
        return many ? u"accept_many"_s : u"accept"_s;
    case ReviewStatus::Rejected:
        return many ? u"reject_many"_s : u"reject"_s;
    case ReviewStatus::Suggested:
        break;
    }
    return u"reset"_s;
}

QString reviewVerb(Figure::Status status, bool many)
{
    switch (status) {
    case Figure::Status::Confirmed:
        return many ? u"confirm_figures"_s : u"confirm_figure"_s;
    case Figure::Status::Rejected:
        return many ? u"reject_figures"_s : u"reject_figure"_s;
    case Figure::Status::Suggested:
        break;
    }
    return u"reset_figures"_s;
}

QStringList sentenceArguments(const std::vector<Edit<Mention>> &edits, ReviewStatus status)
{
    if (edits.size() > 1 || status == ReviewStatus::Suggested)
        return {QString::number(edits.size())};
    return {shortened(edits.front().after->quote.text), edits.front().after->type};
}

QStringList sentenceArguments(const std::vector<Edit<Figure>> &edits, Figure::Status status)
{
    if (edits.size() > 1 || status == Figure::Status::Suggested)
        return {QString::number(edits.size())};
    return {shortened(edits.front().after->quote.text)};
}

std::vector<FigureId> idsAfter(const std::vector<Edit<Figure>> &edits)
{
    std::vector<FigureId> ids;
    for (const Edit<Figure> &edit : edits) {
        if (edit.after)
            ids.push_back(edit.after->id);
    }
    return ids;
}

} // namespace

Project::Project(Store &store, const OpenedProject &opened, const QString &who, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_next(opened.counters)
    , m_amendments(opened.codebook)
    , m_codebook(Codebook::with(m_amendments))
    , m_types(entityTypesWith(m_amendments))
    , m_who(who)
{
    restock({opened.done, opened.undone});
    connect(&m_store, &Store::refused, this, &Project::withdraw);
}

Project::~Project() = default;

std::vector<ArticleId> Project::importArticles(std::vector<Addition> additions)
{
    if (additions.empty())
        return {};
    Change change;
    change.verb = u"import"_s;
    change.arguments = {QString::number(additions.size())};
    for (Addition &addition : additions) {
        const ArticleId id {m_next.article++};
        addition.article.id = id;
        for (Mention &mention : addition.mentions) {
            mention.id = {m_next.mention++};
            mention.article = id;
        }
        for (Figure &figure : addition.figures) {
            figure.id = {m_next.figure++};
            figure.article = id;
        }
        change.arrived.push_back(id);
        change.additions.push_back(std::make_shared<const Addition>(std::move(addition)));
    }
    const std::vector<ArticleId> arrived = change.arrived;
    push(std::move(change));
    return arrived;
}

Outcome Project::removeArticles(const std::vector<ArticleId> &articles)
{
    if (articles.empty())
        return Done {};
    Change change;
    change.verb = u"remove"_s;
    change.arguments = {QString::number(articles.size())};
    change.left = articles;
    push(std::move(change));
    return Done {};
}

Result<Mention> Project::tag(ArticleId article, TextSpan span, QStringView text, const QString &type,
                             const QString &entityName, const QString &note)
{
    if (!span.fits(text.size()))
        return Error {
            Error::Kind::Invalid, tr("The selection is not inside the text"), {}, tr("Select some words first")};
    span = trimmed(span, text);
    if (span.isEmpty())
        return Error {
            Error::Kind::Invalid, tr("Nothing but white space is selected"), {}, tr("Select some words first")};
    if (type.isEmpty())
        return Error {Error::Kind::Invalid, tr("A mark needs a type"), {}, tr("Choose one of the entity types")};
    Mention mention;
    mention.id = {m_next.mention++};
    mention.article = article;
    mention.quote = QuotedSpan::of(span, text);
    mention.type = type;
    mention.status = ReviewStatus::Accepted;
    mention.origin = u"analyst"_s;
    mention.note = note;
    Change change;
    change.verb = u"tag"_s;
    change.arguments = {shortened(mention.quote.text), type};
    change.place = placeOf(mention);
    const QString name = entityName.isEmpty() ? mention.quote.text.simplified() : entityName;
    mention.entity = entityId(type, name);
    change.entities.push_back({std::nullopt, Entity {mention.entity, type, name, {}}});
    change.mentions.push_back({std::nullopt, mention});
    push(std::move(change));
    return mention;
}

Outcome Project::untag(const std::vector<Mention> &mentions)
{
    if (mentions.empty())
        return Done {};
    const bool many = mentions.size() > 1;
    Change change;
    change.verb = many ? u"untag_many"_s : u"untag"_s;
    change.arguments = {many ? QString::number(mentions.size()) : shortened(mentions.front().quote.text)};
    change.place = placeOf(mentions.front());
    for (const Mention &mention : mentions)
        change.mentions.push_back({mention, std::nullopt});
    push(std::move(change));
    return Done {};
}

Outcome Project::editMention(const Mention &before, const Mention &after)
{
    if (before == after)
        return Done {};
    if (before.id != after.id || before.article != after.article)
        return projectConflict(tr("The edit is of another mark"));
    Change change;
    change.verb = u"edit_mention"_s;
    change.arguments = {shortened(after.quote.text)};
    change.place = placeOf(after);
    change.mentions.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::linkMention(const Mention &before, const QString &entityName)
{
    Mention after = before;
    after.entity = entityName.isEmpty() ? EntityId {} : entityId(before.type, entityName);
    if (after == before)
        return Done {};
    Change change;
    change.verb = u"edit_mention"_s;
    change.arguments = {shortened(after.quote.text)};
    change.place = placeOf(after);
    if (after.entity)
        change.entities.push_back({std::nullopt, Entity {after.entity, after.type, entityName, {}}});
    change.mentions.push_back({before, after});
    push(std::move(change));
    return Done {};
}

template <typename T, typename Status>
Outcome Project::reviewAll(const std::vector<T> &items, Status status, std::vector<Edit<T>> Change::*edits)
{
    Change change;
    for (const T &item : items) {
        if (item.status == status)
            continue;
        T after = item;
        after.status = status;
        (change.*edits).push_back({item, after});
    }
    if ((change.*edits).empty())
        return Done {};
    change.verb = reviewVerb(status, (change.*edits).size() > 1);
    change.arguments = sentenceArguments(change.*edits, status);
    change.place = placeOf(*(change.*edits).front().after);
    push(std::move(change));
    return Done {};
}

Outcome Project::review(const std::vector<Mention> &mentions, ReviewStatus status)
{
    return reviewAll(mentions, status, &Change::mentions);
}

Outcome Project::review(const std::vector<Figure> &figures, Figure::Status status)
{
    return reviewAll(figures, status, &Change::figures);
}

Outcome Project::takeSnapshot(const QString &name)
{
    if (const std::optional<Error> why = whyReadOnly())
        return *why;
    Change change;
    change.verb = u"snapshot"_s;
    change.arguments = {shortened(name)};
    stamp(change);
    apply(change, LoggedChange::Action::Snapshot, {});
    m_isSealed = true;
    return Done {};
}

Outcome Project::restore(const Change &difference, ChangeId newest, const QString &point, const QString &article)
{
    if (newest.value + 1 != m_next.change)
        return projectConflict(tr("The project was edited meanwhile"));
    if (difference.isEmpty())
        return Done {};
    Change change = difference;
    change.verb = article.isEmpty() ? u"restore"_s : u"restore_article"_s;
    change.arguments
        = article.isEmpty() ? QStringList {shortened(point)} : QStringList {shortened(article), shortened(point)};
    push(std::move(change));
    return Done {};
}

void Project::stamp(Change &change)
{
    change.id = {m_next.change++};
    change.at = QDateTime::currentDateTimeUtc();
    change.who = m_who;
}

bool Project::mayChange()
{
    const std::optional<Error> why = whyReadOnly();
    if (why)
        Q_EMIT refused(*why);
    return !why;
}

void Project::push(Change change)
{
    if (!mayChange())
        return;
    endWalk();
    stamp(change);
    m_isSealed = false;
    m_history.push(new ChangeCommand(*this, std::move(change)));
    lightenHistory();
}

void Project::apply(const Change &change, LoggedChange::Action action, ChangeId target)
{
    if (m_isRestoring)
        return;
    const bool again = action == LoggedChange::Action::Undo || action == LoggedChange::Action::Redo;
    Change event = change;
    if (again)
        stampAgain(event, action);
    const bool isAbout = again || action == LoggedChange::Action::Compact;
    m_store.write(event, action, isAbout ? target : ChangeId {});
    announce(change, again);
    Q_EMIT changed(event);
}

const ChangeCommand *Project::lastCommand() const
{
    if (m_history.index() == 0 || m_history.canRedo() || m_isSealed)
        return nullptr;
    return static_cast<const ChangeCommand *>(m_history.command(m_history.index() - 1)); // the stack holds no other
}

void Project::amendLast(Change whole, Change latest)
{
    const Change &step = lastCommand()->change();
    for (Change *change : {&whole, &latest}) {
        change->id = step.id;
        change->who = step.who;
        change->at = QDateTime::currentDateTimeUtc();
    }
    m_history.push(new ChangeCommand(*this, std::move(whole), std::move(latest)));
}

void Project::amend(const Change &whole, const Change &latest)
{
    m_store.write(whole, LoggedChange::Action::Amend, whole.id);
    announce(latest, false);
    Q_EMIT changed(latest);
}

void Project::announce(const Change &change, bool isRestored)
{
    if (!change.left.empty())
        Q_EMIT articlesLeft(change.left);
    if (!change.arrived.empty())
        Q_EMIT articlesArrived(change.arrived);
    for (const Edit<Article> &edit : change.articles)
        Q_EMIT articleChanged(*edit.after);
    if (!change.codebook.empty())
        tellOfCodebook(change.codebook);
    if (!change.refusals.empty())
        Q_EMIT refusalsChanged();
    if (!change.nameLists.empty())
        Q_EMIT nameListsChanged();
    if (!change.entities.empty())
        Q_EMIT entitiesChanged(change.entities);
    if (!change.mentions.empty())
        Q_EMIT mentionsChanged(change.mentions);
    if (!change.figures.empty())
        Q_EMIT figuresChanged(change.figures);
    if (!change.settlements.empty())
        Q_EMIT settlementsChanged(change.settlements);
    if (!change.charts.empty())
        Q_EMIT chartsChanged(change.charts);
    if (!change.notes.empty())
        Q_EMIT notesChanged(change.notes);
    if (!change.folders.empty() || !change.folderArticles.empty())
        Q_EMIT foldersChanged();
    if (!change.revisedMarks.empty())
        Q_EMIT revisedMarksChanged(change.revisedMarks);
    if (isRestored && !m_walk && !change.figures.empty())
        Q_EMIT figuresRestored(idsAfter(change.figures));
    if (isRestored && change.place && !m_walk)
        Q_EMIT placeRestored(*change.place);
}

} // namespace Quipu
