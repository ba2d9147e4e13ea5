// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Quipu {

// What a command's end says to the shell; the numbers are an interface.
enum class ExitCode { Done = 0, Partly = 1, Failed = 2, Damaged = 3, Cancelled = 130 };

ExitCode exitCodeOf(const Error &error);

enum class OutputFormat { Table, Json, Csv, Tsv };
std::optional<OutputFormat> outputFormatFromString(QStringView word);

// Standard output for data, standard error for everything else. UTF-8 whatever the locale. One thread.
class Console final
{
public:
    Console();

    OutputFormat format() const { return m_format; }
    void setFormat(OutputFormat format) { m_format = format; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    void setProgressShown(bool shown) { m_isProgressShown = shown; }
    int width() const; // of the terminal, or of what tables are cut to without one

    void write(const QByteArray &data);
    // One JSON document, indented, whatever the format.
    void writeDocument(const QJsonValue &document);
    // One JSON object on a line of its own.
    void writeLine(const QJsonObject &object);
    // Everything written so far is out. Writing that failed (a full disk) is told here.
    Outcome flush();

    // One line on standard error, and the exit code that the error means.
    ExitCode fail(const Error &error);
    void note(const QString &sentence); // for people; kept back by --quiet
    // Replaces the last one; only on a terminal. total: 0 where it is not known.
    void progress(int done, int total, const QString &what);
    void clearProgress();

private:
    OutputFormat m_format = OutputFormat::Json;
    bool m_quiet = false;
    bool m_isProgressShown = false;
    bool m_hasProgress = false;
    bool m_hasFailed = false;
};

} // namespace Quipu
