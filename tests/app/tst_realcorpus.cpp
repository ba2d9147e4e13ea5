// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/series.h"
#include "models/jobs/checking.h"
#include "models/jobs/importing.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// The analysts' own articles are not part of this repository; where they lie beside the checkout, they are the test.
const QString corpusFolder = QStringLiteral(QUIPU_SOURCE_DIR "/../shared/corpus");

QJsonArray chartNamed(const QString &id)
{
    QFile file(corpusFolder + u"/gold/charts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray charts = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &chart : charts) {
        if (chart[u"id"].toString() == id)
            return chart[u"points"].toArray();
    }
    return {};
}

// The figure that a gold chart's point names, from the gold files of the articles.
QJsonObject goldFigure(const QString &id)
{
    QFile file(corpusFolder + u"/gold/%1.json"_s.arg(id.section(u'-', 0, 0)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray figures = QJsonDocument::fromJson(file.readAll()).object()[u"figures"].toArray();
    for (const QJsonValue &figure : figures) {
        if (figure[u"id"].toString() == id)
            return figure.toObject();
    }
    return {};
}

QString placeOfGold(const QJsonValue &country)
{
    QStringList countries {country.toString()};
    if (country.isArray()) {
        countries.clear();
        for (const QJsonValue &each : country.toArray())
            countries.append(each.toString());
    }
    countries.sort();
    return countries.join(u" + "_s);
}

// series: sign value from..to; the value in the common unit of its dimension.
QString pointLine(const QString &series, const QString &sign, double value, const QString &from, const QString &to)
{
    return u"%1: %2 %3 %4..%5"_s.arg(series, sign).arg(value, 0, 'g', 12).arg(from, to);
}

QString dayOrNone(const std::optional<PartialDate> &date)
{
    return date ? date->toIso() : QString();
}

} // namespace

class TestRealCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void texts_areVerbatim();
    void project_isSound();
    void cocaCultivation_hasExactlyItsThreePoints();
    void fundingFigures_areThere();
    void goldSeries_areExact_data();
    void goldSeries_areExact();
    void checks_areTheOnesThatAReaderFinds();
    void articleWithoutFigures_hasNone();

private:
    std::unique_ptr<TemporaryProject> m_project;
    std::vector<Series> m_series;
};

void TestRealCorpus::initTestCase()
{
    if (!QDir(corpusFolder + u"/articles"_s).exists())
        QSKIP("the analysts' articles are not beside this checkout (../shared/corpus); the sample corpus is tested "
              "elsewhere");
    m_project = std::make_unique<TemporaryProject>();
    ImportListener listener;
    listener.arrived = [this](std::vector<Addition> batch) { m_project->project().importArticles(std::move(batch)); };
    const ImportReport report = importFiles({corpusFolder + u"/articles"_s}, {}, listener);
    QVERIFY(report.failed.empty() && report.duplicates.empty());
    std::vector<Figure> figures;
    for (const FigureRow &row : *m_project->reader()->figures({}))
        figures.push_back(row.figure);
    m_series = buildSeries(figures);
}

void TestRealCorpus::texts_areVerbatim()
{
    const auto reader = m_project->reader();
    for (const QFileInfo &info : QDir(corpusFolder + u"/articles"_s).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(reader->articleText(*reader->articleNamed(info.fileName()))->toUtf8(), file.readAll());
    }
}

void TestRealCorpus::project_isSound()
{
    QCOMPARE(*m_project->reader()->verify(), QStringList());
}

void TestRealCorpus::cocaCultivation_hasExactlyItsThreePoints()
{
    QStringList expected;
    for (const QJsonValue point : chartNamed(u"A"_s)) {
        expected.append(
            u"%1 %2 %3"_s.arg(point[u"x"].toInt()).arg(point[u"y"].toDouble()).arg(point[u"qualifier"].toString()));
    }
    QCOMPARE(expected.size(), 3);
    QStringList found;
    for (const Series &series : m_series) {
        if (series.measure != u"coca_cultivation_area" || series.place != u"Peru")
            continue;
        for (const SeriesPoint &point : series.points)
            found.append(u"%1 %2 %3"_s.arg(point.from.year()).arg(point.y).arg(toString(point.approximation)));
    }
    QCOMPARE(found, expected);
}

void TestRealCorpus::fundingFigures_areThere()
{
    QStringList missing;
    for (const QJsonValue point : chartNamed(u"B1"_s)) {
        const QString x = point[u"x"].isString() ? point[u"x"].toString() : QString::number(point[u"x"].toInt());
        const int year = x.right(4).toInt();
        const bool isFiscal = x.startsWith(u"FY"_s);
        const bool isThere = std::any_of(m_series.begin(), m_series.end(), [&](const Series &series) {
            return series.place == u"Peru" && series.unit == u"USD"
                && std::any_of(series.points.begin(), series.points.end(), [&](const SeriesPoint &known) {
                       return known.to.year() == year && known.fiscal == isFiscal && known.y == point[u"y"].toDouble();
                   });
        });
        if (!isThere)
            missing.append(x + u' ' + QString::number(point[u"y"].toDouble()));
    }
    QCOMPARE(missing, QStringList());
}

void TestRealCorpus::goldSeries_areExact_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart : {"A", "B3", "C3", "D", "E"})
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

// Every point of the gold chart, and no other of its measures and places.
void TestRealCorpus::goldSeries_areExact()
{
    QFETCH(const QString, chart);
    QStringList expected;
    QSet<QString> keys;
    for (const QJsonValue point : chartNamed(chart)) {
        const QJsonObject figure = goldFigure(point[u"figure"].toString());
        const QString perYear = point[u"unit"].toString().endsWith(u"/year"_s) ? u"/year"_s : QString();
        const QString key = u"%1/%2/%3"_s.arg(figure[u"measure"].toString(), placeOfGold(figure[u"country"]),
                                              point[u"norm_unit"].toString() + perYear);
        const QJsonObject period = figure[u"period"].toObject();
        keys.insert(key);
        expected.append(pointLine(key, point[u"qualifier"].toString(), point[u"y_norm"].toDouble(),
                                  period[u"from"].toString(), period[u"to"].toString()));
    }
    QVERIFY(!expected.isEmpty());
    QStringList found;
    for (const Series &series : m_series) {
        if (!keys.contains(series.key))
            continue;
        for (const SeriesPoint &point : series.points) {
            QVERIFY(point.witnesses.empty());
            found.append(pointLine(series.key, toString(point.approximation), point.y, dayOrNone(point.period.from),
                                   dayOrNone(point.period.to)));
        }
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestRealCorpus::checks_areTheOnesThatAReaderFinds()
{
    QStringList found;
    QVERIFY(findChecks(*m_project->reader(), [&found](const CheckRow &row) {
        QStringList quotes;
        for (const CheckedFigure &figure : row.check.figures)
            quotes.append(figure.quote.text);
        found.append(u"%1 %2: %3"_s.arg(toString(row.check.kind), toString(row.check.verdict), quotes.join(u" | "_s)));
    }));
    found.sort();
    QCOMPARE(found.join(u'\n'),
             u"partial_year fails: 3,700 pounds | 1,400 pounds\n"
             "percent_change holds: 13 percent | 49,200 hectares | 42,900 hectares\n"
             "percent_change holds: forty percent | 10,000 hectare per year | 14,000 hectares\n"
             "sum rounding: $54.3 million USD | $34.3 million USD | $20.1 million USD\n"
             "unit_mix fails: $54.3 million USD | $160 million"_s);
}

void TestRealCorpus::articleWithoutFigures_hasNone()
{
    const auto reader = m_project->reader();
    const QString name = QDir(corpusFolder + u"/articles"_s).entryList({u"003_*"_s}).value(0);
    QCOMPARE(reader->figures({.article = *reader->articleNamed(name)})->size(), 0);
}

QTEST_GUILESS_MAIN(TestRealCorpus)
#include "tst_realcorpus.moc"
