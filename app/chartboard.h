// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartviews.h"
#include "app/shownchart.h"
#include "models/charting/seriesoffer.h"

#include <memory>

namespace Quipu {

// Which chart each dock shows: those that were open, those that the person opens, and in the first two docks, while
// nothing else is there, what the project has most to say on. Knows the docks it is told of; owns none. GUI lane.
class ChartBoard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartBoard)

public:
    explicit ChartBoard(ReadLane &lane, QObject *parent = nullptr);
    ~ChartBoard() override;

    void setDocks(const std::vector<ChartDock *> &docks); // those that are there already keep what they show
    // As the session kept it; nullopt: it knows nothing of this project.
    void restore(const std::optional<std::vector<ChartId>> &docked, const ChartViews &views);
    std::vector<ChartId> docked() const; // 0: no chart of the project
    const ChartViews &views() const { return m_views; }

    ShownChart *of(const ChartDock *dock) const;
    ShownChart *showing(ChartId chart) const; // null: no dock has it
    ShownChart *toOpenIn() const; // one that nobody would miss what it shows; null: there is none
    const std::vector<std::unique_ptr<ShownChart>> &all() const { return m_shown; }
    // The one that commands are about: that of the dock that had the focus last, else the first in view.
    ShownChart *current() const;
    void setCurrent(const ChartDock *dock);
    void goToNeighbour(int step); // the focus goes to the next (1) or previous (-1) dock that is open
    bool isDrawn() const; // a chart is in view, with points
    bool isSettled() const { return !m_wantsSuggestions && !m_isSuggesting; } // suggestions are as they will be

    void noteChange(const Change &change);
    void refreshStale(bool more); // as Listing
    void reconsider(); // suggestions may be better by now
    void applyEdits(const std::vector<Edit<Chart>> &edits);
    void lightFigure(FigureId figure);
    void offerSeries(ChartDock &dock); // fills its picker

Q_SIGNALS:
    void drawn();
    void currentChanged(); // another one, or an edit of it
    void failed(const Quipu::Error &error);

private:
    struct Offers;
    void add(ChartDock &dock);
    void suggest();
    void fill(const Offers &offers);

    ReadLane &m_lane;
    ChartViews m_views;
    std::vector<std::unique_ptr<ShownChart>> m_shown; // in the order of their docks; they use the views
    const ChartDock *m_current = nullptr;
    FigureId m_lit;
    bool m_isNew = true; // the session knew nothing of this project
    bool m_wantsSuggestions = true;
    bool m_isSuggesting = false;
};

} // namespace Quipu
