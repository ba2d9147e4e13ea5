// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectfile.h"
#include "models/storage/reader.h"
#include "models/storage/recovery.h"
#include "models/storage/sqlstore.h"
#include "tests/durability/durabilityruns.h"
#include "tests/durability/randomverbs.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr unsigned recoveryPatience = 120; // seconds
constexpr int wasRecovered = 0, wasHopeless = 7, wasWordless = 8, wasUnsound = 9, wasTouched = 10;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Pages overwritten, bytes flipped, an end cut off, or some of each.
QByteArray damagedAtRandom(QByteArray bytes, std::mt19937 &random)
{
    const auto upTo = [&random](qsizetype count) { return qsizetype(random() % quint32(count)); };
    if (upTo(2) == 0) {
        for (qsizetype pages = 1 + upTo(4); pages > 0; --pages) {
            const qsizetype page = upTo(bytes.size() / projectPageSize) * projectPageSize;
            for (qsizetype at = page; at < page + projectPageSize; ++at)
                bytes[at] = char(random());
        }
    }
    if (upTo(2) == 0) {
        for (qsizetype flips = 1 + upTo(200); flips > 0; --flips)
            bytes[upTo(bytes.size())] = char(random());
    }
    if (upTo(4) == 0)
        bytes.truncate(upTo(bytes.size()));
    return bytes;
}

// In a process of its own: how reading what can be read ended.
int recoverApart(const QString &damaged, const QString &target)
{
    const pid_t process = fork();
    if (process == 0) {
        alarm(recoveryPatience);
        const QByteArray before = contentOf(damaged);
        const auto report = recoverProject(damaged, target, [](qint64) { return true; });
        if (contentOf(damaged) != before)
            _exit(wasTouched);
        if (!report)
            _exit(report.error().what.isEmpty() || report.error().remedy.isEmpty() ? wasWordless : wasHopeless);
        const auto reader = Reader::open(target);
        const auto faults = reader ? (*reader)->verify() : Result<QStringList>(reader.error());
        _exit(faults && faults->isEmpty() ? wasRecovered : wasUnsound);
    }
    int status = 0;
    waitpid(process, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

DurabilityReport recoverDamaged(int runs, quint32 seed)
{
    DurabilityReport report;
    report.name = u"recovered"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.quipu"_s);
    {
        auto store = SqlStore::open(path, true);
        Project project(**store, (*store)->opened(), u"tester"_s);
        RandomVerbs verbs(project, seed);
        for (int step = 0; step < 400; ++step)
            verbs.step();
    }
    const QByteArray sound = contentOf(path);
    std::mt19937 random(seed);
    for (; report.runs < runs; ++report.runs) {
        QFile file(path);
        const QByteArray damaged = damagedAtRandom(sound, random);
        if (!file.open(QIODevice::WriteOnly) || file.write(damaged) != damaged.size())
            qFatal("no room");
        file.close();
        const QString target = folder.filePath(u"%1.quipu"_s.arg(report.runs));
        const int ended = recoverApart(path, target);
        takeAway(target);
        if (ended == wasHopeless)
            ++report.refusals;
        else if (ended != wasRecovered)
            report.problems << u"run %1: ended with %2"_s.arg(report.runs).arg(ended);
    }
    return report;
}

} // namespace Quipu
