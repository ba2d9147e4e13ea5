// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/groupednumber.h"

#include <QLocale>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestGroupedNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_hasTheGroupsOfItsLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("Spanish, four digits") << u"es"_s << 1400.0 << 0 << u"1400"_s;
        QTest::newRow("Spanish, five digits") << u"es"_s << 14000.0 << 0 << u"14.000"_s;
        QTest::newRow("Spanish, a million") << u"es"_s << 1e6 << 0 << u"1.000.000"_s;
        QTest::newRow("Spanish, milliards") << u"es"_s << 5e9 << 0 << u"5.000.000.000"_s;
        QTest::newRow("Spanish, negative") << u"es"_s << -1234567.25 << 2 << u"-1.234.567,25"_s;
        QTest::newRow("Spanish, hundreds of thousands") << u"es"_s << 123456.0 << 0 << u"123.456"_s;
        QTest::newRow("Peru") << u"es_PE"_s << 5e9 << 0 << u"5,000,000,000"_s;
        QTest::newRow("English, four digits") << u"en"_s << 1400.0 << 0 << u"1,400"_s;
        QTest::newRow("Hindi") << u"hi"_s << 1234567.0 << 0 << u"12,34,567"_s;
    }

    void number_hasTheGroupsOfItsLocale()
    {
        QFETCH(const QString, locale);
        QFETCH(const double, value);
        QFETCH(const int, decimals);
        QTEST(groupedNumber(value, QLocale(locale), decimals), "text");
    }

    void numberWithoutGroups_staysWithout()
    {
        QLocale plain(u"es"_s);
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(groupedNumber(5e9, plain, 0), u"5000000000"_s);
    }
};

QTEST_APPLESS_MAIN(TestGroupedNumber)
#include "tst_groupednumber.moc"
