// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/storage/history.h"

#include <QString>

namespace Quipu {

// What of the project's history is looked at; empty fields do not restrict.
struct HistoryFilter
{
    QString words {}; // all of them, in the sentences as they are read
    ArticleId article {};
    EntityId entity {};
    HistorySubject item {};
    QString who {};
    bool operator==(const HistoryFilter &) const = default;
};

} // namespace Quipu
