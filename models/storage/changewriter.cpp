// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changewriter.h"

#include "models/charting/chartjson.h"
#include "models/storage/changesubjects.h"
#include "models/storage/columns.h"
#include "models/storage/copies.h"
#include "models/storage/originals.h"
#include "models/storage/revisions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString stringListText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

// Whether all it does is to bring articles that are new.
bool bringsNothingElse(const Change &change)
{
    return change.weight() == 1 + change.additions.size();
}

// The first failure of a list of steps.
template <typename Range, typename Step> Outcome forEach(const Range &range, Step step)
{
    for (const auto &item : range) {
        if (Outcome done = step(item); !done)
            return done;
    }
    return Done {};
}

} // namespace

ChangeWriter::ChangeWriter(Connection &connection)
    : m_connection(connection)
    , m_articles(connection)
    , m_entities(connection)
    , m_figures(connection)
    , m_folders(connection)
    , m_lists(connection)
    , m_notes(connection)
{ }

Outcome ChangeWriter::write(const Change &change, LoggedChange::Action action, ChangeId target)
{
    if (Outcome applied = applyEffect(change); !applied)
        return applied;
    if (Outcome logged = log(change, action, target); !logged)
        return logged;
    if (Outcome noted = noteSubjects(change); !noted)
        return noted;
    return raiseCounters(change);
}

Outcome ChangeWriter::finish()
{
    if (Outcome done = m_articles.finish(); !done)
        return done;
    return m_figures.writeWords();
}

Outcome ChangeWriter::noteSubjects(const Change &change)
{
    const ChangeSubjects subjects = subjectsOf(change);
    const auto note = [this, &change](const QString &kind, qint64 subject) {
        Statement insert(m_connection, u"insert_change_subject"_s);
        return insert.bind(u":kind"_s, kind).bind(u":subject"_s, subject).bind(u":change"_s, change.id).run();
    };
    if (Outcome done = forEach(subjects.articles, [&](ArticleId id) { return note(u"article"_s, id.value); }); !done)
        return done;
    if (Outcome done = forEach(subjects.entities, [&](EntityId id) { return note(u"entity"_s, id.value); }); !done)
        return done;
    return forEach(subjects.items, [&](const auto &item) { return note(subjectWord(item.first), item.second); });
}

Outcome ChangeWriter::applyEffect(const Change &change)
{
    std::vector<ArticleId> added;
    for (const auto &addition : change.additions) {
        added.push_back(addition->article.id);
        if (Outcome done = add(addition); !done)
            return done;
    }
    if (Outcome done = addArrivals(change, added); !done)
        return done;
    std::sort(added.begin(), added.end());
    if (!bringsNothingElse(change)) { // what it touches may be among what waits
        if (Outcome done = finish(); !done)
            return done;
    }
    for (ArticleId id : change.arrived) {
        if (std::binary_search(added.begin(), added.end(), id))
            continue;
        if (Outcome done = m_articles.setPresent(id, true); !done)
            return done;
    }
    if (Outcome done = forEach(change.left, [this](ArticleId id) { return m_articles.setPresent(id, false); }); !done)
        return done;
    const auto keepText = [this, &change](const auto &text) { return keepRevision(m_connection, *text, change.id); };
    if (Outcome done = forEach(change.revisedTexts, keepText); !done)
        return done;
    if (Outcome done = forEach(change.articles, [this](const auto &edit) { return m_articles.edit(edit); }); !done)
        return done;
    if (Outcome done = forEach(change.entities, [this](const auto &edit) { return m_entities.edit(edit); }); !done)
        return done;
    if (Outcome done = forEach(change.mentions, [this](const auto &edit) { return editMention(edit); }); !done)
        return done;
    noteTallies(change);
    if (Outcome done = forEach(change.figures, [this](const auto &edit) { return m_figures.edit(edit); }); !done)
        return done;
    if (Outcome done = forEach(change.settlements, [this](const auto &edit) { return editSettlement(edit); }); !done)
        return done;
    if (Outcome done = forEach(change.codebook, [this](const auto &edit) { return editCodebook(edit); }); !done)
        return done;
    const auto writeEntities = [this](const auto &edit) { return m_entities.edit(edit); };
    if (Outcome done = forEach(change.distinctions, writeEntities); !done)
        return done;
    if (Outcome done = forEach(change.relations, writeEntities); !done)
        return done;
    if (Outcome done = forEach(change.charts, [this](const auto &edit) { return editChart(edit); }); !done)
        return done;
    if (Outcome done = forEach(change.refusals, [this](const auto &edit) { return m_lists.edit(edit); }); !done)
        return done;
    const auto writeContent = [this](const auto &content) { return m_lists.insert(*content); };
    if (Outcome done = forEach(change.listedNames, writeContent); !done)
        return done;
    if (Outcome done = forEach(change.nameLists, [this](const auto &edit) { return m_lists.edit(edit); }); !done)
        return done;
    if (Outcome done = forEach(change.notes, [this](const auto &edit) { return m_notes.edit(edit); }); !done)
        return done;
    const auto writeFolders = [this](const auto &edit) { return m_folders.edit(edit); };
    if (Outcome done = forEach(change.folders, writeFolders); !done)
        return done;
    if (Outcome done = forEach(change.folderArticles, writeFolders); !done)
        return done;
    const auto writeMark = [this](const auto &edit) { return writeRevisedMark(m_connection, edit); };
    if (Outcome done = forEach(change.revisedMarks, writeMark); !done)
        return done;
    if (Outcome done = forEach(change.copies, [this](const auto &edit) { return writeCopyChoice(m_connection, edit); });
        !done)
        return done;
    return noteCopySearch(m_connection, change);
}

// What one transaction holds of them in memory is bounded: texts are indexed as they come.
Outcome ChangeWriter::addArrivals(const Change &change, std::vector<ArticleId> &added)
{
    constexpr int mostWaiting = 500;
    constexpr qsizetype mostLetters = 8 * 1024 * 1024;
    if (!change.arrivals)
        return Done {};
    int waiting = 0;
    qsizetype letters = 0;
    Change highest; // so that no number is given again
    return change.arrivals->forEach([&](const std::shared_ptr<const Addition> &addition) -> Outcome {
        added.push_back(addition->article.id);
        highest.additions = {addition};
        if (Outcome raised = raiseCounters(highest); !raised)
            return raised;
        letters += addition->text.size();
        if (Outcome done = add(addition); !done || (++waiting < mostWaiting && letters < mostLetters))
            return done;
        waiting = 0;
        letters = 0;
        return finish();
    });
}

// Whose figures and mentions have to be counted again.
void ChangeWriter::noteTallies(const Change &change)
{
    const auto note = [this](const auto &edit) {
        if (edit.before)
            m_articles.noteTally(edit.before->article);
        if (edit.after)
            m_articles.noteTally(edit.after->article);
    };
    std::ranges::for_each(change.mentions, note);
    std::ranges::for_each(change.figures, note);
}

Outcome ChangeWriter::add(const std::shared_ptr<const Addition> &addition)
{
    if (Outcome done = m_articles.insert(addition); !done)
        return done;
    if (!addition->mentions.empty() || !addition->figures.empty())
        m_articles.noteTally(addition->article.id);
    if (Outcome done = keepOriginal(m_connection, addition->article.sha256, addition->original); !done)
        return done;
    if (Outcome done = notePrint(m_connection, {addition->article.id, addition->print}); !done)
        return done;
    if (Outcome done = forEach(addition->entities, [this](const Entity &entity) { return m_entities.insert(entity); });
        !done)
        return done;
    if (Outcome done = forEach(addition->mentions, [this](const Mention &mention) { return insertMention(mention); });
        !done)
        return done;
    return forEach(addition->figures, [this](const Figure &figure) { return m_figures.insert(figure); });
}

Outcome ChangeWriter::insertMention(const Mention &mention)
{
    Statement insert(m_connection, u"insert_mention"_s);
    return bindMention(insert, mention).run();
}

Outcome ChangeWriter::editMention(const Edit<Mention> &edit)
{
    if (edit.before) {
        Statement remove(m_connection, u"delete_mention"_s);
        if (Outcome done = remove.bind(u":id"_s, edit.before->id).run(); !done || !edit.after)
            return done;
    }
    return insertMention(*edit.after);
}

Outcome ChangeWriter::editSettlement(const Edit<Settlement> &edit)
{
    if (!edit.after) {
        Statement remove(m_connection, u"delete_settlement"_s);
        return remove.bind(u":check"_s, edit.before->check).run();
    }
    Statement write(m_connection, u"write_settlement"_s);
    return write.bind(u":check"_s, edit.after->check)
        .bind(u":fingerprint"_s, notNull(edit.after->fingerprint))
        .bind(u":reason"_s, notNull(edit.after->reason))
        .bind(u":who"_s, notNull(edit.after->who))
        .bind(u":at"_s, edit.after->at.toUTC().toString(Qt::ISODateWithMs))
        .run();
}

Outcome ChangeWriter::editCodebook(const Edit<CodebookAmendment> &edit)
{
    const CodebookAmendment &amendment = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_codebook_amendment"_s : u"delete_codebook_amendment"_s);
    write.bind(u":list"_s, toString(amendment.list)).bind(u":id"_s, notNull(amendment.id));
    if (edit.after)
        write.bind(u":record"_s, compactJson(amendmentToJson(amendment)));
    return write.run();
}

Outcome ChangeWriter::editChart(const Edit<Chart> &edit)
{
    const Chart &chart = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_chart"_s : u"delete_chart"_s);
    write.bind(u":id"_s, chart.id);
    if (edit.after)
        write.bind(u":name"_s, notNull(chart.name))
            .bind(u":kind"_s, toString(chart.kind))
            .bind(u":series"_s, qint64(chart.series.size()))
            .bind(u":record"_s, compactJson(chartToJson(chart)));
    return write.run();
}

// What the last step did is put anew: its first state stays, its last one is this.
Outcome ChangeWriter::amendLog(const Change &change, ChangeId target)
{
    Statement amend(m_connection, u"amend_change"_s);
    return amend.bind(u":id"_s, target)
        .bind(u":at"_s, change.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":verb"_s, change.verb)
        .bind(u":arguments"_s, stringListText(change.arguments))
        .bind(u":effect"_s, compactJson(effectToJson(change)))
        .run();
}

Outcome ChangeWriter::log(const Change &change, LoggedChange::Action action, ChangeId target)
{
    if (action == LoggedChange::Action::Amend)
        return amendLog(change, target);
    if (action == LoggedChange::Action::Do) {
        // What was undone before cannot be redone any more; the log keeps it all the same.
        Statement drop(m_connection, u"drop_undone_changes"_s);
        if (Outcome done = drop.run(); !done)
            return done;
    }
    if (action == LoggedChange::Action::Compact) {
        // What was undone could be redone no longer without what came before it.
        Statement drop(m_connection, u"drop_undone_changes"_s);
        Statement compact(m_connection, u"compact_changes"_s);
        compact.bind(u":until"_s, target);
        for (Statement *statement : {&drop, &compact}) {
            if (Outcome done = statement->run(); !done)
                return done;
        }
    }
    const bool ofAnother = action == LoggedChange::Action::Undo || action == LoggedChange::Action::Redo;
    if (ofAnother) {
        Statement state(m_connection, u"set_change_state"_s);
        state.bind(u":id"_s, target)
            .bind(u":state"_s,
                  stateWord(action == LoggedChange::Action::Undo ? LoggedChange::State::Undone
                                                                 : LoggedChange::State::Done));
        if (Outcome done = state.run(); !done)
            return done;
    }
    Statement insert(m_connection, u"insert_change"_s);
    insert.bind(u":id"_s, change.id)
        .bind(u":at"_s, change.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":who"_s, notNull(change.who))
        .bind(u":program"_s, QStringLiteral(QUIPU_VERSION))
        .bind(u":action"_s, actionWord(action))
        .bind(u":state"_s, stateWord(LoggedChange::State::Done))
        .bind(u":target"_s, target)
        .bind(u":verb"_s, change.verb)
        .bind(u":arguments"_s, stringListText(change.arguments))
        .bind(u":effect"_s, ofAnother ? u"{}"_s : compactJson(effectToJson(change)));
    return insert.run();
}

Outcome ChangeWriter::raiseCounters(const Change &change)
{
    qint64 article = 0;
    qint64 mention = 0;
    qint64 figure = 0;
    qint64 chart = 0;
    qint64 relation = 0;
    qint64 note = 0;
    qint64 list = 0;
    qint64 folder = 0;
    for (const auto &addition : change.additions) {
        article = std::max(article, addition->article.id.value);
        for (const Mention &item : addition->mentions)
            mention = std::max(mention, item.id.value);
        for (const Figure &item : addition->figures)
            figure = std::max(figure, item.id.value);
    }
    for (const Edit<Mention> &edit : change.mentions)
        mention = std::max(mention, (edit.after ? *edit.after : *edit.before).id.value);
    for (const Edit<Figure> &edit : change.figures)
        figure = std::max(figure, (edit.after ? *edit.after : *edit.before).id.value);
    for (const Edit<Chart> &edit : change.charts)
        chart = std::max(chart, (edit.after ? *edit.after : *edit.before).id.value);
    for (const Edit<Relation> &edit : change.relations)
        relation = std::max(relation, (edit.after ? *edit.after : *edit.before).id.value);
    for (const Edit<Note> &edit : change.notes)
        note = std::max(note, (edit.after ? *edit.after : *edit.before).id.value);
    for (const Edit<NameList> &edit : change.nameLists)
        list = std::max(list, (edit.after ? *edit.after : *edit.before).id.value);
    for (const Edit<Folder> &edit : change.folders)
        folder = std::max(folder, (edit.after ? *edit.after : *edit.before).id.value);
    const std::pair<QString, qint64> counters[] {
        {u"article"_s, article}, {u"mention"_s, mention},   {u"figure"_s, figure},
        {u"chart"_s, chart},     {u"relation"_s, relation}, {u"note"_s, note},
        {u"name_list"_s, list},  {u"folder"_s, folder},     {u"change"_s, change.id.value}};
    for (const auto &[name, value] : counters) {
        if (value == 0)
            continue;
        Statement raise(m_connection, u"raise_counter"_s);
        if (Outcome done = raise.bind(u":name"_s, name).bind(u":value"_s, value).run(); !done)
            return done;
    }
    return Done {};
}

} // namespace Quipu
