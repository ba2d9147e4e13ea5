// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What of a chart is looked at: by the mouse, the keys, and what a dock remembers of it.
class TestChartZoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->resize(640, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_view = m_panel->findChild<ChartView *>();
        QVERIFY(m_view);
    }

    void cleanup() { m_panel.reset(); }

    void newPanel_looksAtEverything()
    {
        QVERIFY(m_panel->saveView().isEmpty());
        QVERIFY(m_panel->extent().isEverything());
    }

    void savedView_comesBack_data()
    {
        QTest::addColumn<ChartExtent>("extent");
        QTest::newRow("everything") << ChartExtent {};
        QTest::newRow("times") << ChartExtent {ChartStretch {2011.25, 2013.1}, {}};
        QTest::newRow("values") << ChartExtent {{}, ChartStretch {-1e-9, 1e15}};
        QTest::newRow("both") << ChartExtent {ChartStretch {2011 + 1 / 3.0, 2014}, ChartStretch {0, 0.1}};
    }
    void savedView_comesBack()
    {
        QFETCH(ChartExtent, extent);
        m_panel->restoreView(toBytes(extent));
        QCOMPARE(m_panel->extent(), extent);
        QCOMPARE(m_panel->saveView(), toBytes(extent));
    }

    void damagedView_isEverything_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x00\xff\x17 no view", 11);
        QTest::newRow("cut") << QByteArray(R"({"time":[2011,20)");
        QTest::newRow("one end") << QByteArray(R"({"time":[2011]})");
        QTest::newRow("words") << QByteArray(R"({"time":["2011","2012"]})");
        QTest::newRow("turned round") << QByteArray(R"({"time":[2012,2011],"values":[5,5]})");
        QTest::newRow("out of reach") << QByteArray(R"({"values":[-1e308,1e308]})");
        QTest::newRow("infinite") << QByteArray(R"({"values":[0,1e999]})");
    }
    void damagedView_isEverything()
    {
        QFETCH(QByteArray, bytes);
        m_panel->restoreView(R"({"time":[2011,2012]})");
        QVERIFY(!m_panel->extent().isEverything());
        m_panel->restoreView(bytes);
        QVERIFY(m_panel->extent().isEverything());
    }

    void restoredView_isTold_onceAndOnlyWhenItIsAnother()
    {
        QSignalSpy changed(m_panel.get(), &ChartPanel::viewChanged);
        m_panel->restoreView(R"({"time":[2011,2012]})");
        QCOMPARE(changed.size(), 1);
        m_panel->restoreView(R"({"time":[2011,2012]})");
        QCOMPARE(changed.size(), 1);
        m_panel->restoreView({});
        QCOMPARE(changed.size(), 2);
    }

private:
    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_view = nullptr;
};

QTEST_MAIN(TestChartZoom)
#include "tst_chartzoom.moc"
