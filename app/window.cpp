// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/colorscheme.h"
#include "app/language.h"
#include "app/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>
#include <QIcon>
#include <QThreadPool>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct WindowArguments
{
    QString project;
    QStringList files;
};

// The first argument is the project when it says so; everything else is to be imported.
WindowArguments readArguments(const QStringList &positional)
{
    WindowArguments arguments;
    for (const QString &path : positional) {
        if (arguments.project.isEmpty() && path.endsWith(".quipu"_L1, Qt::CaseInsensitive))
            arguments.project = path;
        else
            arguments.files.append(path);
    }
    return arguments;
}

} // namespace

int runWindow(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // Qt's PDF writer orders fonts by hash: one chart, the same bytes
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"quipu"_s);
    QApplication::setApplicationVersion(QStringLiteral(QUIPU_VERSION));
    QApplication::setDesktopFileName(u"quipu"_s);

    QCommandLineParser parser;
    const QCommandLineOption scheme(u"color-scheme"_s, u"system, light or dark"_s, u"scheme"_s,
                                    qEnvironmentVariable("QUIPU_COLOR_SCHEME"));
    const QCommandLineOption language(u"language"_s, u"language of the window, for example es"_s, u"language"_s);
    const QCommandLineOption settings(u"settings"_s, u"keep settings and session in this folder"_s, u"folder"_s);
    parser.addOptions({scheme, language, settings});
    parser.addVersionOption();
    parser.addPositionalArgument(u"paths"_s, u"a project, and files to import"_s, u"[PROJECT.quipu] [FILE...]"_s);
    if (!parser.parse(QApplication::arguments())) {
        fprintf(stderr, "quipu: %s\n", qPrintable(parser.errorText()));
        return 2;
    }
    const QString wanted = parser.value(scheme);
    if (!wanted.isEmpty() && !QStringList {u"system"_s, u"light"_s, u"dark"_s}.contains(wanted)) {
        fprintf(stderr, "quipu: unknown colour scheme: %s: say system, light or dark\n", qPrintable(wanted));
        return 2;
    }

    QApplication::setWindowIcon(QIcon(u":/quipu/icons/quipu.svg"_s));
    speakLanguage(application, parser.value(language));
    int exitCode = 0;
    {
        Workbench bench(parser.value(settings));
        bench.applyColorScheme(wanted.isEmpty() ? bench.session().colorScheme() : wanted);
        const WindowArguments arguments = readArguments(parser.positionalArguments());
        bench.start(arguments.project, arguments.files);
        exitCode = QApplication::exec();
    }
    // A project that was still being opened is closed again while there is an application.
    QThreadPool::globalInstance()->waitForDone();
    QApplication::sendPostedEvents();
    return exitCode;
}

} // namespace Quipu
