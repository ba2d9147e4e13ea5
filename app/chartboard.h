// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "app/session.h"
#include "models/charting/chart.h"
#include "models/charting/series.h"

#include <QStringList>

namespace Quipu {

class ChartDock;
class ReadLane;

// Gives each chart dock its series: those the person chose, or at first the two that the project has most to say on.
// Series are built from all figures on the read lane. Knows the docks it is told of; owns none.
class ChartBoard final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartBoard)

public:
    explicit ChartBoard(ReadLane &lane, QObject *parent = nullptr);

    void setCharts(std::vector<ChartDock *> charts);
    void setSetups(const std::vector<ChartSetup> &setups); // as the session kept them
    const std::vector<ChartSetup> &setups() const { return m_setups; }
    void choose(const ChartDock *chart, const QStringList &keys);
    void setKind(const ChartDock *chart, ChartKind kind);
    void lightFigure(FigureId figure);
    bool isDrawn() const; // at least one chart shows something

Q_SIGNALS:
    void drawn();

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void suggestSetups();
    void draw();
    void draw(size_t chart);
    ChartSetup *setupOf(const ChartDock *chart);

    ReadLane &m_lane;
    std::vector<ChartDock *> m_charts;
    std::vector<ChartSetup> m_setups; // as many as charts; one without series is a chart nobody has chosen for
    std::vector<Series> m_series; // what can be charted
    FigureId m_lit;
};

} // namespace Quipu
