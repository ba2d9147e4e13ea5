// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray CliRun::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QStringList CliRun::errorLines() const
{
    return QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
}

CliProcess::CliProcess(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    environment.insert(u"USER"_s, u"tester"_s);
    setProcessEnvironment(environment);
    setProgram(QStringLiteral(QUIPU_PROGRAM));
    setArguments(arguments);
}

CliRun CliProcess::finish(const QByteArray &input)
{
    start();
    write(input);
    closeWriteChannel();
    constexpr int patience = 60'000;
    if (!waitForFinished(patience) || exitStatus() != QProcess::NormalExit)
        return {-1, readAllStandardOutput(), readAllStandardError()};
    return {exitCode(), readAllStandardOutput(), readAllStandardError()};
}

CliRun runCli(const QStringList &arguments, const QByteArray &input)
{
    return CliProcess(arguments).finish(input);
}

QStringList sampleFiles()
{
    const QDir folder(QStringLiteral(QUIPU_SOURCE_DIR "/resources/sample"));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Quipu
