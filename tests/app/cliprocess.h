// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace Quipu {

// What a run of the built program left behind.
struct CliRun
{
    int code = -1; // -1: it did not end by itself
    QByteArray output;
    QByteArray errors;

    QJsonObject object() const; // the output as one JSON object; empty when it is none
    QJsonArray array() const;
    QStringList errorLines() const;
};

// The built program as a script meets it: an environment without a display, in English, at a fixed place.
class CliProcess final : public QProcess
{
    Q_OBJECT

public:
    explicit CliProcess(const QStringList &arguments);

    // Starts it, hands it its input and waits for its end.
    CliRun finish(const QByteArray &input = {});
};

CliRun runCli(const QStringList &arguments, const QByteArray &input = {});

// The sample articles, sorted.
QStringList sampleFiles();
bool writeFile(const QString &path, const QByteArray &bytes);
QByteArray contentOf(const QString &path);

} // namespace Quipu
