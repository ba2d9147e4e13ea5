// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"

#include <QTest>

#include <memory>

namespace Quipu {

// A test with a panel in a window that is really shown, of the size of a dock.
class ShownPanel : public QObject
{
protected:
    void showPanel(const QSize &size)
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->resize(size);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_view = m_panel->findChild<ChartView *>();
        QVERIFY(m_view);
    }

    void show(std::vector<Series> series, ChartKind kind = ChartKind::Line) const
    {
        Chart chart;
        chart.kind = kind;
        m_panel->setContent(chartOf(chart, std::move(series)));
    }

    const ChartFrame &frame() const { return m_view->chart().frame(); }
    QPoint toView(QPointF onChart) const { return m_view->mapFromScene(m_view->chart().mapToScene(onChart)); }
    QPoint placeOf(int mark) const { return toView(m_view->chart().marks().marks[size_t(mark)].rect.center()); }

    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_view = nullptr;
};

} // namespace Quipu
