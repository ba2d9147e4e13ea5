// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/charttemplate.h"

#include <vector>

namespace Quipu {

class Session;

// Chart templates and the house style: JSON files in one directory, so that they can be mailed and kept under version
// control. A file that is damaged, or too large for what it says it is, counts for nothing and stays as it is. The
// files are few and small: read and written in the GUI lane.
class ChartTemplates final
{
public:
    explicit ChartTemplates(const QString &directory);
    explicit ChartTemplates(const Session &session);

    std::vector<ChartTemplate> all() const; // by name
    Outcome save(const ChartTemplate &form); // in place of one of the same name
    Outcome remove(const QString &name);
    Result<ChartTemplate> importFrom(const QString &path); // kept from then on
    Outcome exportTo(const QString &path, const ChartTemplate &form) const;

    ChartStyle houseStyle() const; // that new charts begin with
    Outcome setHouseStyle(const ChartStyle &style);

private:
    QString pathOf(const QString &name) const;
    Outcome removeFiles(const QString &name, const QString &except);

    QString m_directory;
};

// A new chart as the house draws them; one with a style of its own stays as it is.
Chart withHouseStyle(Chart chart, const Session &session);

} // namespace Quipu
