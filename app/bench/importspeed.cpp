// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/importspeed.h"

#include "app/bench/newswriter.h"

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

constexpr qsizetype storyLength = 2500;
constexpr int charactersPerNumber = 120;
constexpr double goalBesideRecoll = 1.0 / 12;
constexpr double goalOfExtraction = 2; // as much again

// English and Spanish in turns, a thousand to a folder. Returns the bytes written, 0 where the disk takes no more.
qint64 writeNews(const QDir &folder, int articles)
{
    const NewsVocabulary english(u"en"_s);
    const NewsVocabulary spanish(u"es"_s);
    NewsWriter desks[] {{english, charactersPerNumber, 1}, {spanish, charactersPerNumber, 2}};
    qint64 bytes = 0;
    for (int i = 0; i < articles; ++i) {
        const QString name = u"%1/%2.txt"_s.arg(i / 1000, 4, 10, QChar(u'0')).arg(i, 7, 10, QChar(u'0'));
        const QByteArray text = desks[i % 2].write(storyLength).text.toUtf8();
        QFile file(folder.filePath(name));
        if (!folder.mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            return 0;
        bytes += text.size();
    }
    return bytes;
}

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
    const qint64 bytes = writeNews(QDir(folder.filePath(u"news"_s)), size.articles);
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
