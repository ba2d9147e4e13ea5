// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Quipu {

class ChartPanel;

// One chart. There can be any number of them; the title is the chart's own.
class ChartDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartDock)

public:
    // number: from 1; names the dock in the saved layout.
    explicit ChartDock(int number, QWidget *parent = nullptr);

    ChartPanel *panel() const { return m_panel; }
    void showTitle(const QString &title); // "": the chart is empty
    bool isShown() const { return m_isShown; } // not closed, nor behind another tab

Q_SIGNALS:
    void shownChanged(bool isShown);

private:
    ChartPanel *m_panel;
    int m_number;
    bool m_isShown = false;
};

} // namespace Quipu
