// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/normalising.h"
#include "models/jobs/charting.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Figure normalisedFigure(const Addition &addition, const QString &words, double value, const QString &measure, int year)
{
    Figure figure = figureOf(addition, words, value, u"ha"_s, measure, year);
    normalise(figure, nullptr);
    return figure;
}

QStringList namesOf(const Result<std::vector<ChartRow>> &rows)
{
    QStringList names;
    for (const ChartRow &row : *rows)
        names.append(row.name);
    return names;
}

Chart chartOfKey(const QString &name, const QString &key)
{
    Chart chart;
    chart.name = name;
    chart.series = {chartSeriesOf(key)};
    return chart;
}

} // namespace

// Charts over a project file.
class TestCharting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }

    void offers_areTheSeriesThatCanBeCharted();
    void figureOfAChart_namesTheChart();
    void figureThatLeaves_isSaidAndTheProjectStaysSound();
    void eventWhoseSentenceIsGone_isSaid();

private:
    Figure figure(const QString &quote);

    std::unique_ptr<TemporaryProject> m_project;
};

void TestCharting::init()
{
    m_project = std::make_unique<TemporaryProject>();
    Addition first = article(u"Coca\nIn 2011 Peru grew 64,400 hectares.\nIn 2013 it grew 49,200 hectares."_s,
                             u"first.txt"_s, u"2014-05-01"_s);
    first.figures = {normalisedFigure(first, u"64,400 hectares"_s, 64400, u"coca_cultivation_area"_s, 2011),
                     normalisedFigure(first, u"49,200 hectares"_s, 49200, u"coca_cultivation_area"_s, 2013)};
    Addition second = article(u"More\nPeru grew 49,200 hectares of coca in 2013 and pulled up 23,785 hectares."_s,
                              u"second.txt"_s, u"2015-02-01"_s);
    second.figures = {normalisedFigure(second, u"49,200 hectares"_s, 49200, u"coca_cultivation_area"_s, 2013),
                      normalisedFigure(second, u"23,785 hectares"_s, 23785, u"coca_eradicated_area"_s, 2013)};
    m_project->project().importArticles({first, second});
}

Figure TestCharting::figure(const QString &quote)
{
    const auto rows = m_project->reader()->figures({});
    const auto found
        = std::ranges::find_if(*rows, [&](const FigureRow &row) { return row.figure.quote.text == quote; });
    return found == rows->end() ? Figure {} : found->figure;
}

void TestCharting::offers_areTheSeriesThatCanBeCharted()
{
    const auto offers = offeredSeries(*m_project->reader());
    QVERIFY(offers);
    QCOMPARE(offers->size(), size_t(2));
    QCOMPARE(offers->front().key, u"coca_cultivation_area/Peru/ha"_s);
    QCOMPARE(offers->front().points, 2);
    QCOMPARE(offers->front().firstYear, 2011);
    QCOMPARE(offers->front().lastYear, 2013);
    for (const SeriesOffer &offer : *offers) {
        const auto series = readSeries(*m_project->reader(), offer.measure, offer.place);
        QVERIFY(series);
        QCOMPARE(series->size(), size_t(1));
        QCOMPARE(series->front().key, offer.key);
        QCOMPARE(int(series->front().points.size()), offer.points);
    }
}

void TestCharting::figureOfAChart_namesTheChart()
{
    Project &project = m_project->project();
    QVERIFY(project.addChart(chartOfKey(u"Grown"_s, u"coca_cultivation_area/Peru/ha"_s)));
    QVERIFY(project.addChart(chartOfKey(u"Pulled up"_s, u"coca_eradicated_area/Peru/ha"_s)));
    Chart picked;
    picked.name = u"Picked"_s;
    picked.series = {ChartSeries {}};
    picked.series.front().figures = {figure(u"23,785 hectares"_s).id};
    QVERIFY(project.addChart(picked));
    QCOMPARE(namesOf(chartsUsing(*m_project->reader(), figure(u"49,200 hectares"_s))), QStringList {u"Grown"_s});
    QCOMPARE(namesOf(chartsUsing(*m_project->reader(), figure(u"23,785 hectares"_s))),
             (QStringList {u"Picked"_s, u"Pulled up"_s}));
    Figure unknown;
    unknown.measure = u"coca_cultivation_area"_s;
    unknown.countries = {u"Peru"_s};
    QVERIFY(namesOf(chartsUsing(*m_project->reader(), unknown)).isEmpty());
}

void TestCharting::figureThatLeaves_isSaidAndTheProjectStaysSound()
{
    Project &project = m_project->project();
    Chart picked;
    picked.name = u"Picked"_s;
    picked.series = {ChartSeries {}};
    picked.series.front().figures = {figure(u"23,785 hectares"_s).id, figure(u"64,400 hectares"_s).id};
    QVERIFY(project.addChart(picked));
    QCOMPARE(*m_project->reader()->chartFindings(), QStringList());
    QVERIFY(project.review({figure(u"64,400 hectares"_s)}, Figure::Status::Rejected));
    const Article second = *m_project->reader()->article(*m_project->reader()->articleNamed(u"second.txt"_s));
    QVERIFY(project.removeArticles({second.id}));
    const auto reader = m_project->reader();
    QCOMPARE(reader->chartFindings()->size(), 2);
    QCOMPARE(*reader->verify(), QStringList());
    const auto content = readChart(*reader, *reader->chartNamed(u"Picked"_s));
    QVERIFY(content->series.empty());
    QCOMPARE(content->refusals, QStringList {u"2 figure(s) that were picked by hand are gone or rejected."_s});
    project.undo();
    QCOMPARE(m_project->reader()->chartFindings()->size(), 1);
}

void TestCharting::eventWhoseSentenceIsGone_isSaid()
{
    Chart chart = chartOfKey(u"Grown"_s, u"coca_cultivation_area/Peru/ha"_s);
    const ArticleId first = *m_project->reader()->articleNamed(u"first.txt"_s);
    chart.events = {{u"by hand"_s, {2012}, {}, {}, {}}, {u"told"_s, {2013}, {}, first, {}}};
    QVERIFY(m_project->project().addChart(chart));
    QVERIFY(readChart(*m_project->reader(), chart)->refusals.isEmpty());
    QVERIFY(m_project->project().removeArticles({first}));
    const auto content = readChart(*m_project->reader(), chart);
    QCOMPARE(content->refusals.size(), 1);
    QVERIFY(content->refusals.front().contains(u"“told”"_s));
    QVERIFY(!content->chart.events.back().article);
    QCOMPARE(m_project->reader()->chartFindings()->size(), 1);
}

QTEST_GUILESS_MAIN(TestCharting)
#include "tst_charting.moc"
