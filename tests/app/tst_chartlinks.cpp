// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"
#include "models/annotation/entitytreemodel.h"
#include "tests/app/chartwindow.h"
#include "tests/support/builders.h"
#include "views/charts/chartprinting.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"
#include "views/docks/entitydock.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPrinter>
#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What a chart draws that is no figure leads to its texts too; and the ways on which a chart leaves the window.
class TestChartLinks final : public ChartWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_opened.reset(); }

    void clickOnANode_opensItsEntity();
    void clickOnACount_opensItsArticle();
    void copiedChart_isAPictureVectorsAndATable();
    void printedChart_isAPageWithItsFonts();
    void exportChoices_areRememberedAtTheNextStart();

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

void TestChartLinks::copiedChart_isAPictureVectorsAndATable()
{
    project().charts.setCurrent(window().charts()[0]);
    QGuiApplication::clipboard()->clear();
    trigger(u"charts.copy"_s);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(!qvariant_cast<QImage>(copied->imageData()).isNull());
    QVERIFY(copied->data(u"image/svg+xml"_s).contains("</svg>"));
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > pointsOn(shown(0))); // and what the columns are
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.front().count(u'\t'));
    QVERIFY(copied->text().contains(u"64,400 hectares of coca"_s));
}

void TestChartLinks::printedChart_isAPageWithItsFonts()
{
    const QString path = m_opened->inFolder(u"printed.pdf"_s);
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printChart(panel(0).content(), {}, printer);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.contains("/FontFile"));
    QVERIFY(bytes.contains("/Count 1"));
}

void TestChartLinks::exportChoices_areRememberedAtTheNextStart()
{
    project().charts.setCurrent(window().charts()[0]);
    ChartOptions options;
    options.theme = ChartTheme::Dark;
    options.size = {90, 60};
    options.dpi = 200;
    m_opened->prompts().exports = {{m_opened->inFolder(u"a.svg"_s), options}};
    trigger(u"charts.export"_s);
    QTRY_VERIFY(QFile::exists(m_opened->inFolder(u"a.svg"_s)));
    QTRY_VERIFY(areSettled());
    window().close();
    m_opened->open();
    m_opened->bench().start(m_opened->projectPath(), {});
    QTRY_VERIFY(m_opened->project() && !panel(0).isEmpty());
    project().charts.setCurrent(window().charts()[0]);
    trigger(u"charts.export"_s);
    QCOMPARE(m_opened->prompts().suggestedExports.size(), size_t(1));
    const ChartExport &suggested = m_opened->prompts().suggestedExports.front();
    QCOMPARE(suggested.format, u"svg"_s);
    QVERIFY(suggested.options.theme == ChartTheme::Dark);
    QCOMPARE(suggested.options.size, QSizeF(90, 60));
    QCOMPARE(suggested.options.dpi, 200.0);
}

QTEST_MAIN(TestChartLinks)
#include "tst_chartlinks.moc"
