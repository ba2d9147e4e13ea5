// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace Quipu {

// Writes articles of NewsWriter, English and Spanish in turns, as JSON lines with title, outlet and date: ten thousand
// to a file, dates of twenty-five years in no order. Returns the bytes of the texts, 0 where the disk takes no more.
qint64 writeNewsLines(const QDir &folder, int articles);

// The same as text files, a thousand to a folder.
qint64 writeNewsFiles(const QDir &folder, int articles);

} // namespace Quipu
