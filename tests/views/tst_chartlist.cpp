// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/chartlistdock.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The list of the project's charts.
class TestChartList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedCharts_sayWhatTheyHold()
    {
        Chart figures, counts, network, empty;
        figures.series.resize(2);
        counts.series.resize(3);
        for (ChartSeries &series : counts.series)
            series.source = ChartSeries::Source::Mentions;
        network.kind = ChartKind::Network;
        Chart mixed = counts;
        mixed.series.push_back({});
        ChartListModel model;
        qint64 id = 0;
        for (Chart *chart : {&figures, &counts, &mixed, &network, &empty}) {
            chart->id = {++id};
            chart->name = QString::number(id);
            model.upsert(rowOf(*chart));
        }
        QStringList held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append(ChartListDock::whatIsHeld(model.index(row)));
        QCOMPARE(held, (QStringList {u"2 series"_s, u"3 count(s)"_s, u"4 series"_s, u"entities"_s, u"empty"_s}));
    }
};

QTEST_MAIN(TestChartList)
#include "tst_chartlist.moc"
