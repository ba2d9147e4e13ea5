// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlelistmodel.h"
#include "views/delegates/articledelegate.h"
#include "views/lists/articlelistpane.h"
#include "views/lists/articlelistview.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ArticleListModel>();
        m_pane = std::make_unique<ArticleListPane>();
        m_pane->resize(320, 500);
        m_pane->setModel(m_model.get());
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void emptyProject_offersToImport()
    {
        QSignalSpy spy(m_pane.get(), &ArticleListPane::importRequested);
        QVERIFY(!list()->isVisible());
        QTest::mouseClick(m_pane->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
    }

    void factsOfAnArticle_keepDateAndNumbersWhereThereIsLittleRoom()
    {
        ArticleRow row;
        row.id = {1};
        row.outlet = u"The Gazette of the Seven Hills"_s;
        row.published = u"2013-08-06"_s;
        row.figures = 35;
        row.mentions = 281;
        m_model->setResult({{1}});
        m_model->deliver({row});
        const QFontMetrics metrics(m_pane->font());
        const auto facts
            = [&](int width) { return ArticleDelegate::factsText(m_model->index(0), QLocale::c(), metrics, width); };
        const QString full = facts(10'000);
        QVERIFY(full.contains(u"281"_s) && full.startsWith(row.outlet));
        const QString shorter = facts(metrics.horizontalAdvance(full) - 1);
        QVERIFY(shorter.contains(u"35"_s) && !shorter.contains(u"281"_s));
        QVERIFY(shorter.startsWith(row.outlet));
        const int little = metrics.horizontalAdvance(shorter) - 30;
        QVERIFY(metrics.horizontalAdvance(facts(little)) <= little);
        QVERIFY(facts(little).contains(u"35"_s) && facts(little).contains(u"2013"_s));
        QVERIFY(facts(40).contains(u"35"_s)); // less room than that is not less to say
    }

    void rowsInView_areAskedForAndNoOthers()
    {
        std::vector<ArticleId> many;
        for (int i = 1; i <= 100'000; ++i)
            many.push_back({i});
        std::vector<ArticleId> asked;
        connect(m_model.get(), &ArticleListModel::rowsWanted, this, [&](const auto &wanted) { asked = wanted; });
        m_model->setResult(many);
        m_pane->showCount(100'000, 100'000);
        QTRY_VERIFY(!asked.empty());
        QVERIFY2(asked.size() <= 64, qPrintable(QString::number(asked.size())));
        QCOMPARE(asked.front(), ArticleId {1});
    }

    void typing_asksForAResult_escClears()
    {
        fill();
        QSignalSpy spy(m_pane.get(), &ArticleListPane::queryEdited);
        m_pane->focusSearch();
        QTest::keyClicks(search(), u"ab"_s);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.last().at(0).toString(), u"ab"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(spy.last().at(0).toString(), QString());
    }

    void nothingFound_saysSo()
    {
        fill();
        m_pane->setQuery(u"zebra"_s);
        m_model->setResult({});
        m_pane->showCount(0, 3);
        auto *empty = m_pane->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->message().contains(u"zebra"_s));
        QVERIFY(!m_pane->findChild<QPushButton *>()->isVisible());
    }

    void downFromSearch_readsTheFirst_downAgainTheNext_upGoesBack()
    {
        fill();
        QSignalSpy spy(m_pane.get(), &ArticleListPane::articleActivated);
        m_pane->focusSearch();
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(spy.last().at(0).value<ArticleId>(), ArticleId {1});
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(spy.last().at(0).value<ArticleId>(), ArticleId {2});
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), search());
    }

    void click_opensTheArticle()
    {
        fill();
        QSignalSpy spy(m_pane.get(), &ArticleListPane::articleActivated);
        const QRect third = list()->visualRect(m_model->index(2));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(0).value<ArticleId>(), ArticleId {3});
    }

    void newResult_keepsTheOpenArticleSelected_andOpensNothing()
    {
        fill();
        m_pane->selectArticle({2});
        QSignalSpy spy(m_pane.get(), &ArticleListPane::articleActivated);
        m_model->setResult({{3}, {2}});
        QCOMPARE(m_pane->selectedArticles(), std::vector<ArticleId> {{2}});
        m_model->setResult({{3}});
        m_model->setResult({{2}, {1}});
        QCOMPARE(spy.count(), 0);
        QCOMPARE(m_pane->currentArticle(), ArticleId {2});
    }

    void articleThatIsFoundAgain_isSelectedAgain_andOpensNothing()
    {
        fill();
        m_pane->selectArticle({2});
        QSignalSpy spy(m_pane.get(), &ArticleListPane::articleActivated);
        m_model->setResult({});
        m_model->setResult({{1}});
        QVERIFY(m_pane->selectedArticles().empty());
        m_model->append({{2}, {3}});
        QCOMPARE(m_pane->selectedArticles(), std::vector<ArticleId> {{2}});
        QCOMPARE(spy.count(), 0);
    }

    void copy_givesTabSeparatedRows()
    {
        fill();
        list()->setFocus();
        QTest::keySequence(list(), QKeySequence::SelectAll);
        QTest::keySequence(list(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(2).section(u'\t', 0, 0), u"Title 2"_s);
        QCOMPARE(lines.at(2).count(u'\t'), 6);
    }

    void deleteKey_asksToRemove()
    {
        fill();
        m_pane->selectArticle({2});
        QSignalSpy spy(m_pane.get(), &ArticleListPane::removeRequested);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(spy.last().at(0).value<std::vector<ArticleId>>(), std::vector<ArticleId> {{2}});
    }

    void countLine_saysHowManyOfHowMany()
    {
        fill();
        m_pane->setSortName(u"newest first"_s);
        m_pane->showCount(2, 3);
        bool isShown = false;
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            isShown = isShown || label->text() == u"2 of 3 · newest first"_s;
        QVERIFY(isShown);
    }

private:
    void fill()
    {
        m_model->setResult({{1}, {2}, {3}});
        std::vector<ArticleRow> rows;
        for (qint64 id : {1, 2, 3}) {
            ArticleRow row;
            row.id = {id};
            row.title = u"Title %1"_s.arg(id);
            rows.push_back(row);
        }
        m_model->deliver(rows);
        m_pane->showCount(3, 3);
    }
    SearchField *search() const { return m_pane->findChild<SearchField *>(); }
    ArticleListView *list() const { return m_pane->findChild<ArticleListView *>(); }

    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<ArticleListPane> m_pane;
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
