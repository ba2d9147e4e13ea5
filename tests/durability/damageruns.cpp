// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"
#include "tests/durability/durabilityruns.h"
#include "tests/durability/randomverbs.h"
#include "tests/support/printedproject.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr unsigned patience = 60; // seconds that looking at a small project may take
constexpr int wasRead = 0, wasRefused = 7, wasSilent = 8;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room");
}

QByteArray smallProject(const QString &path, quint32 seed)
{
    {
        auto store = SqlStore::open(path, true);
        Project project(**store, (*store)->opened(), u"tester"_s);
        RandomVerbs verbs(project, seed);
        for (int step = 0; step < 150; ++step)
            verbs.step();
    }
    return bytesOf(path);
}

// Opens it and reads all of it, in a process of its own: `wasRead`, `wasRefused` with words, or how it crashed.
int look(const QString &path)
{
    const pid_t process = fork();
    if (process == 0) {
        alarm(patience);
        const auto store = SqlStore::open(path, false);
        if (!store)
            _exit(store.error().what.isEmpty() || store.error().remedy.isEmpty() ? wasSilent : wasRefused);
        const auto reader = Reader::open(path);
        if (!reader)
            _exit(reader.error().what.isEmpty() ? wasSilent : wasRefused);
        const auto faults = (*reader)->verify(); // reads all; what it finds it says
        _exit(faults || !faults.error().what.isEmpty() ? wasRead : wasSilent);
    }
    int status = 0;
    waitpid(process, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

void lookAt(const QByteArray &damaged, const QString &path, const QString &what, DurabilityReport &report)
{
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + beside);
    put(path, damaged);
    const int found = look(path);
    ++report.runs;
    if (found == wasRefused)
        ++report.refusals;
    else if (found != wasRead)
        report.problems << u"%1: ended with %2"_s.arg(what).arg(found);
    if (found == wasRefused && bytesOf(path) != damaged)
        report.problems << what + u": refused, and changed"_s;
}

qint64 memoryInUse()
{
    const QList<QByteArray> pages = bytesOf(u"/proc/self/statm"_s).split(' ');
    return pages.size() > 1 ? pages[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

DurabilityReport flipBytes(int runs, quint32 seed)
{
    DurabilityReport report;
    report.name = u"flipped bytes"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"small.quipu"_s);
    const QByteArray sound = smallProject(path, seed);
    std::mt19937 random(seed);
    while (report.runs < runs) {
        QByteArray damaged = sound;
        for (int flips = 1 + int(random() % 4); flips > 0; --flips)
            damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
        lookAt(damaged, path, u"flip %1"_s.arg(report.runs), report);
    }
    return report;
}

DurabilityReport truncate(int step)
{
    DurabilityReport report;
    report.name = u"truncated"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"small.quipu"_s);
    const QByteArray sound = smallProject(path, 1);
    for (qsizetype length = 0; length < sound.size(); length += step)
        lookAt(sound.first(length), path, u"cut at %1"_s.arg(length), report);
    return report;
}

DurabilityReport editForLong(int edits, quint32 seed, QJsonObject *facts)
{
    DurabilityReport report;
    report.name = u"long editing"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.quipu"_s);
    auto store = SqlStore::open(path, true);
    Project project(**store, (*store)->opened(), u"tester"_s);
    const auto contents = [&] { return (*store)->flush() ? printed(**Reader::open(path)) : u"unsaved"_s; };
    const auto restock = [&] {
        if ((*store)->flush())
            project.restock(*(*Reader::open(path))->undoSteps());
    };
    qint64 memoryEarly = 0;
    {
        RandomVerbs verbs(project, seed);
        for (; report.runs < edits; ++report.runs) {
            verbs.step();
            if (report.runs % 500 == 0 && !(*store)->waitForRoom(100))
                report.problems << u"not saved"_s;
            if (report.runs == edits / 10)
                memoryEarly = memoryInUse();
        }
        report.made = verbs.last().value;
    }
    facts->insert(u"memory_at_a_tenth"_s, memoryEarly);
    facts->insert(u"memory"_s, memoryInUse());
    const QString end = contents();
    facts->insert(u"bytes"_s, QFile(path).size());
    int steps = 0;
    do {
        restock();
        while (project.undo())
            ++steps;
        restock();
    } while (project.history().canUndo());
    if (!contents().isEmpty())
        report.problems << u"undone to the start, something is left"_s;
    while (steps > 0) {
        const int before = steps;
        while (steps > 0 && project.redo())
            --steps;
        if (steps == before) {
            report.problems << u"%1 steps cannot be redone"_s.arg(steps);
            break;
        }
        restock();
    }
    if (contents() != end)
        report.problems << u"redone to the end, it is not the same"_s;
    facts->insert(u"memory_at_the_end"_s, memoryInUse());
    return report;
}

} // namespace Quipu
