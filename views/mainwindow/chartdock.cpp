// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/chartdock.h"

#include "views/charts/chartpanel.h"

#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

ChartDock::ChartDock(int number, QWidget *parent)
    : QDockWidget(parent)
    , m_panel(new ChartPanel(this))
    , m_number(number)
{
    setObjectName(u"chart%1"_s.arg(number));
    setWidget(m_panel);
    showTitle({});
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isShown) {
        if (std::exchange(m_isShown, isShown) != isShown)
            Q_EMIT shownChanged(isShown);
    });
}

void ChartDock::showTitle(const QString &title)
{
    setWindowTitle(title.isEmpty() ? tr("Chart %1").arg(m_number) : title);
    setAccessibleName(windowTitle());
}

} // namespace Quipu
