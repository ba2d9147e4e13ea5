// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// The rows of a data file :/quipu/gazetteers/NAME: UTF-8, cells separated by tabs, lines that open with # left out.
// The files are part of the program: one that is missing is a mistake of ours (asserted), not of the world.
std::vector<QStringList> gazetteerRows(const QString &name);

// The alternatives in a cell: "a|b|c".
QStringList alternatives(const QString &cell);

} // namespace Quipu
