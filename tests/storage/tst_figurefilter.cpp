// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Figure told(Addition &addition, const QString &words, double value, const QString &measure, std::optional<int> year)
{
    Figure figure = figureOf(addition, words, value, u"ha"_s, measure, year.value_or(0));
    figure.normalised = {value, value, value, u"ha"_s, 1};
    if (!year)
        figure.period = {};
    return figure;
}

// 1: 300 ha of 2014, in two articles; 3 without a year; 4 of Kenya, by the ministry.
std::vector<Addition> reports()
{
    Addition first = article(u"Zebra report\nThere were 300 hectares.\nOf maize, 70 hectares."_s, u"z.txt"_s);
    first.figures = {told(first, u"300 hectares"_s, 300, u"area"_s, 2014), told(first, u"70 hectares"_s, 70, {}, {})};
    Addition second = article(u"Antelope report\nStill 300 hectares.\nThe ministry saw 9 hectares."_s, u"a.txt"_s);
    second.figures
        = {told(second, u"300 hectares"_s, 300, u"area"_s, 2014), told(second, u"9 hectares"_s, 9, u"loss"_s, 2015)};
    second.figures[1].countries = {u"Kenya"_s};
    second.figures[1].place = u"Kisumu"_s;
    second.figures[1].attributedSource = u"the ministry"_s;
    return {first, second};
}

QString listed(Reader &reader, const FigureFilter &filter)
{
    QStringList ids;
    for (const FigureId id : *reader.figureIds(filter))
        ids.append(QString::number(id.value));
    return ids.join(u' ');
}

} // namespace

class TestFigureFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_project.project().importArticles(reports()); }

    void filter_leavesWhatItNames_data()
    {
        QTest::addColumn<FigureFilter>("filter");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const FigureFilter &filter, const QString &expected) {
            QTest::newRow(name) << filter << expected;
        };
        using Sort = FigureFilter::Sort;
        row("nothing asked", {}, u"1 2 3 4"_s);
        row("article", {.article = {2}}, u"3 4"_s);
        row("measure", {.measure = u"area"_s}, u"1 3"_s);
        row("country, whatever its case", {.place = u"kenya"_s}, u"4"_s);
        row("place", {.place = u"Kisumu"_s}, u"4"_s);
        row("year", {.year = 2014}, u"1 3"_s);
        row("source", {.source = u"the ministry"_s}, u"4"_s);
        row("beginnings of words", {.text = u"hect MAI"_s}, u"2"_s);
        row("signs are no words", {.text = u"\"*(300)"_s}, u"1 3"_s);
        row("only signs", {.text = u"--"_s}, u"1 2 3 4"_s);
        row("no such word", {.text = u"ectares"_s}, u""_s);
        row("without a measure", {.withoutMeasure = true}, u"2"_s);
        row("without a year", {.withoutYear = true}, u"2"_s);
        row("without a source", {.withoutSource = true}, u"1 2 3"_s);
        row("one witness", {.singleSource = true}, u"2 4"_s);
        row("everything at once", {.measure = u"area"_s, .year = 2014, .text = u"still"_s}, u"3"_s);
        row("by value", {.sort = Sort::Value}, u"4 2 1 3"_s);
        row("by value, falling", {.sort = Sort::Value, .descending = true}, u"3 1 2 4"_s);
        row("by measure, those without last", {.sort = Sort::Measure}, u"1 3 4 2"_s);
        row("by measure, falling, still last", {.sort = Sort::Measure, .descending = true}, u"4 3 1 2"_s);
        row("by title", {.sort = Sort::Article}, u"3 4 1 2"_s);
        row("by place", {.sort = Sort::Place}, u"4 1 2 3"_s);
        row("by period", {.sort = Sort::Period}, u"1 3 4 2"_s);
    }

    void filter_leavesWhatItNames()
    {
        QFETCH(const FigureFilter, filter);
        QTEST(listed(*m_project.reader(), filter), "expected");
    }

    void rejectedOrGoneWitness_isNoWitness()
    {
        const auto figure = m_project.reader()->figure({3});
        QVERIFY(m_project.project().review(std::vector {*figure}, Figure::Status::Rejected));
        QCOMPARE(listed(*m_project.reader(), {.singleSource = true}), u"1 2 3 4"_s);
        m_project.project().undo();
        QVERIFY(m_project.project().removeArticles({{1}}));
        QCOMPARE(listed(*m_project.reader(), {.singleSource = true}), u"3 4"_s);
        QCOMPARE(listed(*m_project.reader(), {}), u"3 4"_s);
        m_project.project().undo();
        QCOMPARE(listed(*m_project.reader(), {.singleSource = true}), u"2 4"_s);
    }

    void facets_nameWhatThereIs_mostFirst()
    {
        const Result<FigureFacets> facets = m_project.reader()->figureFacets();
        QVERIFY(facets);
        const std::vector<FigureFacets::Facet> measures {{u"area"_s, 2}, {u"loss"_s, 1}};
        const std::vector<FigureFacets::Facet> years {{u"2015"_s, 1}, {u"2014"_s, 2}};
        QVERIFY(facets->measures == measures);
        QVERIFY(facets->years == years);
        QCOMPARE(facets->sources.size(), size_t(1));
        QCOMPARE(facets->places.front().value, u"Peru"_s);
    }

    void context_isWhatStandsAroundTheSentence()
    {
        const Result<FigureContext> context = m_project.reader()->figureContext({1});
        QVERIFY(context);
        QCOMPARE(context->before, u"Zebra report"_s);
        QCOMPARE(context->after, u"Of maize, 70 hectares."_s);
        QCOMPARE(m_project.reader()->figureContext({99}).error().kind, Error::Kind::NotFound);
    }

    void firstSuggested_skipsWhatWasReviewed()
    {
        const auto figures = m_project.reader()->figures({.article = {1}});
        QVERIFY(m_project.project().review(std::vector {figures->at(0).figure}, Figure::Status::Confirmed));
        QCOMPARE(*m_project.reader()->firstSuggested({{1}, {2}, {3}}), FigureId {2});
        QCOMPARE(*m_project.reader()->firstSuggested({{1}}), FigureId {});
        m_project.project().undo();
    }

private:
    TemporaryProject m_project;
};

QTEST_GUILESS_MAIN(TestFigureFilter)
#include "tst_figurefilter.moc"
