// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebook.h"
#include "models/figures/figurejson.h"
#include "models/figures/measures.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Quipu;

namespace {

Figure fullFigure()
{
    Figure figure;
    figure.id = {7};
    figure.article = {3};
    figure.quote = {{12, 29}, u"about 400 wells"_s};
    figure.sentence = {{0, 40}, u"They dug about 400 wells a year."_s};
    figure.value = 400;
    figure.low = 400;
    figure.high = 400;
    figure.approximation = Approximation::About;
    figure.unit = u"wells"_s;
    figure.per = u"year"_s;
    figure.persons = true;
    figure.normalised = {400, 400, {}, u"wells"_s, 1};
    figure.subject = u"wells"_s;
    figure.measure = u"duration"_s;
    figure.place = u"Chaco"_s;
    figure.countries = {u"Paraguay"_s, u"Bolivia"_s};
    figure.actor = u"the ministry"_s;
    figure.beneficiary = u"farmers"_s;
    figure.period
        = {2012,          PartialDate {2011, 10, 1}, PartialDate {2012, 9, 30}, true, u"fiscal_year"_s, u"FY2012"_s,
           u"the title"_s};
    figure.attributedSource = u"the ministry"_s;
    figure.status = Figure::Status::Confirmed;
    figure.rule = u"count"_s;
    figure.ruleVersion = 1;
    figure.edited = true;
    figure.note = u"checked"_s;
    return figure;
}

} // namespace

class TestFigureJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullFigure_comesBackWhole();
    void emptyFields_areLeftOut();
    void whatTheAnalystDidToAFigure_isToldFromWhatARuleMade_data();
    void whatTheAnalystDidToAFigure_isToldFromWhatARuleMade();
    void garbage_givesEmptyFigure();
    void measures_haveUniqueIdsLabelsAndUnits();
    void changes_areNoLevels();
    void unitLabel_knowsCodebookAndKeepsNouns();
    void unitWords_areRead_data();
    void unitWords_areRead();
};

void TestFigureJson::fullFigure_comesBackWhole()
{
    const QByteArray bytes = QJsonDocument(figureToJson(fullFigure())).toJson();
    QCOMPARE(figureFromJson(QJsonDocument::fromJson(bytes).object()), fullFigure());
}

void TestFigureJson::whatTheAnalystDidToAFigure_isToldFromWhatARuleMade_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("edited");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("touched");
    QTest::newRow("suggested by a rule") << u"count"_s << false << u"suggested"_s << false;
    QTest::newRow("edited") << u"count"_s << true << u"suggested"_s << true;
    QTest::newRow("confirmed") << u"count"_s << false << u"confirmed"_s << true;
    QTest::newRow("rejected") << u"count"_s << false << u"rejected"_s << true;
    QTest::newRow("added by hand") << QString() << false << u"suggested"_s << true;
}

void TestFigureJson::whatTheAnalystDidToAFigure_isToldFromWhatARuleMade()
{
    QFETCH(const QString, rule);
    QFETCH(const bool, edited);
    QFETCH(const QString, status);
    Figure figure;
    figure.rule = rule;
    figure.edited = edited;
    figure.status = *figureStatusFromString(status);
    QTEST(isTouchedByAnalyst(figureFromJson(figureToJson(figure))), "touched");
}

void TestFigureJson::emptyFields_areLeftOut()
{
    const QJsonObject json = figureToJson({});
    for (const auto &key : {"figure"_L1, "value"_L1, "unit"_L1, "measure"_L1, "countries"_L1, "note"_L1, "persons"_L1})
        QVERIFY2(!json.contains(key), key.data());
    QCOMPARE(figureFromJson(json), Figure {});
}

void TestFigureJson::garbage_givesEmptyFigure()
{
    const QJsonObject json {{u"value"_s, u"many"_s}, {u"approx"_s, 5}, {u"period"_s, u"then"_s}, {u"countries"_s, 1}};
    const Figure figure = figureFromJson(json);
    QVERIFY(!figure.value);
    QVERIFY(figure.countries.isEmpty());
    QVERIFY(figure.approximation == Approximation::Exact);
}

void TestFigureJson::measures_haveUniqueIdsLabelsAndUnits()
{
    QSet<QString> ids;
    for (const Measure &measure : shippedMeasures()) {
        QVERIFY2(!ids.contains(measure.id), qPrintable(measure.id));
        ids.insert(measure.id);
        QVERIFY(!measure.label.isEmpty());
        QVERIFY(!measure.unit.isEmpty());
        QVERIFY(!measure.definition.isEmpty());
        QCOMPARE(measureLabel(measure.id), measure.label);
    }
    QVERIFY(ids.contains(u"coca_cultivation_area"_s));
    QCOMPARE(measureLabel(u"no_such_measure"_s), u"no_such_measure"_s);
}

void TestFigureJson::changes_areNoLevels()
{
    for (const Measure &measure : shippedMeasures())
        QCOMPARE(measure.isLevel, !measure.id.endsWith("_change"_L1));
}

void TestFigureJson::unitLabel_knowsCodebookAndKeepsNouns()
{
    QCOMPARE(unitLabel(u"ha"_s), u"hectares"_s);
    QCOMPARE(unitLabel(u"laboratories"_s), u"laboratories"_s);
}

void TestFigureJson::unitWords_areRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("unit");
    QTest::newRow("plural") << u"hectares"_s << u"ha"_s;
    QTest::newRow("longest wins") << u"metric tons"_s << u"t"_s;
    QTest::newRow("short ton") << u"short tons"_s << u"short_ton"_s;
    QTest::newRow("Spanish") << u"kilómetros cuadrados"_s << u"km2"_s;
    QTest::newRow("square sign") << u"km²"_s << u"km2"_s;
    QTest::newRow("percent sign") << u"%"_s << u"percent"_s;
    QTest::newRow("percentage points") << u"percentage points"_s << u"percentage_points"_s;
    QTest::newRow("code of ISO 4217") << u"BWP"_s << u"BWP"_s;
    QTest::newRow("a word is no code") << u"all"_s << QString();
    QTest::newRow("no unit") << u"horses"_s << QString();
}

void TestFigureJson::unitWords_areRead()
{
    QFETCH(QString, words);
    QFETCH(QString, unit);
    const TokenisedText text {words};
    const auto match = Codebook::shipped()->units().at(text.tokens, 0, qsizetype(text.tokens.size()));
    QCOMPARE(match ? match.unit->id : QString(), unit);
}

QTEST_GUILESS_MAIN(TestFigureJson)
#include "tst_figurejson.moc"
