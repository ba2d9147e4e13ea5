// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartedits.h"
#include "tests/app/openedwindow.h"
#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Quipu {

// The window over a project whose text tells: a course of years with a gap and two values for one of them, and a
// quantity in another unit.
class ChartWindow : public QObject
{
protected:
    MainWindow &window() const { return m_opened->window(); }
    OpenProject &project() const { return *m_opened->project(); }
    ChartListModel &list() const { return m_opened->bench().models().charts; }
    FigureTableModel &figures() const { return m_opened->bench().models().figures; }
    ShownChart &shown(size_t dock) const { return *project().charts.all()[dock]; }
    ChartPanel &panel(size_t dock) const { return *window().charts()[dock]->panel(); }
    QStringList names() const { return list().names(); }
    void trigger(const QString &action) const { m_opened->action(action)->trigger(); }
    void start(); // the project is there, and its charts are drawn
    void keepFirst() const; // the suggestion of the first dock
    bool areSettled() const { return project().store->pending() == 0; }
    FigureId figureWith(const QString &quote) const;
    static int pointsOn(const ShownChart &chart) // of its first series
    {
        const std::vector<Series> &series = chart.dock().panel()->content().series;
        return series.empty() ? 0 : int(series.front().points.size());
    }
    const ShownChart *newest() const
    {
        const auto id = [](const ChartRow &row) { return row.id; };
        return list().rows().empty() ? nullptr : project().charts.showing(std::ranges::max(list().rows(), {}, id).id);
    }
    std::unique_ptr<OpenedWindow> m_opened;
};

inline void ChartWindow::start()
{
    m_opened = std::make_unique<OpenedWindow>();
    const QString path = m_opened->inFolder(QStringLiteral("fields.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Coca in Peru\n\nPeru had 64,400 hectares of coca cultivation in 2011. Peru had 49,800 hectares of coca "
               "cultivation in 2013. Peru had 42,900 hectares of coca cultivation in 2014. Others say that Peru had "
               "46,500 hectares of coca cultivation in 2014. Police in Peru seized 12 tons of cocaine in 2013.\n");
    file.close();
    m_opened->bench().start(m_opened->projectPath(), {path});
    QTRY_VERIFY(m_opened->project() && !project().importer.isRunning() && areSettled());
    QTRY_VERIFY(figures().rowCount() >= 5 && !panel(0).isEmpty() && project().charts.isSettled());
    QTRY_VERIFY(m_opened->reader().article());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(figureWith(QStringLiteral("64,400 hectares")));
}

inline void ChartWindow::keepFirst() const
{
    auto *keep = panel(0).findChild<QPushButton *>(QStringLiteral("keepChart"));
    QVERIFY(keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(list().rowCount() == 1 && shown(0).state() == ShownChart::State::Saved);
}

// Rows that are not at hand are asked for by being looked at.
inline FigureId ChartWindow::figureWith(const QString &quote) const
{
    for (int row = 0; row < figures().rowCount(); ++row) {
        const QModelIndex index = figures().index(row, 0);
        (void)index.data(FigureTableModel::FigureRowRole);
        const std::optional<FigureRow> held = figures().rowAt(index);
        if (held && held->figure.quote.text == quote)
            return held->figure.id;
    }
    return {};
}

} // namespace Quipu
