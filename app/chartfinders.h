// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/suggestedcharts.h"
#include "models/figures/figure.h"

#include <QObject>

namespace Quipu {

class OpenProject;
class Workbench;

// Charts to choose from by typing: the gallery of those that could be made, and those that use a figure. What is
// offered is asked of the project when the list is opened, and forgotten with the next. GUI lane; one for a project.
class ChartFinders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartFinders)

public:
    ChartFinders(Workbench &bench, OpenProject &project);

    void openGallery();
    void findChartsUsing(FigureId figure);

private:
    // A chart that could be made, and what it would have.
    struct Offer
    {
        SuggestedChart chart;
        int firstYear = 0, lastYear = 0;
    };
    static std::vector<Offer> offersFrom(const std::vector<SeriesOffer> &series);
    void showGallery();
    void askForUsers(const Figure &figure);
    void showUsers();

    Workbench &m_bench;
    OpenProject &m_project;
    std::vector<Offer> m_offers;
    FigureId m_figure;
    std::vector<ChartRow> m_users; // charts that use the figure
};

} // namespace Quipu
