// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace Quipu {

class Connection;

// Makes a project sound that holds what could be read of a damaged one: what belongs to nothing, and marks whose words
// their texts no longer say, go and are told; what is counted is counted again; search indexes are made anew. isWhole:
// nothing was lost while reading. In transactions of its own. Returns a sentence for each thing that is lost.
Result<QStringList> mendRecovered(Connection &connection, bool isWhole);

} // namespace Quipu
