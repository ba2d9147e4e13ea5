// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/wholeprojectverbs.h"

#include "models/merging/mergeplan.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"
#include "models/storage/reader.h"
#include "models/storage/statecomparison.h"
#include "tests/durability/randomverbs.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int farBack = 300; // lines of the log that a state is chosen from
constexpr BackupRules fewBackups {3, 90};

QString apartEnding()
{
    return u".apart"_s;
}

} // namespace

const char *wordOf(WholeVerb verb)
{
    constexpr const char *words[] {"nothing",   "copied",   "worked_apart", "merged",
                                   "snapshots", "restored", "compacted",    "backed_up"};
    return words[int(verb)];
}

QString copyApartOf(const QString &project)
{
    const QFileInfo info(project);
    const QFileInfoList copies
        = info.absoluteDir().entryInfoList({info.fileName() + u".*"_s + apartEnding()}, QDir::Files);
    return copies.isEmpty() ? QString() : copies.first().absoluteFilePath();
}

QString backupPlaceOf(const QString &project)
{
    return QFileInfo(project).absolutePath() + u"/backups"_s;
}

WholeProjectVerbs::WholeProjectVerbs(Project &project, SqlStore &store, quint32 seed, bool mayCompact)
    : m_project(project)
    , m_store(store)
    , m_random(seed)
    , m_mayCompact(mayCompact)
    , m_apart(copyApartOf(store.path()))
{ }

WholeProjectVerbs::~WholeProjectVerbs()
{
    if (m_backup.valid())
        m_backup.wait();
}

Result<WholeVerb> WholeProjectVerbs::step()
{
    switch (upTo(10)) {
    case 0:
        return copyApart();
    case 1:
        return workApart();
    case 2:
    case 3:
    case 4:
        return mergeApart();
    case 5:
        if (const Outcome taken = m_project.takeSnapshot(u"state %1"_s.arg(upTo(1000))); !taken)
            return taken.error();
        return WholeVerb::TookSnapshot;
    case 6:
    case 7:
        return restoreState();
    case 8:
        return compact();
    default:
        return backUp();
    }
}

// A name of its own each time: none is the file that another was.
Result<WholeVerb> WholeProjectVerbs::copyApart()
{
    if (const Outcome merged = m_store.flush(); !merged) // a merge of the one before may still be written
        return merged.error();
    if (!m_apart.isEmpty())
        takeAway(m_apart);
    m_apart.clear();
    const QString copy = m_store.path() + u'.' + QString::number(m_random()) + apartEnding();
    if (const Outcome copied = copyProject(m_store.path(), copy); !copied)
        return copied.error();
    m_apart = copy;
    return WholeVerb::Copied;
}

Result<WholeVerb> WholeProjectVerbs::workApart()
{
    if (m_apart.isEmpty())
        return copyApart();
    if (const Outcome merged = m_store.flush(); !merged) // a merge of it, too
        return merged.error();
    const auto store = SqlStore::open(m_apart, false);
    if (!store)
        return store.error();
    Project project(**store, (*store)->opened(), u"colleague"_s);
    RandomVerbs verbs(project, m_random());
    if (const auto reader = Reader::open(m_apart))
        verbs.learn(**reader);
    for (int step = upTo(30); step >= 0; --step)
        verbs.step();
    const Outcome saved = (*store)->flush();
    return saved ? Result<WholeVerb>(WholeVerb::WorkedApart) : saved.error();
}

Result<WholeVerb> WholeProjectVerbs::mergeApart()
{
    if (m_apart.isEmpty())
        return copyApart();
    if (upTo(2) == 0) {
        if (const auto worked = workApart(); !worked)
            return worked.error();
    }
    if (const Outcome saved = m_store.flush(); !saved)
        return saved.error();
    const auto preference = MergePreference(upTo(3));
    Result<MergePlan> plan = planMerge({m_store.path(), m_apart, m_project.numbers(), preference});
    if (!plan)
        return plan.error();
    for (MergeConflict &conflict : plan->conflicts) {
        if (upTo(3) == 0)
            conflict.choice = MergeChoice::Theirs;
    }
    if (plan->changesNothing())
        return WholeVerb::Nothing;
    // As in the window, whose dialog stays until it is written, or refused and taken back.
    QEventLoop written;
    const ChangeId merge {m_project.numbers().change};
    QObject::connect(&m_store, &Store::saved, &written, [&written, merge](ChangeId newest) {
        if (newest >= merge)
            written.quit();
    });
    QObject::connect(&m_store, &Store::refused, &written, &QEventLoop::quit, Qt::QueuedConnection); // the project first
    QObject::connect(&m_store, &Store::failed, &written, &QEventLoop::quit);
    if (const Outcome merged = m_project.merge(plan->finished(), plan->given, plan->after); !merged)
        return merged.error();
    written.exec();
    return WholeVerb::Merged;
}

// A snapshot or any line of the log, branches left behind too; sometimes one article only.
Result<WholeVerb> WholeProjectVerbs::restoreState()
{
    if (const Outcome saved = m_store.flush(); !saved)
        return saved.error();
    const auto reader = Reader::open(m_store.path());
    if (!reader)
        return reader.error();
    const qint64 newest = m_project.numbers().change - 1;
    ChangeId point {std::max<qint64>(0, newest - upTo(farBack))};
    const auto snapshots = (*reader)->snapshots(20);
    if (snapshots && !snapshots->empty() && upTo(2) == 0)
        point = (*snapshots)[size_t(upTo(int(snapshots->size())))].line;
    ArticleId only;
    const auto articles = (*reader)->articleIds({}, ArticleSort::Newest, 50);
    if (articles && !articles->empty() && upTo(4) == 0)
        only = (*articles)[size_t(upTo(int(articles->size())))];
    const auto compared = StateComparison::make(m_store.path(), {std::numeric_limits<qint64>::max()}, point,
                                                [](qint64, qint64) { return true; });
    if (!compared && compared.error().kind == Error::Kind::NotFound)
        return WholeVerb::Nothing; // compacted
    if (!compared)
        return compared.error();
    const auto difference = (*compared)->change(only);
    if (!difference)
        return difference.error();
    const Outcome restored
        = m_project.restore(*difference, (*compared)->newest(), u"then"_s, only ? u"Piece"_s : QString());
    return restored ? Result<WholeVerb>(WholeVerb::Restored) : restored.error();
}

Result<WholeVerb> WholeProjectVerbs::compact()
{
    if (!m_mayCompact)
        return restoreState();
    if (const Outcome saved = m_store.flush(); !saved)
        return saved.error();
    const auto reader = Reader::open(m_store.path());
    if (!reader)
        return reader.error();
    const ChangeId until {std::max<qint64>(0, m_project.numbers().change - 1 - upTo(farBack))};
    const auto steps = (*reader)->compactableSteps(until);
    if (!steps)
        return steps.error();
    const Outcome done = m_project.compactHistory(until, *steps, QDateTime::currentDateTimeUtc());
    return done ? Result<WholeVerb>(*steps > 0 ? WholeVerb::Compacted : WholeVerb::Nothing) : done.error();
}

// Beside the edits that come; the one before has to be whole by then.
Result<WholeVerb> WholeProjectVerbs::backUp()
{
    auto earlier = WholeVerb::Nothing;
    if (m_backup.valid()) {
        const auto made = m_backup.get();
        if (!made)
            return made.error();
        if (*made) {
            const auto held = logEndOf((*made)->path);
            if (held && held->change < m_heldAtBackup)
                qFatal("a backup lacks what was saved before it began");
            earlier = WholeVerb::BackedUp;
        }
    }
    if (const Outcome saved = m_store.flush(); !saved)
        return saved.error();
    const auto end = logEndOf(m_store.path());
    if (!end)
        return end.error();
    m_heldAtBackup = end->change;
    m_backup = std::async(std::launch::async,
                          [path = m_store.path()] { return makeBackup(path, backupPlaceOf(path), fewBackups); });
    return earlier;
}

} // namespace Quipu
