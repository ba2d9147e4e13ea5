// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Outcome nameOf(const Chart &chart)
{
    if (!chart.name.trimmed().isEmpty())
        return Done {};
    return Error {Error::Kind::Invalid, Project::tr("A chart needs a name"), {}, Project::tr("Type one")};
}

} // namespace

Result<Chart> Project::addChart(Chart chart)
{
    if (const Outcome named = nameOf(chart); !named)
        return named.error();
    chart.id = {m_next.chart++};
    Change change;
    change.verb = u"add_chart"_s;
    change.arguments = {shortened(chart.name)};
    change.charts.push_back({std::nullopt, chart});
    push(std::move(change));
    return chart;
}

Outcome Project::editChart(const Chart &before, const Chart &after)
{
    if (before == after)
        return Done {};
    if (const Outcome named = nameOf(after); !named)
        return named;
    Q_ASSERT(before.id == after.id);
    Change change;
    change.verb = u"edit_chart"_s;
    change.arguments = {shortened(after.name)};
    change.charts.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::removeCharts(const std::vector<Chart> &charts)
{
    if (charts.empty())
        return Done {};
    const bool many = charts.size() > 1;
    Change change;
    change.verb = many ? u"remove_charts"_s : u"remove_chart"_s;
    change.arguments = {many ? QString::number(charts.size()) : shortened(charts.front().name)};
    for (const Chart &chart : charts)
        change.charts.push_back({chart, std::nullopt});
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
