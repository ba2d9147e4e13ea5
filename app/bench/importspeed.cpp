// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/importspeed.h"

#include "app/bench/newsproject.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double goalBesideRecoll = 1.0 / 12;
constexpr double goalOfExtraction = 2; // as much again

double childrenSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// The processor time of a program and of those that it waits for; 0 where it fails.
double secondsOfProgram(const QString &program, const QStringList &arguments)
{
    const double before = childrenSeconds();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(-1) && process.exitCode() == 0;
    return isDone ? childrenSeconds() - before : 0;
}

double secondsOfImport(const QTemporaryDir &folder, const QStringList &options)
{
    const QString project = folder.filePath(u"news.quipu"_s);
    QFile::remove(project);
    return secondsOfProgram(QCoreApplication::applicationFilePath(),
                            QStringList {u"import"_s, project, folder.filePath(u"news"_s), u"--quiet"_s} + options);
}

double secondsOfRecoll(const QTemporaryDir &folder)
{
    const QString program = QStandardPaths::findExecutable(u"recollindex"_s);
    QFile settings(folder.filePath(u"recoll/recoll.conf"_s));
    if (program.isEmpty() || !QDir(folder.path()).mkpath(u"recoll"_s) || !settings.open(QIODevice::WriteOnly))
        return 0;
    settings.write("topdirs = " + QFile::encodeName(folder.filePath(u"news"_s)) + '\n');
    settings.close();
    return secondsOfProgram(program, {u"-c"_s, folder.filePath(u"recoll"_s)});
}

} // namespace

std::vector<BenchmarkRow> measureImport(const BenchmarkSize &size)
{
    const QTemporaryDir folder;
    const qint64 bytes = writeNewsFiles(QDir(folder.filePath(u"news"_s)), size.articles);
    const double indexed = secondsOfImport(folder, {u"--no-extract"_s});
    const double extracted = secondsOfImport(folder, {});
    const double recoll = secondsOfRecoll(folder);
    const QJsonObject about {{u"articles"_s, size.articles}, {u"bytes"_s, bytes}};
    BenchmarkRow index {u"import and index"_s, indexed, recoll, u"s CPU"_s, about};
    index.more.insert(u"reference_is"_s, recoll > 0 ? u"recollindex"_s : u"recollindex is not installed"_s);
    index.more.insert(u"goal"_s, goalBesideRecoll);
    BenchmarkRow extraction {u"import, index and extract"_s, extracted, indexed, u"s CPU"_s, about};
    extraction.more.insert(u"reference_is"_s, u"import and index"_s);
    extraction.more.insert(u"goal"_s, goalOfExtraction);
    return {index, extraction};
}

} // namespace Quipu
