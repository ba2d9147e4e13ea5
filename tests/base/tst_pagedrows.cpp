// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/id.h"
#include "models/base/pagedrows.h"

#include <QTest>

using namespace Quipu;

namespace {

struct SmallRow
{
    ArticleId id;
    int value = 0;
};

std::vector<ArticleId> idsTo(int last)
{
    std::vector<ArticleId> ids;
    for (int i = 1; i <= last; ++i)
        ids.push_back({i});
    return ids;
}

} // namespace

class TestPagedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingRow_asksOnceForItsPage()
    {
        int wakes = 0;
        Rows rows(idOf, [&wakes] { ++wakes; });
        rows.setIds(idsTo(100));
        QVERIFY(rows.row(40) == nullptr);
        QVERIFY(rows.row(41) == nullptr);
        QCOMPARE(wakes, 1);
        const std::vector<ArticleId> wanted = rows.takeWanted();
        QCOMPARE(wanted.size(), size_t(Rows::pageSize));
        QCOMPARE(wanted.front(), ArticleId {33});
        QCOMPARE(wanted.back(), ArticleId {64});
    }

    void deliveredRow_isShown_andNotAskedForAgain()
    {
        int wakes = 0;
        Rows rows(idOf, [&wakes] { ++wakes; });
        rows.setIds(idsTo(3));
        rows.row(0);
        for (const ArticleId id : rows.takeWanted())
            rows.put({id, int(id.value) * 10});
        QCOMPARE(rows.row(1)->value, 20);
        QCOMPARE(wakes, 1);
        QVERIFY(rows.takeWanted().empty());
    }

    void staleRow_isShownUntilTheNewOneArrives()
    {
        int wakes = 0;
        Rows rows(idOf, [&wakes] { ++wakes; });
        rows.setIds(idsTo(2));
        rows.put({{1}, 10});
        rows.put({{2}, 20});
        QVERIFY(rows.markStale({1}));
        QCOMPARE(rows.row(0)->value, 10);
        QCOMPARE(rows.takeWanted(), std::vector<ArticleId> {{1}});
        rows.put({{1}, 11});
        QCOMPARE(rows.row(0)->value, 11);
        QVERIFY(rows.takeWanted().empty());
    }

    void laterBatch_namesWhatIsStillMissing()
    {
        Rows rows(idOf, [] {});
        rows.setIds(idsTo(100));
        rows.row(0);
        (void)rows.takeWanted(); // the answer to this one is never given
        rows.row(99);
        const std::vector<ArticleId> wanted = rows.takeWanted();
        QVERIFY(std::ranges::find(wanted, ArticleId {1}) != wanted.end());
        QCOMPARE(wanted.back(), ArticleId {100});
    }

    void longList_keepsABoundedCache()
    {
        Rows rows(idOf, [] {});
        rows.setIds(idsTo(5000));
        for (int i = 1; i <= 5000; ++i)
            rows.put({{i}, i});
        int held = 0;
        for (int i = 1; i <= 5000; ++i)
            held += rows.cachedRow({i}) != nullptr ? 1 : 0;
        QCOMPARE(held, Rows::cacheSize);
        for (int i = 0; i < 5000; ++i)
            rows.row(i);
        QVERIFY(rows.takeWanted().size() <= Rows::batchSize);
    }

    void difference_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<QList<int>>("expected"); // at, removed, inserted
        QTest::newRow("same") << QList {1, 2} << QList {1, 2} << QList {2, 0, 0};
        QTest::newRow("came at the end") << QList {1, 2} << QList {1, 2, 3} << QList {2, 0, 1};
        QTest::newRow("came at the front") << QList {1, 2} << QList {8, 9, 1, 2} << QList {0, 0, 2};
        QTest::newRow("left the middle") << QList {1, 2, 3} << QList {1, 3} << QList {1, 1, 0};
        QTest::newRow("all new") << QList {1, 2} << QList {3} << QList {0, 2, 1};
        QTest::newRow("from nothing") << QList<int> {} << QList {1} << QList {0, 0, 1};
    }

    void difference()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        QFETCH(QList<int>, expected);
        const ListDifference found = listDifference(std::vector<int>(before.begin(), before.end()),
                                                    std::vector<int>(after.begin(), after.end()));
        QCOMPARE(QList({found.at, found.removed, found.inserted}), expected);
    }

private:
    using Rows = PagedRows<ArticleId, SmallRow>;
    static ArticleId idOf(const SmallRow &row) { return row.id; }
};

QTEST_APPLESS_MAIN(TestPagedRows)
#include "tst_pagedrows.moc"
