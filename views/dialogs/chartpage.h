// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"

#include <QWidget>

namespace Quipu {

// One page of the chart editor: some of a chart's fields. It writes only those; the editor holds the chart.
class ChartPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setChart(const Chart &chart) = 0; // shows it; no signal
    virtual void write(Chart &chart) const = 0; // its own fields, as they stand on the page
    virtual void setContent(const ChartContent &) { } // what the chart comes to; for words and choices
    virtual QString fault() const { return {}; } // why the page cannot be applied; "" when it can

Q_SIGNALS:
    void edited(); // by the person
};

} // namespace Quipu
