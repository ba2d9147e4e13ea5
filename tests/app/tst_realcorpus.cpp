// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/series.h"
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

void TestRealCorpus::articleWithoutFigures_hasNone()
{
    const auto reader = m_project->reader();
    const QString name = QDir(corpusFolder + u"/articles"_s).entryList({u"003_*"_s}).value(0);
    QCOMPARE(reader->figures({.article = *reader->articleNamed(name)})->size(), 0);
}

QTEST_GUILESS_MAIN(TestRealCorpus)
#include "tst_realcorpus.moc"
