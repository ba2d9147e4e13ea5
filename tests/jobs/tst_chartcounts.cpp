// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "models/jobs/charting.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Addition told(const QString &text, const QString &file, const QString &published, const QString &outlet,
              const QStringList &names)
{
    Addition addition = article(text, file, published);
    if (!outlet.isEmpty())
        addition.article.metadata.outlet = MetadataField {outlet, std::nullopt, MetadataField::Origin::Header};
    for (const QString &name : names) {
        const QString type = name == u"Peru"_s ? u"PLACE"_s : u"PERSON"_s;
        addition.entities.push_back({entityId(type, name), type, name, {}, {}});
        addition.mentions.push_back(mentionOf(addition, name, type));
    }
    return addition;
}

// "2014 2; 2015 0", with the articles counted after a point: "2014 2 #2 #1".
QString textOf(const ChartContent &content)
{
    QStringList lines;
    for (const Series &series : content.series) {
        QStringList points;
        for (const SeriesPoint &point : series.points) {
            QString words = point.category.isEmpty() ? periodLabel(point) : point.category;
            words += u" %1"_s.arg(point.y);
            for (const ArticleId counted : point.counted)
                words += u" #%1"_s.arg(counted.value);
            points.append(words);
        }
        lines.append(series.title + u": "_s + points.join(u"; "_s));
    }
    lines.append(content.refusals);
    return lines.join(u'\n');
}

ChartSeries counts(ChartSeries::Source source)
{
    ChartSeries series;
    series.source = source;
    return series;
}

} // namespace

// Charts that count articles, mentions and who is named with whom.
class TestChartCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }

    void articlesAndMentions_areCounted_data();
    void articlesAndMentions_areCounted();
    void network_linksWhoStandInOneSentence();
    void network_ofAnEntity_isItsNeighbourhood();
    void rejectedMentionsAndArticlesThatLeft_countNothing();
    void yearsAndOutlets_shareNoAxis();

private:
    ChartContent content(const Chart &chart) { return *readChart(*m_project->reader(), chart); }

    std::unique_ptr<TemporaryProject> m_project;
};

void TestChartCounts::init()
{
    QLocale::setDefault(QLocale::c());
    m_project = std::make_unique<TemporaryProject>();
    const auto done = m_project->project().importArticles(
        {told(u"One\nHumala met Masias in Peru. Garcia stayed away."_s, u"1.txt"_s, u"2012-05-01"_s, u"Herald"_s,
              {u"Humala"_s, u"Masias"_s, u"Peru"_s, u"Garcia"_s}),
         told(u"Two\nHumala spoke.\nMasias listened."_s, u"2.txt"_s, u"2014-01-01"_s, u"Times"_s,
              {u"Humala"_s, u"Masias"_s}),
         told(u"Three\nAgain Humala met Masias."_s, u"3.txt"_s, u"2014-07"_s, u"Herald"_s, {u"Humala"_s, u"Masias"_s}),
         told(u"Four\nNobody is named."_s, u"4.txt"_s, {}, {}, {})});
    Q_UNUSED(done)
}

void TestChartCounts::articlesAndMentions_areCounted_data()
{
    QTest::addColumn<ChartSeries>("series");
    QTest::addColumn<QString>("expected");

    ChartSeries series = counts(ChartSeries::Source::Articles);
    QTest::newRow("articles by year, an empty one is a zero, an undated one is told")
        << series
        << u"Articles: 2012 1 #1; 2013 0; 2014 2 #3 #2\n“Articles”: 1 article(s) without a date are not counted."_s;
    series.isByOutlet = true;
    QTest::newRow("articles by outlet")
        << series
        << u"Articles: Herald 2 #3 #1; Times 1 #2\n“Articles”: 1 article(s) of no known outlet are not counted."_s;
    series.isByOutlet = false;
    series.outlet = u"Herald"_s;
    QTest::newRow("articles of an outlet") << series << u"Articles: Herald: 2012 1 #1; 2013 0; 2014 1 #3"_s;
    series.outlet.clear();
    series.entityType = u"PLACE"_s;
    QTest::newRow("articles that name a place") << series << u"Articles: Places: 2012 1 #1"_s;
    series = counts(ChartSeries::Source::Mentions);
    QTest::newRow("mentions by year") << series << u"Mentions: 2012 4 #1; 2013 0; 2014 4 #3 #2"_s;
    series.entity = entityId(u"PERSON"_s, u"Humala"_s);
    QTest::newRow("an entity's timeline") << series << u"Mentions: Humala: 2012 1 #1; 2013 0; 2014 2 #3 #2"_s;
    series.label = u"the president"_s;
    QTest::newRow("under the analyst's name for it") << series << u"the president: 2012 1 #1; 2013 0; 2014 2 #3 #2"_s;
}

void TestChartCounts::articlesAndMentions_areCounted()
{
    QFETCH(const ChartSeries, series);
    QFETCH(const QString, expected);
    Chart chart;
    chart.series = {series};
    QCOMPARE(textOf(content(chart)), expected);
}

void TestChartCounts::network_linksWhoStandInOneSentence()
{
    Chart chart;
    chart.kind = ChartKind::Network;
    const CoMentions network = content(chart).network;
    QStringList names;
    for (const CoMentions::Node &node : network.nodes)
        names.append(u"%1 %2"_s.arg(node.name).arg(node.mentions));
    QCOMPARE(names, (QStringList {u"Humala 3"_s, u"Masias 3"_s, u"Garcia 1"_s, u"Peru 1"_s}));
    QCOMPARE(network.links.size(), size_t(3)); // Garcia stands in a sentence of his own
    QCOMPARE(network.links.front().count, 2);
    QCOMPARE(network.links.front().articles, (std::vector<ArticleId> {{3}, {1}}));
    QCOMPARE(network.links.front().sentence, u"Again Humala met Masias."_s);
    // Dates stand beside everything: they are there only for who asks for them.
    Addition dated = told(u"Five\nHumala left in 2016."_s, u"5.txt"_s, {}, {}, {u"Humala"_s});
    dated.entities.push_back({entityId(dateEntityType(), u"2016"_s), dateEntityType(), u"2016"_s, {}, {}});
    dated.mentions.push_back(mentionOf(dated, u"2016"_s, dateEntityType()));
    m_project->project().importArticles({dated});
    QCOMPARE(content(chart).network.nodes.size(), size_t(4));
    chart.series = {counts(ChartSeries::Source::Mentions)};
    chart.series.front().entityType = dateEntityType();
    QCOMPARE(content(chart).network.nodes.size(), size_t(1));
    chart.series.front().entityType = u"PERSON"_s;
    QCOMPARE(content(chart).network.nodes.size(), size_t(3));
    chart.series.front().outlet = u"Times"_s;
    QCOMPARE(content(chart).network.nodes.size(), size_t(2));
    QVERIFY(content(chart).network.links.empty());
}

void TestChartCounts::network_ofAnEntity_isItsNeighbourhood()
{
    Chart chart;
    chart.kind = ChartKind::Network;
    chart.series = {counts(ChartSeries::Source::Mentions)};
    chart.series.front().entity = entityId(u"PLACE"_s, u"Peru"_s);
    chart.series.front().entityType = u"PERSON"_s;
    QStringList names;
    for (const CoMentions::Node &node : content(chart).network.nodes)
        names.append(node.name);
    QCOMPARE(names, (QStringList {u"Peru"_s, u"Garcia"_s, u"Humala"_s, u"Masias"_s}));
}

void TestChartCounts::rejectedMentionsAndArticlesThatLeft_countNothing()
{
    Chart chart;
    chart.series = {counts(ChartSeries::Source::Mentions)};
    chart.series.front().entity = entityId(u"PERSON"_s, u"Humala"_s);
    std::vector<Mention> mentions;
    for (const MentionRow &row : *m_project->reader()->mentions({.article = {2}}))
        mentions.push_back(row.mention);
    QVERIFY(m_project->project().review(mentions, ReviewStatus::Rejected));
    QVERIFY(m_project->project().removeArticles({{1}}));
    QCOMPARE(textOf(content(chart)), u"Mentions: Humala: 2014 1 #3"_s);
}

void TestChartCounts::yearsAndOutlets_shareNoAxis()
{
    Chart chart;
    chart.series = {counts(ChartSeries::Source::Mentions), counts(ChartSeries::Source::Mentions)};
    chart.series.back().isByOutlet = true;
    const ChartContent both = content(chart);
    QCOMPARE(both.series.size(), size_t(1));
    QVERIFY(both.refusals.join(u' ').contains(u"years and outlets share no axis"_s));
}

QTEST_GUILESS_MAIN(TestChartCounts)
#include "tst_chartcounts.moc"
