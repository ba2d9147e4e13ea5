// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <functional>

namespace Quipu {

// The files that a list of files and folders stands for: folders are walked recursively, in name order, without
// following links; hidden files are passed over. A path that does not exist stays in the list, so that reading it says
// so.
QStringList filesIn(const QStringList &paths);

// The same files one after the other as the folders are walked, with their bytes on disk; visit returns false to stop.
// A file that lies in two of the paths is visited once.
void visitFiles(const QStringList &paths, const std::function<bool(const QString &path, qint64 bytes)> &visit);

} // namespace Quipu
