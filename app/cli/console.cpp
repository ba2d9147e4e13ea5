// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array outputFormatWords {"table"_L1, "json"_L1, "csv"_L1, "tsv"_L1};

void writeError(const QString &line)
{
    const QByteArray utf8 = line.toUtf8();
    fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
    fflush(stderr);
}

// An error is one line, whatever a file is called.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Corrupt:
    case Error::Kind::Newer:
    case Error::Kind::Locked:
        return ExitCode::Damaged;
    case Error::Kind::Cancelled:
        return ExitCode::Cancelled;
    case Error::Kind::NotFound:
    case Error::Kind::Io:
    case Error::Kind::Invalid:
    case Error::Kind::Conflict:
        break;
    }
    return ExitCode::Failed;
}

std::optional<OutputFormat> outputFormatFromString(QStringView word)
{
    for (size_t i = 0; i < outputFormatWords.size(); ++i) {
        if (word == outputFormatWords[i])
            return OutputFormat(i);
    }
    return {};
}

Console::Console()
    : m_format(isatty(STDOUT_FILENO) ? OutputFormat::Table : OutputFormat::Json)
    , m_isProgressShown(isatty(STDERR_FILENO))
{ }

int Console::width() const
{
    constexpr int withoutTerminal = 160;
    winsize size {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return withoutTerminal;
}

void Console::write(const QByteArray &data)
{
    m_hasFailed = m_hasFailed || fwrite(data.constData(), 1, size_t(data.size()), stdout) != size_t(data.size());
}

void Console::writeDocument(const QJsonValue &document)
{
    write(document.isArray() ? QJsonDocument(document.toArray()).toJson()
                             : QJsonDocument(document.toObject()).toJson());
}

void Console::writeLine(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Outcome Console::flush()
{
    if (fflush(stdout) != 0 || m_hasFailed) {
        return Error {Error::Kind::Io, CommandLine::tr("The output could not be written"),
                      CommandLine::tr("standard output"),
                      CommandLine::tr("Make room on the disk, or write somewhere else")};
    }
    return Done {};
}

ExitCode Console::fail(const Error &error)
{
    clearProgress();
    writeError(u"quipu: "_s + onOneLine(error.text()) + u'\n');
    return exitCodeOf(error);
}

void Console::note(const QString &sentence)
{
    clearProgress();
    if (!m_quiet)
        writeError(sentence + u'\n');
}

void Console::progress(int done, int total, const QString &what)
{
    if (!m_isProgressShown || m_quiet)
        return;
    const QString counted
        = total > 0 ? CommandLine::tr("%1 of %2", "done, in all").arg(done).arg(total) : QString::number(done);
    // Back to the line's start, and what was there is erased to its end.
    writeError(u"\r\x1b[K"_s + QString(counted + u"  "_s + onOneLine(what)).left(width() - 1));
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (m_hasProgress)
        writeError(u"\r\x1b[K"_s);
    m_hasProgress = false;
}

} // namespace Quipu
