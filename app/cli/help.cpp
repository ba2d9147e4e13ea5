// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct HelpLine
{
    QString left, right;
};

constexpr qsizetype widest = 100; // characters of a line

QString wrapped(const QString &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs.split(u'\n')) {
        QString row;
        for (const QString &word : paragraph.split(u' ')) {
            if (!row.isEmpty() && row.size() + word.size() >= widest)
                text += std::exchange(row, {}) + u'\n';
            row += row.isEmpty() ? word : u' ' + word;
        }
        text += row + u'\n';
    }
    return text;
}

// Two columns, the right one wrapped.
QString inColumns(const std::vector<HelpLine> &lines)
{
    qsizetype left = 0;
    for (const HelpLine &line : lines)
        left = std::max(left, line.left.size() + 4);
    QString text;
    for (const HelpLine &line : lines) {
        QString row = QString(u"  "_s + line.left).leftJustified(left);
        for (const QString &word : line.right.split(u' ')) {
            if (row.size() + word.size() > widest) {
                text += row.trimmed().isEmpty() ? QString() : row + u'\n';
                row = QString(left - 1, u' ');
            }
            row += row.endsWith(u' ') && row.size() == left ? word : u' ' + word;
        }
        text += row + u'\n';
    }
    return text;
}

HelpLine optionLine(const CommandOption &option)
{
    QString left = option.letter.isNull() ? QString() : u"-"_s + option.letter + u", "_s;
    left += u"--"_s + option.name;
    if (!option.value.isEmpty())
        left += u' ' + option.value;
    return {left, option.description};
}

} // namespace

QString helpOnAll()
{
    std::vector<HelpLine> commands;
    for (const CommandEntry &entry : commandEntries()) {
        const Command command = entry.describe();
        commands.push_back({command.name, command.summary});
    }
    const std::vector<HelpLine> options {
        {u"--color-scheme system|light|dark"_s, CommandLine::tr("the window's colours")},
        {u"--language LL"_s, CommandLine::tr("the language of the program, such as es; before a command too")},
        {u"--settings DIR"_s, CommandLine::tr("keep settings and session in this folder")},
        {u"--version"_s, CommandLine::tr("print the version")},
        {u"--help"_s, CommandLine::tr("show this; behind a command, that command's help")}};
    return CommandLine::tr(
               "Usage: quipu [PROJECT.quipu] [FILE...]\n"
               "       quipu COMMAND ...\n\n"
               "Quipu is a research workbench: every number one click from its sentence. Without a command it "
               "opens its window.\n\nCommands\n")
        + inColumns(commands) + u'\n' + CommandLine::tr("Options\n") + inColumns(options) + u'\n'
        + CommandLine::tr(
               "Exit codes: 0 done; 1 done in part; 2 wrong usage or nothing could be done; 3 the project is "
               "damaged, newer than\nthis program or locked by another one; 130 cancelled.\n");
}

QString helpOn(const Command &command)
{
    std::vector<HelpLine> options;
    for (const std::vector<CommandOption> &group : {command.options, commonOptions()}) {
        for (const CommandOption &option : group)
            options.push_back(optionLine(option));
    }
    return CommandLine::tr("Usage: quipu %1 %2").arg(command.name, command.arguments) + u"\n\n"_s + command.summary
        + u'\n' + (command.details.isEmpty() ? QString() : wrapped(command.details)) + u'\n'
        + CommandLine::tr("Options\n") + inColumns(options);
}

} // namespace Quipu
