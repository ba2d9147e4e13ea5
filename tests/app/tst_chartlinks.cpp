// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"
#include "models/annotation/entitytreemodel.h"
#include "tests/app/chartwindow.h"
#include "tests/support/builders.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"
#include "views/docks/entitydock.h"

#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What a chart draws that is no figure leads to its texts too.
class TestChartLinks final : public ChartWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_opened.reset(); }

    void clickOnANode_opensItsEntity();
    void clickOnACount_opensItsArticle();

private:
    void clickOn(ChartMark::Shape shape) const; // the first of them on the first dock
};

void TestChartLinks::clickOn(ChartMark::Shape shape) const
{
    auto *view = panel(0).findChild<ChartView *>();
    const std::vector<ChartMark> &marks = view->chart().marks().marks;
    const auto mark = std::ranges::find(marks, shape, &ChartMark::shape);
    QVERIFY(mark != marks.end());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->mapFromScene(view->chart().mapToScene(mark->rect.center())));
}

void TestChartLinks::clickOnANode_opensItsEntity()
{
    Q_EMIT panel(0).kindWanted(ChartKind::Network);
    QTRY_VERIFY(!panel(0).content().network.nodes.empty());
    window().entities()->close();
    clickOn(ChartMark::Shape::Node);
    QTRY_VERIFY(window().entities()->isVisible());
    const QModelIndex current = window().entities()->findChild<QTreeView *>()->currentIndex();
    const EntityId opened {current.data(EntityTreeModel::EntityIdRole).toLongLong()};
    QVERIFY(opened);
    const std::vector<CoMentions::Node> &nodes = panel(0).content().network.nodes;
    QCOMPARE(std::ranges::count(nodes, opened, &CoMentions::Node::entity), 1);
}

void TestChartLinks::clickOnACount_opensItsArticle()
{
    keepFirst();
    const std::vector<ArticleId> counted
        = project().project.importArticles({article(u"Counted\nNo figure."_s, u"counted.txt"_s, u"1990-05-01"_s)});
    QCOMPARE(counted.size(), size_t(1));
    QTRY_VERIFY(areSettled());
    Chart after = *shown(0).chart();
    after.kind = ChartKind::Bar;
    after.series.assign(1, {});
    after.series.front().source = ChartSeries::Source::Articles;
    editShownChart(m_opened->bench(), project(), shown(0), after);
    const auto isCounted = [this] {
        const std::vector<Series> &series = panel(0).content().series;
        return !series.empty() && series.front().points.front().from.year() == 1990;
    };
    QTRY_VERIFY(isCounted());
    clickOn(ChartMark::Shape::Bar);
    QTRY_COMPARE(m_opened->reader().article(), counted.front());
}

QTEST_MAIN(TestChartLinks)
#include "tst_chartlinks.moc"
