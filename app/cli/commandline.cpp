// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/interruption.h"
#include "app/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashFunctions>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// What stands before a command, or instead of one.
struct Beginning
{
    QString first; // the command, or the first file
    int position = 0; // where in argv
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString language;
};

Beginning openingOf(int argc, char **argv)
{
    Beginning opening;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == u"--help" || word == u"-h") {
            opening.wantsHelp = true;
        } else if (word == u"--version" || word == u"-v") {
            opening.wantsVersion = true;
        } else if (word == u"--language" && i + 1 < argc) {
            opening.language = QString::fromLocal8Bit(argv[++i]);
        } else if (word.startsWith(u"--language=")) {
            opening.language = word.section(u'=', 1);
        } else if (word == u"--settings" || word == u"--color-scheme") {
            ++i;
        } else if (!word.startsWith(u'-')) {
            opening.first = word;
            opening.position = i;
            break;
        }
    }
    return opening;
}

// Qt's own messages are for developers: QUIPU_LOG=1 shows them.
void keepBackMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QUIPU_LOG"))
        fprintf(stderr, "%s\n", qUtf8Printable(message));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Fonts and painting without a display. Qt's PDF writer orders fonts by hash: the same drawing is to be the same
    // bytes.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    return std::make_unique<QApplication>(argc, argv);
}

ExitCode runOne(const Command &command, const QStringList &words, Console &console)
{
    Result<ParsedArguments> parsed = parseArguments(command, words);
    if (!parsed)
        return console.fail(parsed.error());
    Invocation invocation {command, parsed->arguments, parsed->options, console};
    if (invocation.has(u"help"_s)) {
        console.write(helpOn(command).toUtf8());
        const Outcome written = console.flush();
        return written ? ExitCode::Done : console.fail(written.error());
    }
    if (invocation.has(u"format"_s)) {
        const std::optional<OutputFormat> format = outputFormatFromString(invocation.value(u"format"_s));
        if (!format)
            return console.fail(invocation.wrongValue(u"format"_s, CommandLine::tr("Choose table, json, csv or tsv")));
        console.setFormat(*format);
    }
    console.setQuiet(invocation.has(u"quiet"_s));
    if (invocation.has(u"no-progress"_s))
        console.setProgressShown(false);
    return command.run(invocation);
}

// A word that is neither a command nor anything to open would only bring up a window that complains.
bool isMistypedCommand(const QString &word)
{
    return !word.isEmpty() && !word.contains(u'.') && !word.contains(u'/') && !QFileInfo::exists(word);
}

} // namespace

std::optional<int> runCommandLine(int argc, char **argv)
{
    const Beginning opening = openingOf(argc, argv);
    Console console;
    if (opening.wantsVersion && opening.first.isEmpty()) {
        console.write("quipu " QUIPU_VERSION "\n");
        return int(console.flush() ? ExitCode::Done : ExitCode::Failed);
    }
    const std::vector<CommandEntry> entries = commandEntries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&opening](const CommandEntry &each) { return opening.first == each.name; });
    const bool isMistyped = entry == entries.end() && isMistypedCommand(opening.first);
    if (entry == entries.end() && !opening.wantsHelp && !isMistyped)
        return {};

    qInstallMessageHandler(keepBackMessages);
    const std::unique_ptr<QCoreApplication> application
        = makeApplication(argc, argv, entry != entries.end() && entry->draws);
    QCoreApplication::setApplicationName(u"quipu"_s);
    speakLanguage(*application, opening.language);
    if (isMistyped) {
        return int(console.fail({Error::Kind::Invalid, CommandLine::tr("There is no such command or file"),
                                 opening.first, CommandLine::tr("“quipu --help” lists the commands")}));
    }
    if (entry == entries.end()) {
        console.write(helpOnAll().toUtf8());
        return int(console.flush() ? ExitCode::Done : ExitCode::Failed);
    }
    Interruption::endsTheProgram();
    return int(runOne(entry->describe(), application->arguments().mid(opening.position + 1), console));
}

} // namespace Quipu
