// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/durabilityruns.h"

#include "models/project/project.h"
#include "models/storage/backups.h"
#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"
#include "tests/durability/workingprocess.h"
#include "tests/support/printedproject.h"

#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int runsOfOneProject = 20; // then a new one begins: making one and long histories are ill-treated alike
constexpr int runsBeforeCompacting = 10; // of one project: until then it can be undone to its beginning
constexpr int manySteps = 100'000; // more than any process gets to
constexpr DiskFault::Kind diskFaults[] {DiskFault::Kind::FullOnce, DiskFault::Kind::Full, DiskFault::Kind::ShortWrite,
                                        DiskFault::Kind::NoSync, DiskFault::Kind::NoRead};
constexpr int operationsOfMaking = 400; // more than it takes to make a project
constexpr qint64 promisedDelay = 100; // milliseconds

// All of it, its notes too.
QString shown(const QString &path)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return u"unreadable"_s;
    QStringList notes;
    const auto ids = (*reader)->noteIds({});
    if (!ids)
        return u"unreadable"_s;
    for (const NoteId id : *ids) {
        const auto note = (*reader)->note(id);
        notes.append(u"note %1 %2"_s.arg(id.value).arg(note ? note->text : u"unreadable"_s));
    }
    notes.sort();
    return printed(**reader) + notes.join(u'\n');
}

bool wasCompacted(const QString &path)
{
    const auto reader = Reader::open(path);
    const auto lines = reader ? (*reader)->history() : Result<std::vector<LoggedChange>>(reader.error());
    return lines
        && std::ranges::any_of(*lines, [](const LoggedChange &line) { return line.change.verb == u"compact"; });
}

// Undone to the start nothing is there; redone to the end all is as it was.
void walkBackAndForth(const QString &path, DurabilityReport &report)
{
    auto store = SqlStore::open(path, false);
    if (!store) {
        report.problems << u"run %1: cannot be walked: "_s.arg(report.runs) + store.error().text();
        return;
    }
    const auto contents = [&] { return (*store)->flush() ? shown(path) : u"unsaved"_s; };
    const QString before = contents();
    Project project(**store, (*store)->opened(), u"tester"_s);
    int back = 0;
    while (project.undo())
        ++back;
    const bool isWhole = back < undoWindow && !wasCompacted(path);
    if (isWhole && !contents().isEmpty())
        report.problems << u"run %1: undone, something is left"_s.arg(report.runs);
    while (back-- > 0 && project.redo()) { }
    if (contents() != before)
        report.problems << u"run %1: undone and redone, it is not the same"_s.arg(report.runs);
}

// The copy that is worked on apart and the newest backup are projects like any other.
void examineBeside(const QString &path, DurabilityReport &report)
{
    QStringList beside;
    if (const QString copy = copyApartOf(path); !copy.isEmpty())
        beside.append(copy);
    if (const auto backups = backupsOf(backupPlaceOf(path), path); !backups.empty())
        beside.append(backups.front().path);
    for (const QString &file : beside) {
        const auto store = SqlStore::open(file, false);
        const auto reader = store ? Reader::open(file) : Result<std::unique_ptr<Reader>>(store.error());
        const auto faults = reader ? (*reader)->verify() : Result<QStringList>(reader.error());
        if (!faults)
            report.problems << u"run %1: %2: "_s.arg(report.runs).arg(file) + faults.error().text();
        else if (!faults->isEmpty())
            report.problems << u"run %1: %2: "_s.arg(report.runs).arg(file) + faults->first();
    }
}

// Whether the project is sound and holds what was reported saved.
void examine(const QString &path, const WorkingProcess &process, DurabilityReport &report)
{
    qint64 saved = 0;
    for (const WorkReport &said : process.reports()) {
        if (said.kind == WorkReport::Kind::Saved)
            saved = said.change;
        if (said.kind == WorkReport::Kind::Refused)
            ++report.refusals;
        if (said.kind == WorkReport::Kind::Silent)
            report.problems << u"run %1: an error without words"_s.arg(report.runs);
        if (said.kind == WorkReport::Kind::Whole && said.verb != WholeVerb::Nothing)
            ++report.whole[QString::fromLatin1(wordOf(said.verb))];
        report.made += said.kind == WorkReport::Kind::Made ? 1 : 0;
        report.saved += said.kind == WorkReport::Kind::Saved ? 1 : 0;
    }
    if (!QFile::exists(path)) {
        if (saved > 0)
            report.problems << u"run %1: the file is gone"_s.arg(report.runs);
        return;
    }
    const auto store = SqlStore::open(path, false);
    if (!store) {
        report.problems << u"run %1: "_s.arg(report.runs) + store.error().text();
        return;
    }
    const qint64 newest = (*store)->opened().counters.change - 1;
    if (newest < saved)
        report.problems << u"run %1: %2 was saved, %3 is the newest"_s.arg(report.runs).arg(saved).arg(newest);
    if (process.killedAt() > 0) {
        for (const WorkReport &said : process.reports()) {
            const bool isOld = said.at < process.killedAt() - promisedDelay;
            report.late += said.kind == WorkReport::Kind::Made && isOld && said.change > newest ? 1 : 0;
        }
    }
    const auto reader = Reader::open(path);
    const auto faults = reader ? (*reader)->verify() : Result<QStringList>(reader.error());
    if (!faults)
        report.problems << u"run %1: "_s.arg(report.runs) + faults.error().text();
    else if (!faults->isEmpty())
        report.problems << u"run %1: "_s.arg(report.runs) + faults->first();
    examineBeside(path, report);
}

bool mayCompact(const DurabilityReport &report)
{
    return report.runs % runsOfOneProject >= runsBeforeCompacting;
}

template <typename Run> DurabilityReport manyRuns(const QString &name, int runs, quint32 seed, const Run &run)
{
    DurabilityReport report;
    report.name = name;
    const QTemporaryDir folder;
    std::mt19937 random(seed);
    QString path;
    for (; report.runs < runs; ++report.runs) {
        if (report.runs % runsBeforeCompacting == 0 && QFile::exists(path))
            walkBackAndForth(path, report);
        if (report.runs % runsOfOneProject == 0) {
            path = folder.filePath(u"%1.quipu"_s.arg(report.runs));
        }
        run(path, random, report);
    }
    if (QFile::exists(path))
        walkBackAndForth(path, report);
    return report;
}

} // namespace

QJsonObject DurabilityReport::toJson() const
{
    QJsonObject row {{u"name"_s, name},
                     {u"runs"_s, runs},
                     {u"edits"_s, made},
                     {u"saved"_s, saved},
                     {u"refusals"_s, refusals},
                     {u"late"_s, late},
                     {u"losses"_s, int(problems.size())}};
    for (const auto &[verb, count] : whole)
        row.insert(verb, count);
    return row;
}

DurabilityReport killAtRandom(int runs, quint32 seed)
{
    return manyRuns(u"kill -9"_s, runs, seed, [](const QString &path, std::mt19937 &random, DurabilityReport &report) {
        WorkingProcess process(path, quint32(random()), manySteps, {}, mayCompact(report));
        process.killAfter(int(random() % 300));
        if (process.wait() != -SIGKILL)
            report.problems << u"run %1: it ended before it was killed"_s.arg(report.runs);
        examine(path, process, report);
    });
}

DurabilityReport fightAtRandom(int runs, quint32 seed)
{
    return manyRuns(u"three processes, killed"_s, runs, seed,
                    [](const QString &path, std::mt19937 &random, DurabilityReport &report) {
                        std::vector<std::unique_ptr<WorkingProcess>> fighters;
                        for (int i = 0; i < 3; ++i)
                            fighters.push_back(std::make_unique<WorkingProcess>(path, quint32(random()), manySteps,
                                                                                DiskFault {}, mayCompact(report)));
                        for (const auto &fighter : fighters) {
                            fighter->killAfter(int(random() % 60));
                            fighter->wait();
                        }
                        for (const auto &fighter : fighters)
                            examine(path, *fighter, report);
                    });
}

DurabilityReport cutPowerAtRandom(int runs, quint32 seed)
{
    return manyRuns(
        u"power cut"_s, runs, seed, [](const QString &path, std::mt19937 &random, DurabilityReport &report) {
            const DiskFault fault {DiskFault::Kind::PowerCut, 1 + int(random() % (random() % 2 == 0 ? 400 : 4000)),
                                   quint32(random()), random() % 2 == 0};
            WorkingProcess process(path, quint32(random()), 200, fault, mayCompact(report));
            const int code = process.wait();
            if (code != powerCutCode && code != 0)
                report.problems << u"run %1: ended with %2"_s.arg(report.runs).arg(code);
            examine(path, process, report);
        });
}

DurabilityReport failDiskAtRandom(int runs, quint32 seed)
{
    return manyRuns(
        u"disk faults"_s, runs, seed, [](const QString &path, std::mt19937 &random, DurabilityReport &report) {
            const DiskFault fault {diskFaults[random() % std::size(diskFaults)],
                                   1 + int(random() % (random() % 2 == 0 ? 120 : 2000)), 1, random() % 2 == 0};
            WorkingProcess process(path, quint32(random()), 60, fault, mayCompact(report));
            if (const int code = process.wait(); code != 0)
                report.problems << u"run %1: ended with %2"_s.arg(report.runs).arg(code);
            examine(path, process, report);
        });
}

DurabilityReport failDiskWhileMaking(int step)
{
    DurabilityReport report;
    report.name = u"disk faults while a project is made"_s;
    const QTemporaryDir folder;
    for (const DiskFault::Kind kind : diskFaults) {
        for (int at = 1; at < operationsOfMaking; at += step) {
            const QString path = folder.filePath(u"%1.quipu"_s.arg(report.runs));
            WorkingProcess process(path, quint32(at), 3, {kind, at, 1, true});
            if (const int code = process.wait(); code != 0)
                report.problems << u"run %1: ended with %2"_s.arg(report.runs).arg(code);
            examine(path, process, report);
            ++report.runs;
        }
    }
    return report;
}

} // namespace Quipu
