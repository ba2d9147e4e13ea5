// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

#include <vector>

namespace Quipu {

class Connection;

// Puts figures into their table and into the indexes they are found by. Runs inside the caller's transaction. Writer
// thread.
class FigureWriter final
{
public:
    explicit FigureWriter(Connection &connection);

    Outcome insert(const Figure &figure);
    Outcome writeWords(); // of the figures inserted; before anything else looks at them, and before the commit
    Outcome edit(const Edit<Figure> &edit);

private:
    Outcome indexPlaces(const Figure &figure);
    Outcome indexWords(FigureId figure);
    Outcome unindex(FigureId figure);

    Connection &m_connection;
    std::vector<FigureId> m_waiting;
};

} // namespace Quipu
