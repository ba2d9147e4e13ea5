// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurefilter.h"

#include <QStringList>
#include <QVariant>

#include <utility>
#include <vector>

namespace Quipu {

// A filter as SQL over "figure f": a condition with named placeholders and the values for them. Words never enter the
// SQL text.
struct FigureCondition
{
    QString sql;
    std::vector<std::pair<QString, QVariant>> values;
};

FigureCondition figureCondition(const FigureFilter &filter);

// The statements that together list a filter's figures in its order: one, or two where figures with nothing in the
// column that is sorted come last. Each is answered by an index (see migration 0002).
QStringList figureStatements(const QString &columns, const FigureFilter &filter, const FigureCondition &condition);

} // namespace Quipu
