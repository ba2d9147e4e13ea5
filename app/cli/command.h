// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// The translation context of everything the command line says: CommandLine::tr("...").
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandOption
{
    QString name; // "jobs" for --jobs
    QString value; // what it takes, as help shows it: "N"; empty for a switch
    QString description {};
    QChar letter {}; // 'o' for -o; null for none
    bool mayRepeat = false;
};

struct Invocation;

// One command, as help describes it and as it runs.
struct Command
{
    QString name;
    QString arguments {}; // "PROJECT [QUERY...]"
    QString summary; // one line
    QString details {}; // more lines for its own help; may be empty
    std::vector<CommandOption> options {}; // beside those that every command has
    int fewest = 1; // arguments
    int most = -1; // -1: any number
    ExitCode (*run)(Invocation &) = nullptr;
};

// One run of a command: what was asked, and where to answer.
struct Invocation
{
    const Command &command;
    QStringList arguments;
    QHash<QString, QString> options; // of one that was repeated: each on a line of its own
    Console &console;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    QStringList values(const QString &option) const; // of one that may be repeated, in their order
    const QString &projectPath() const { return arguments.first(); }
    // The option's whole number, at least `least`; absent when it is not given.
    Result<std::optional<int>> number(const QString &option, int least) const;
    // An error of usage: what is wrong with which option or argument.
    Error wrongUsage(const QString &what, const QString &where) const;
    Error wrongValue(const QString &option, const QString &remedy) const;
};

} // namespace Quipu
