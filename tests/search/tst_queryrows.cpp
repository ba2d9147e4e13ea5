// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"
#include "models/search/queryrows.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestQueryRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_isRowsAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        const auto row = [](const QString &text, int rows) { QTest::newRow(qPrintable(text)) << text << rows; };
        row({}, 0);
        row(u"coca"_s, 1);
        row(u"coca leaf*"_s, 1);
        row(u"coca \"drug war\" ~price"_s, 3);
        row(u"coca OR opium"_s, 2);
        row(u"NEAR(coca price, 5)"_s, 1);
        row(u"coca NOT outlet:COHA"_s, 2);
        row(u"NOT (coca leaf)"_s, 1);
        row(u"title:war outlet:=\"El País\" entity:shin*"_s, 3);
        row(u"date:2013 date:>2012 date:>=2012 date:<2014-06 date:<=2014 date:2012..2015 date:..2013"_s, 7);
        row(u"hectares:>40000 in 2010..2014"_s, 1);
        row(u"hectares:40000..50000 OR figure:coca_price OR figure:\"metric tons\"<=5 in 2010"_s, 3);
        row(u"is:read has:figures status:done lang:es"_s, 4);
    }

    void search_isRowsAndBack()
    {
        QFETCH(const QString, text);
        const std::optional<QueryRows> rows = queryRowsOf(text);
        QVERIFY(rows.has_value());
        QTEST(int(rows->rows.size()), "rows");
        QCOMPARE(queryTextOf(*rows), text);
    }

    void moreThanRowsCanSay_isNoRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nested") << u"coca (opium OR heroin)"_s;
        QTest::newRow("not not") << u"NOT NOT coca"_s;
        QTest::newRow("phrase near") << u"NEAR(\"drug war\" coca, 5)"_s;
        QTest::newRow("no query") << u"coca )"_s;
    }

    void moreThanRowsCanSay_isNoRows()
    {
        QFETCH(const QString, text);
        QVERIFY(!queryRowsOf(text));
    }

    void rowsWithAnythingInThem_makeSearchesThatCanBeRead()
    {
        using Subject = QueryRow::Subject;
        for (const Subject subject :
             {Subject::Words, Subject::Phrase, Subject::Forms, Subject::Near, Subject::Field, Subject::Figure}) {
            for (const QString &value : {u"El \"Chapo\" (x) OR -y"_s, u"a:b"_s, u"  "_s, u"\""_s, u"AND NOT"_s,
                                         u"hectares > 5"_s, u"~*"_s, QString(QChar(0))}) {
                QueryRow row;
                row.subject = subject;
                row.field = u"outlet"_s;
                row.value = value;
                const QString text = queryTextOf({{row, row}, false});
                QVERIFY2(parseQuery(text) || subject == Subject::Figure, qPrintable(value + u" -> "_s + text));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestQueryRows)
#include "tst_queryrows.moc"
