// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/namelistsediting.h"

#include "app/background.h"
#include "app/savedstore.h"
#include "models/jobs/namelists.h"
#include "models/jobs/readlane.h"
#include "views/dialogs/prompts.h"

#include <QFileInfo>

namespace Quipu {

using namespace Qt::StringLiterals;

NameListsEditing::NameListsEditing(Project &project, Store &store, ReadLane &lane, Prompts &prompts, QObject *parent)
    : NameListsDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_lane(lane)
    , m_prompts(prompts)
{
    connect(&m_project, &Project::nameListsChanged, this, &NameListsEditing::loadLists);
    connect(&m_project, &Project::refusalsChanged, this, &NameListsEditing::loadRefusals);
}

void NameListsEditing::load()
{
    loadLists();
    loadRefusals();
}

void NameListsEditing::loadLists()
{
    whenSaved(m_store, this, [this] {
        using Lists = std::vector<NameList>;
        m_lane.ask<Lists>(
            u"name lists"_s, this, [](Reader &reader) { return reader.nameLists(); },
            [this](const Result<Lists> &lists) {
                if (!lists) {
                    Q_EMIT failed(lists.error());
                    return;
                }
                m_lists = *lists;
                Q_EMIT listsLoaded(*lists);
            });
    });
}

void NameListsEditing::loadRefusals()
{
    whenSaved(m_store, this, [this] {
        using Rows = std::vector<RefusalRow>;
        m_lane.ask<Rows>(
            u"refusals"_s, this, [](Reader &reader) { return reader.refusals(); },
            [this](const Result<Rows> &rows) {
                if (rows)
                    Q_EMIT refusalsLoaded(*rows);
                else
                    Q_EMIT failed(rows.error());
            });
    });
}

EntityTypes NameListsEditing::types() const
{
    return m_project.entityTypes();
}

void NameListsEditing::askForFile()
{
    m_prompts.askForFile(Prompts::File::ImportNames, {}, [guard = QPointer(this)](const QStringList &paths) {
        if (guard)
            guard->readFile(paths.first());
    });
}

void NameListsEditing::readFile(const QString &path)
{
    using Source = std::shared_ptr<const NameListSource>;
    runInPool<Result<Source>>(
        this,
        [path, types = types()]() -> Result<Source> {
            Result<NameListFile> file = readNameListFile(path);
            if (!file)
                return file.error();
            const NameListColumns columns = guessNameListColumns(file->text, types);
            return Source(
                std::make_shared<NameListSource>(NameListSource {path, file->name, std::move(file->text), columns}));
        },
        [this](const Result<Source> &source) {
            if (source)
                Q_EMIT fileRead(*source);
            else
                Q_EMIT failed(source.error());
        });
}

void NameListsEditing::check(const NameListSource &source, const NameListChoice &choice)
{
    const int number = ++m_check;
    m_draft.reset();
    NameListReading reading = choice.reading;
    reading.where = QFileInfo(source.path).fileName();
    runInPool<std::shared_ptr<NameListDraft>>(
        this, [text = source.text, reading] { return std::make_shared<NameListDraft>(readNameList(text, reading)); },
        [this, number](const std::shared_ptr<NameListDraft> &draft) {
            if (number != m_check)
                return; // another has been asked for
            m_draft = draft;
            Q_EMIT checked(draft);
        });
}

// What was checked last is what comes in: the dialog asks for nothing else.
void NameListsEditing::add(const NameListSource &, const NameListChoice &choice)
{
    const std::shared_ptr<NameListDraft> draft = std::exchange(m_draft, nullptr);
    if (!draft)
        return;
    NameList list;
    list.name = freeListName(choice.name, m_lists);
    list.isAnyCase = choice.isAnyCase;
    list.isExactInAccents = choice.isExactInAccents;
    list.counts = draft->counts;
    const Result<NameList> made = m_project.addNameList(list, std::move(draft->entries), draft->newTypes);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    Q_EMIT added(*made);
    Q_EMIT enabled(*made);
}

void NameListsEditing::settle(const Outcome &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        loadLists();
    }
}

void NameListsEditing::edit(const NameList &before, const NameList &after)
{
    settle(m_project.editNameList(before, after));
    if (after.isEnabled && !before.isEnabled)
        Q_EMIT enabled(after);
}

void NameListsEditing::remove(const std::vector<NameList> &lists)
{
    settle(m_project.removeNameLists(lists));
}

void NameListsEditing::allowAgain(const std::vector<Refusal> &refusals)
{
    settle(m_project.allowAgain(refusals));
}

void NameListsEditing::exportList(const NameList &list)
{
    m_prompts.askForFile(
        Prompts::File::ExportNames, list.name + ".csv"_L1, [guard = QPointer(this), list](const QStringList &paths) {
            if (!guard)
                return;
            guard->m_lane.ask<Done>(
                {}, guard,
                [list, path = paths.first()](Reader &reader) { return writeNameListFile(reader, list, path); },
                [guard](const Outcome &written) {
                    if (!written)
                        Q_EMIT guard->failed(written.error());
                });
        });
}

void NameListsEditing::undo()
{
    m_project.undo();
}

void NameListsEditing::redo()
{
    m_project.redo();
}

void NameListsEditing::suggest()
{
    Q_EMIT suggestRequested();
}

} // namespace Quipu
