// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ArticleRow listRow(qint64 id, const QString &title)
{
    ArticleRow row;
    row.id = {id};
    row.title = title;
    return row;
}

} // namespace

class TestArticleListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromEmptyToEmpty()
    {
        ArticleListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult({{1}, {2}, {3}});
        model.deliver({listRow(1, u"one"_s), listRow(3, u"three"_s)});
        model.setResult({{1}, {2}, {3}, {4}});
        model.setResult({{1}, {4}});
        model.refresh({{1}, {9}});
        model.remove({{4}, {9}});
        QCOMPARE(model.rowCount(), 1);
        model.setResult({{7}, {8}});
        model.setResult({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsInView_areAskedForInOneBatch()
    {
        ArticleListModel model;
        QSignalSpy wanted(&model, &ArticleListModel::rowsWanted);
        model.setResult({{5}, {6}});
        QVERIFY(!model.index(0).data(ArticleListModel::IsLoadedRole).toBool());
        QVERIFY(!model.index(1).data(ArticleListModel::TitleRole).isValid());
        QCOMPARE(wanted.count(), 0); // not before control is back in the event loop
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<std::vector<ArticleId>>(), (std::vector<ArticleId> {{5}, {6}}));
    }

    void delivery_replacesThePlaceholder()
    {
        ArticleListModel model;
        model.setResult({{5}, {6}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.deliver({listRow(6, u"six"_s), listRow(99, u"not in the result"_s)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(model.index(1).data().toString(), u"six"_s);
    }

    void newArticle_comesAsARow_soThatTheSelectionStays()
    {
        ArticleListModel model;
        model.setResult({{1}, {2}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex second = model.index(1);
        model.setResult({{9}, {1}, {2}});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(second.row(), 2);
    }

    void refreshedArticle_isAskedForAgainWhenLookedAt()
    {
        ArticleListModel model;
        model.setResult({{1}});
        model.deliver({listRow(1, u"before"_s)});
        QSignalSpy wanted(&model, &ArticleListModel::rowsWanted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh({{1}});
        QCOMPARE(changed.count(), 1); // so that views look again
        QCOMPARE(model.index(0).data().toString(), u"before"_s);
        QTRY_COMPARE(wanted.count(), 1);
    }

    void indexAndId_findEachOther()
    {
        ArticleListModel model;
        model.setResult({{5}, {6}});
        QCOMPARE(model.indexOf({6}).row(), 1);
        QVERIFY(!model.indexOf({7}).isValid());
        QCOMPARE(model.articleAt(model.index(0)), ArticleId {5});
        QCOMPARE(model.articleAt({}), ArticleId {});
    }
};

QTEST_GUILESS_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
