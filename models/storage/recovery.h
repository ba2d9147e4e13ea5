// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace Quipu {

// What was read out of a damaged project, and what was not.
struct RecoveryReport
{
    struct Table
    {
        QString name;
        qint64 rows = 0; // read
        bool isDamaged = false; // some of its rows may be lost
    };

    std::vector<Table> tables;
    int articles = 0, mentions = 0, figures = 0, notes = 0, entities = 0, charts = 0; // in the new project
    QStringList lost; // a sentence each; empty when all is there
    bool isWhole() const { return lost.isEmpty(); }
};

// Reads what can be read of a damaged project, page by page and texts first, into a new and sound one. The damaged file
// and its journal are opened for reading only. done: rows so far; false stops. Where anything is lost, earlier steps
// cannot be undone in the new project; its history tells them all the same. Errors: NotFound, Io, Invalid (nothing in
// it is a project's), Conflict (the new one exists), Cancelled; then nothing is made. Any thread; takes long.
Result<RecoveryReport> recoverProject(const QString &damaged, const QString &project,
                                      const std::function<bool(qint64 done)> &done);

} // namespace Quipu
