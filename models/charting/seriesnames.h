// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Quipu {

// Who is named in a series' figures, so that it can be restricted to them, and the outlets of the project's articles.
// Sorted; a value.
struct SeriesNames
{
    QStringList actors, beneficiaries, sources, outlets;
    bool operator==(const SeriesNames &) const = default;
};

} // namespace Quipu
