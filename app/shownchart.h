// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartviews.h"
#include "app/listing.h"
#include "models/charting/chartcontent.h"

namespace Quipu {

class ChartDock;
class ReadLane;

// What one chart dock shows: a chart of the project, a suggestion that nobody has kept yet, or nothing. Its points are
// asked of the project only while the dock is in view, and again when what they rest on changes. GUI lane.
class ShownChart final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownChart)

public:
    enum class State {
        Empty,
        Suggested, // not one of the project's charts
        Saved, // one of them
        Removed, // it was one, and an undo can bring it back
    };

    // views: where it finds and leaves what of a chart is looked at; outlives it, as the dock does.
    ShownChart(ChartDock &dock, ReadLane &lane, ChartViews &views);
    ~ShownChart() override;

    ChartDock &dock() const { return m_dock; }
    State state() const { return m_state; }
    ChartId id() const { return m_id; } // of Saved and Removed
    // As it is now; nothing while it is on its way, and where there is none.
    const std::optional<Chart> &chart() const { return m_chart; }
    bool isDrawn() const; // there are points, and they are in view

    void clear(bool hasFigures = true); // hasFigures: the project has something to chart
    void suggest(const Chart &chart);
    void show(ChartId chart); // read from the project
    void show(const Chart &chart); // one of the project's, at hand
    void keep(const Chart &chart); // the same, which is what it shows, as the project has it now
    void applyEdit(const Edit<Chart> &edit); // of any chart of the project; seen at once
    void light(FigureId figure); // now, or when it is drawn

Q_SIGNALS:
    void drawn();
    void kept(const Quipu::Chart &chart);
    void chartChanged(); // another one, or an edit of it

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void become(State state, std::optional<Chart> chart, ChartId id);
    void draw(ChartContent content);
    void fail(const Error &error);
    void drawNothing(const QString &why);
    bool restsOn(const Figure &figure) const;

    ChartDock &m_dock;
    ReadLane &m_lane;
    ChartViews &m_views;
    State m_state = State::Empty;
    ChartId m_id;
    std::optional<Chart> m_chart;
    std::optional<Chart> m_suggestion; // what the chart was before it was kept
    FigureId m_lit;
    bool m_isDue = false; // the dock was out of view when it was asked for
};

} // namespace Quipu
