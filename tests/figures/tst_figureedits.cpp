// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figureedits.h"
#include "models/figures/periodedits.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestFigureEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_comesBackAsItWasTyped_data()
    {
        QTest::addColumn<QString>("value");
        const QHash<QString, QString> values {
            {u"amount"_s, u"~12.5"_s},       {u"value"_s, u"12.5"_s},   {u"value_low"_s, u"10"_s},
            {u"value_high"_s, u"1000000"_s}, {u"approx"_s, u">="_s},    {u"unit"_s, u"kg"_s},
            {u"per"_s, u"year"_s},           {u"persons"_s, u"true"_s}, {u"country"_s, u"Chad, Mali"_s},
            {u"period"_s, u"2014-Q2"_s},     {u"year"_s, u"1999"_s},    {u"from"_s, u"2001-02"_s},
            {u"to"_s, u"2001-03-04"_s},      {u"fiscal"_s, u"true"_s},  {u"status"_s, u"rejected"_s},
        };
        for (const QString &field : figureFieldNames())
            QTest::newRow(qPrintable(field)) << values.value(field, u"some words"_s);
    }

    void everyField_comesBackAsItWasTyped()
    {
        QFETCH(const QString, value);
        const QString field = QString::fromLatin1(QTest::currentDataTag());
        Figure figure;
        QVERIFY(setFigureField(figure, field, value));
        QCOMPARE(figureFieldText(figure, field), value);
        const Figure once = figure;
        QVERIFY(setFigureField(figure, field, figureFieldText(figure, field)));
        QVERIFY(figure == once);
    }

    void badValue_isRefused_andChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("words for a number") << u"value"_s << u"many"_s;
        QTest::newRow("no number") << u"value_high"_s << u"nan"_s;
        QTest::newRow("sign") << u"approx"_s << u"?"_s;
        QTest::newRow("year") << u"year"_s << u"201"_s;
        QTest::newRow("month for a year") << u"year"_s << u"2014-03"_s;
        QTest::newRow("period") << u"period"_s << u"last year"_s;
        QTest::newRow("backwards") << u"period"_s << u"2015..2014"_s;
        QTest::newRow("fifth quarter") << u"period"_s << u"2014-Q5"_s;
        QTest::newRow("third half") << u"period"_s << u"2014-H3"_s;
        QTest::newRow("day that is none") << u"from"_s << u"2014-02-30"_s;
        QTest::newRow("truth") << u"persons"_s << u"perhaps"_s;
        QTest::newRow("unknown field") << u"colour"_s << u"red"_s;
    }

    void badValue_isRefused_andChangesNothing()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        Figure figure;
        figure.value = figure.low = figure.high = 7;
        const Figure before = figure;
        const Outcome outcome = setFigureField(figure, field, value);
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().what.isEmpty());
        QVERIFY(figure == before);
    }

    void valueInTheReadersLocale_bringsBoundsAndNormalisedValueAlong()
    {
        Figure figure;
        figure.value = figure.low = figure.high = 7;
        QVERIFY(setFigureField(figure, u"unit"_s, u"km2"_s));
        QVERIFY(setFigureField(figure, u"value"_s, u"2,5"_s, {QLocale(QLocale::German), nullptr}));
        QCOMPARE(*figure.high, 2.5);
        QCOMPARE(*figure.normalised.value, 250.0);
        QCOMPARE(figure.normalised.unit, u"ha"_s);
        QVERIFY(setFigureField(figure, u"unit"_s, u"tents"_s));
        QCOMPARE(*figure.normalised.value, 2.5);
    }

    void periods_areReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("year"); // 0: none
        QTest::addColumn<QString>("precision");
        QTest::newRow("unknown") << u""_s << u""_s << u""_s << 0 << u""_s;
        QTest::newRow("year") << u"2014"_s << u"2014"_s << u"2014"_s << 2014 << u"year"_s;
        QTest::newRow("month") << u"2014-03"_s << u"2014-03"_s << u"2014-03"_s << 2014 << u"month"_s;
        QTest::newRow("day") << u"2014-03-05"_s << u"2014-03-05"_s << u"2014-03-05"_s << 2014 << u"day"_s;
        QTest::newRow("quarter") << u"2016-Q1"_s << u"2016-01-01"_s << u"2016-03-31"_s << 2016 << u"quarter"_s;
        QTest::newRow("half") << u"2014-H2"_s << u"2014-07-01"_s << u"2014-12-31"_s << 2014 << u"half_year"_s;
        QTest::newRow("months") << u"2014-01..2014-06"_s << u"2014-01"_s << u"2014-06"_s << 2014 << u"months"_s;
        QTest::newRow("years") << u"2001..2009"_s << u"2001"_s << u"2009"_s << 0 << u"multi_year"_s;
        QTest::newRow("since") << u"2001.."_s << u"2001"_s << u""_s << 0 << u"since"_s;
        QTest::newRow("until") << u"..2016-05"_s << u""_s << u"2016-05"_s << 0 << u"target_by"_s;
    }

    void periods_areReadAndWritten()
    {
        QFETCH(const QString, text);
        const Result<Period> period = periodFromText(text);
        QVERIFY(period);
        QTEST(period->from ? period->from->toIso() : u""_s, "from");
        QTEST(period->to ? period->to->toIso() : u""_s, "to");
        QTEST(period->year.value_or(0), "year");
        QTEST(period->precision, "precision");
        QCOMPARE(periodToText(*period), text);
        const QString precision = editablePrecision(*period);
        QVERIFY(editablePrecisions().contains(precision));
    }

    void fiscalYear_keepsItsRealDates()
    {
        const Result<Period> plain = periodFromText(u"FY2012"_s);
        QVERIFY(plain && plain->fiscal && plain->year == 2012);
        QCOMPARE(periodToText(*plain), u"FY2012"_s);
        const Result<Period> real = makePeriod(u"fiscal_year"_s, u"2011-10-01"_s, u"2012-09-30"_s, true, u"2012"_s);
        QVERIFY(real && real->fiscal);
        QCOMPARE(real->from->toIso(), u"2011-10-01"_s);
        QCOMPARE(*real->year, 2012);
        QVERIFY(!makePeriod(u"fiscal_year"_s, u"2011-10-01"_s, {}, true, u"2012"_s));
        QVERIFY(!makePeriod(u"fiscal_year"_s, {}, {}, true, {}));
    }

    void periodEdit_keepsTheWordsThatStateIt()
    {
        Figure figure;
        figure.period.text = u"last year"_s;
        figure.period.resolvedFrom = u"publication date"_s;
        QVERIFY(setFigureField(figure, u"period"_s, u"2013"_s));
        QCOMPARE(figure.period.text, u"last year"_s);
        QVERIFY(figure.period.resolvedFrom.isEmpty());
    }

    void contradiction_isNamedBesideItsField()
    {
        Figure figure;
        figure.low = 5;
        figure.high = 3;
        QCOMPARE(faultIn(figure)->field, u"value_low"_s);
        figure.high = 9;
        QVERIFY(!faultIn(figure));
        figure.value = 12;
        QCOMPARE(faultIn(figure)->field, u"value"_s);
    }
};

QTEST_GUILESS_MAIN(TestFigureEdits)
#include "tst_figureedits.moc"
