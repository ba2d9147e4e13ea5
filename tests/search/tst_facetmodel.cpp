// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/datebins.h"
#include "models/search/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

DateCounts datesOf(const QStringList &published)
{
    DateCounts dates;
    for (const QString &date : published)
        dates.add(date);
    return dates;
}

QStringList names(const std::vector<DateBin> &bins)
{
    QStringList told;
    for (const DateBin &bin : bins)
        told.append(u"%1 %2/%3"_s.arg(dateRange(bin, bin)).arg(bin.found).arg(bin.all));
    return told;
}

QStringList rowsOf(const FacetModel &model, Facet facet)
{
    QStringList rows;
    const QModelIndex parent = model.indexOf(facet);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString value = index.data(FacetModel::ValueRole).toString();
        const int standing = index.data(FacetModel::StandingRole).toInt();
        rows.append(
            (standing == FacetModel::Wanted         ? u"+"_s
                 : standing == FacetModel::Excluded ? u"-"_s
                                                    : QString())
            + (value.isEmpty() ? u"more"_s : value) + u' '
            + (index.data(FacetModel::IsKnownRole).toBool() ? index.data(FacetModel::CountRole).toString() : u"?"_s));
    }
    return rows;
}

} // namespace

// The values of facets and the bars of the histogram.
class TestFacetModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isShownWithWhatTheQueryAsksForFirst()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), facetCount);
        model.setPage({Facet::Outlet, {{u"Faro"_s, {}, 9}, {u"Ágora"_s, {}, 4}, {u"Río"_s, {}, 1}}, 5, true});
        QCOMPARE(rowsOf(model, Facet::Outlet), (QStringList {u"Faro 9"_s, u"Ágora 4"_s, u"Río 1"_s, u"more 2"_s}));
        model.setStanding(Facet::Outlet, {u"rio"_s, u"Gone"_s}, {u"agora"_s});
        QCOMPARE(rowsOf(model, Facet::Outlet),
                 (QStringList {u"-Ágora 4"_s, u"+Río 1"_s, u"+Gone ?"_s, u"Faro 9"_s, u"more 2"_s}));
        model.setPage({Facet::Outlet, {{u"Faro"_s, {}, 9}}, 1, true});
        QCOMPARE(rowsOf(model, Facet::Outlet), (QStringList {u"+rio ?"_s, u"+Gone ?"_s, u"-agora ?"_s, u"Faro 9"_s}));
        model.clear();
        QVERIFY(rowsOf(model, Facet::Outlet).isEmpty());
    }

    void query_withoutAFacet_keepsEverythingElse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rest");
        QTest::newRow("alone") << u"outlet:Faro"_s << QString();
        QTest::newRow("beside words") << u"coca outlet:Faro"_s << u"coca"_s;
        QTest::newRow("alternatives") << u"coca (outlet:Faro OR outlet:Río) lang:es"_s << u"coca lang:es"_s;
        QTest::newRow("left out") << u"coca -outlet:Faro"_s << u"coca"_s;
        QTest::newRow("in brackets of its own") << u"coca (outlet:Faro OR peru)"_s << u"coca (outlet:Faro OR peru)"_s;
        QTest::newRow("another facet") << u"coca tag:port"_s << u"coca tag:port"_s;
        QTest::newRow("an alternative to words") << u"coca OR outlet:Faro"_s << u"coca OR outlet:Faro"_s;
    }

    void query_withoutAFacet_keepsEverythingElse()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, rest);
        QCOMPARE(toText(withoutFacet(*parseQuery(typed), Facet::Outlet)), toText(*parseQuery(rest)));
    }

    void dates_becomeBars_data()
    {
        QTest::addColumn<QStringList>("all");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("bars");
        QTest::newRow("none") << QStringList {{}} << QStringList {} << 50 << QStringList {};
        QTest::newRow("years") << QStringList {u"2010-01-02"_s, u"2010"_s, u"2013-05"_s, {}}
                               << QStringList {u"2013-05"_s} << 50
                               << QStringList {u"2010 0/2"_s, u"2011 0/0"_s, u"2012 0/0"_s, u"2013 1/1"_s};
        QTest::newRow("too many years") << QStringList {u"1997"_s, u"2013-05"_s} << QStringList {u"1997"_s} << 5
                                        << QStringList {u"1995..1999 1/1"_s, u"2000..2004 0/0"_s, u"2005..2009 0/0"_s,
                                                        u"2010..2014 0/1"_s};
        QTest::newRow("a year of which only it is known")
            << QStringList {u"2013"_s, u"2013-05"_s} << QStringList {} << 50 << QStringList {u"2013 0/2"_s};
    }

    void dates_becomeBars()
    {
        QFETCH(const QStringList, all);
        QFETCH(const QStringList, found);
        QFETCH(const int, most);
        QFETCH(const QStringList, bars);
        QCOMPARE(names(dateBins(datesOf(all), datesOf(found), most)), bars);
    }

    void fewYears_areShownByMonth_andRangesFindTheirBars()
    {
        const auto bins = dateBins(datesOf({u"2013-11-02"_s, u"2014-02-01"_s}), {}, 50);
        QCOMPARE(int(bins.size()), 24);
        QCOMPARE(bins[10].all, 1);
        QCOMPARE(dateRange(bins[10], bins[13]), u"2013-11..2014-02"_s);
        QCOMPARE(binsOf(bins, u"2013-11..2014-02"_s), std::pair(10, 13));
        QCOMPARE(binsOf(bins, u"2014"_s), std::pair(12, 23));
        QCOMPARE(binsOf(bins, u"2014-03-15"_s), std::pair(14, 14));
        QCOMPARE(binsOf(bins, u"2014-02.."_s), std::pair(13, 23));
        QCOMPARE(binsOf(bins, u"1999"_s), std::pair(-1, -1));
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
