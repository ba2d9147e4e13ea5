// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartedits.h"
#include "models/charting/chartlistmodel.h"
#include "models/charting/figuredrag.h"
#include "tests/support/figurelines.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// Figures 1 to 6.
std::vector<Figure> someFigures()
{
    return figuresFrom(u"coca_cultivation_area; Peru; 64400 ha; 2011\n"
                       "coca_cultivation_area; Peru; 49200 ha; 2013\n"
                       "coca_cultivation_area; Peru; 62500 ha; 2011\n"
                       "eradication_funding; Peru; 10 USD; 2011\n"
                       "coca_cultivation_area; Peru; 64400 ha; 2011\n"
                       "coca_cultivation_area; Peru; 9 ha;"_s);
}

std::vector<qint64> numbers(const std::vector<FigureId> &figures)
{
    std::vector<qint64> values;
    for (const FigureId figure : figures)
        values.push_back(figure.value);
    return values;
}

using Numbers = std::vector<qint64>;

} // namespace

class TestChartEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartOfFigures_hasASeriesForEachMeasure_andLeavesOutWhatHasNoPeriod()
    {
        const Chart chart = chartOfFigures(someFigures());
        QCOMPARE(chart.series.size(), size_t(2));
        QCOMPARE(numbers(chart.series[0].figures), (Numbers {1, 2, 3, 5}));
        QCOMPARE(numbers(chart.series[1].figures), (Numbers {4}));
        QVERIFY(!chart.name.isEmpty());
        QVERIFY(chartOfFigures({someFigures()[5]}).series.empty());
    }

    void addedFigures_joinTheirHandPickedSeries_onlyOnce()
    {
        const std::vector<Figure> figures = someFigures();
        const Chart chart = chartOfFigures({figures[0]});
        const Chart more = withFigures(chart, {figures[0], figures[1], figures[3]});
        QCOMPARE(more.series.size(), size_t(2));
        QCOMPARE(numbers(more.series[0].figures), (Numbers {1, 2}));
        QVERIFY(withFigures(more, {figures[1]}) == more);
    }

    void figuresThatARuleTakes_areNotAddedAgain()
    {
        Chart chart;
        chart.series.push_back(chartSeriesOf(u"coca_cultivation_area/Peru/ha"_s));
        QVERIFY(withFigures(chart, {someFigures()[1]}) == chart);
        QCOMPARE(withFigures(chart, {someFigures()[3]}).series.size(), size_t(2));
    }

    void choosingSeries_keepsThoseThatAreTicked_alsoWithoutPoints()
    {
        Chart chart = chartOfFigures(someFigures());
        chart.series.front().label = u"fields"_s;
        chart.allowsTwoUnits = true;
        chart.series.push_back(chartSeriesOf(u"nothing/Peru/t"_s));
        const ChartContent content = composeChart(chart, someFigures());
        const QStringList keys {content.series.front().key, u"arrests/Peru/persons"_s};
        QCOMPARE(withSeries(content, keys).series.size(), size_t(2)); // who takes it off means it
        const Chart fewer = withSeries(content, keys + QStringList {u"nothing/Peru/t"_s});
        QCOMPARE(fewer.series.size(), size_t(3));
        QCOMPARE(fewer.series[0].label, u"fields"_s);
        QCOMPARE(fewer.series[1].measure, u"arrests"_s);
        QCOMPARE(fewer.series[2].measure, u"nothing"_s);
    }

    void rivals_areTheOtherValuesOfThePeriod_withTheirWitnesses()
    {
        const ChartContent content = composeChart(chartOfFigures(someFigures()), someFigures());
        QCOMPARE(numbers(rivalsOf(content, {1})), (Numbers {3}));
        QCOMPARE(numbers(rivalsOf(content, {5})), (Numbers {3})); // a witness of the first
        QCOMPARE(numbers(rivalsOf(content, {3})), (Numbers {1, 5}));
        QVERIFY(rivalsOf(content, {2}).empty());
        QVERIFY(rivalsOf(content, {99}).empty());
    }

    void aNewChoice_takesThePlaceOfTheOldOne()
    {
        Chart chart = withChoice({}, {{1}, {{3}}, u"newer"_s, u"me"_s, {}});
        chart = withChoice(chart, {{7}, {{8}}, {}, {}, {}});
        chart = withChoice(chart, {{3}, {{1}}, u"older"_s, u"me"_s, {}});
        QCOMPARE(chart.choices.size(), size_t(2));
        QCOMPARE(choiceAbout(chart, {1})->reason, u"older"_s);
        QVERIFY(choiceAbout(withoutChoice(chart, {1}), {3}) == nullptr);
        QCOMPARE(withoutChoice(chart, {1}).choices.size(), size_t(1));
    }

    void note_isOnePerFigure_andGoesWhenEmpty()
    {
        const Chart chart = withNote(withNote({}, {1}, u"old"_s), {1}, u"new"_s);
        QCOMPARE(chart.notes.size(), size_t(1));
        QCOMPARE(noteOf(chart, {1}), u"new"_s);
        QVERIFY(withNote(chart, {1}, {}).notes.empty());
    }

    void takenName_getsANumber()
    {
        QCOMPARE(freeChartName(u"Coca"_s, {}), u"Coca"_s);
        QCOMPARE(freeChartName(u"Coca"_s, {u"Coca"_s, u"Coca (2)"_s}), u"Coca (3)"_s);
        QVERIFY(!freeChartName({}, {}).isEmpty());
    }

    void draggedFigures_comeBackAndSayWhatTheySuit()
    {
        FigureDrag drag;
        for (const Figure &figure : someFigures()) {
            drag.figures.push_back(figure.id);
            drag.look(figure);
        }
        QMimeData data;
        drag.putInto(data);
        QVERIFY(FigureDrag::in(data) == drag);
        QVERIFY(drag.suits({}));
        QVERIFY(drag.suits({u"ha"_s}));
        QVERIFY(!drag.suits({u"kg"_s}));
        FigureDrag useless {{{6}}, {}, false};
        QVERIFY(!useless.suits({}));
    }

    void damagedDrag_isNone()
    {
        QMimeData data;
        QVERIFY(!FigureDrag::in(data));
        data.setData(FigureDrag::mimeType(), QByteArray("rubbish"));
        QVERIFY(!FigureDrag::in(data));
        FigureDrag drag {{{1}, {2}}, {}, true};
        drag.putInto(data);
        data.setData(FigureDrag::mimeType(), data.data(FigureDrag::mimeType()).chopped(3));
        QVERIFY(!FigureDrag::in(data));
    }

    void list_staysSortedThroughEdits()
    {
        ChartListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({{{1}, u"C"_s, ChartKind::Line, 1}, {{2}, u"A"_s, ChartKind::Bar, 2}});
        QCOMPARE(model.names().join(u' '), u"A C"_s);
        model.upsert({{3}, u"B"_s, ChartKind::Line, 1});
        QCOMPARE(model.names().join(u' '), u"A B C"_s);
        model.upsert({{2}, u"D"_s, ChartKind::Area, 2});
        QCOMPARE(model.names().join(u' '), u"B C D"_s);
        model.upsert({{1}, u"A"_s, ChartKind::Line, 1});
        QCOMPARE(model.names().join(u' '), u"A B D"_s);
        QCOMPARE(model.names({3}).join(u' '), u"A D"_s);
        model.remove({3});
        model.remove({3});
        QCOMPARE(model.rowCount(), 2);
        model.reset({});
    }
};

QTEST_GUILESS_MAIN(TestChartEdits)
#include "tst_chartedits.moc"
