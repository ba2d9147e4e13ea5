// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Quipu {

// The options that every command has.
std::vector<CommandOption> commonOptions();

// What stood behind the command's name, sorted out.
struct ParsedArguments
{
    QStringList arguments;
    QHash<QString, QString> options; // by long name; "" for switches; repeated ones by lines
};

// Options may stand anywhere, as --name VALUE, --name=VALUE or -x VALUE; "--" ends them and "-" alone is an argument.
// Errors: an option that the command does not have, one without its value, too few or too many arguments.
Result<ParsedArguments> parseArguments(const Command &command, const QStringList &words);

} // namespace Quipu
