// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlelistmodel.h"
#include "models/corpus/copylistmodel.h"
#include "tests/app/openedwindow.h"
#include "tests/support/builders.h"
#include "views/docks/copydock.h"
#include "views/lists/articlelistpane.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QListView>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString wire
    = u"The river rose\nThe river rose two metres in one night and took the bridge with it, the mayor of the "
      u"town said on Friday. Some ninety families had to leave their houses, and the school will stay "
      u"closed for a month. Nobody was hurt, but the harvest of the lower fields is lost, and seed for "
      u"another will have to come from the coast, where the road is open again since Tuesday."_s;

} // namespace

// Copies of a story in a real window.
class TestWindowCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
        m_first = project().importArticles({article(wire, u"early.txt"_s, u"2021-05-08"_s),
                                            article(wire + u" (Agency)"_s, u"late.txt"_s, u"2021-05-09"_s)});
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        m_opened->project()->article.open(m_first[1]);
        QTRY_COMPARE(copies().rowCount(), 2);
        QTRY_COMPARE(m_opened->model().rowCount(), samples() + 2);
        QTRY_VERIFY(window().messages()->isVisible()); // two of them are copies
        window().messages()->hide();
    }

    void cleanup() { m_opened.reset(); }

    void copies_areListedWithWhoLeads()
    {
        QCOMPARE(told(0), u"lead · early.txt"_s);
        QCOMPARE(told(1), u"copy · late.txt"_s);
        QCOMPARE(copies().index(1, CopyListModel::LikenessColumn).data().toString(), u"this one"_s);
        QVERIFY(copies().index(0, CopyListModel::LikenessColumn).data().toString().endsWith(u"%"_s));
    }

    void listMarksCopies_forEyesAndEars()
    {
        const ArticleListModel &list = m_opened->model();
        const QModelIndex follower = list.indexOf(m_first[1]);
        QTRY_VERIFY(follower.data(ArticleListModel::FollowsCopyRole).toBool());
        QVERIFY(follower.data(Qt::AccessibleTextRole).toString().contains(u"another article with this story leads"_s));
        QVERIFY(follower.data(Qt::ToolTipRole).toString().contains(u"\n"_s));
    }

    void hidingCopies_leavesTheLeads_whateverIsSearched()
    {
        QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_opened->model().rowCount(), samples() + 1);
        window().articles()->setQuery(u"mayor bridge"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 1);
        QCOMPARE(m_opened->model().articleAt(m_opened->model().index(0)), m_first[0]);
        action(u"copies.hide"_s)->trigger();
        QTRY_COMPARE(m_opened->model().rowCount(), 2);
    }

    void decisions_areSteps_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("lead") << u"copies.lead"_s << QStringList {u"lead, chosen · late.txt"_s, u"copy · early.txt"_s};
        QTest::newRow("apart") << u"copies.apart"_s
                               << QStringList {u"by itself · early.txt"_s, u"no copy · late.txt"_s};
    }

    void decisions_areSteps()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, after);
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window().copies()->currentArticle(), m_first[1]); // the open one
        this->action(action)->trigger();
        QTRY_COMPARE((QStringList {told(0), told(1)}), after);
        QTRY_COMPARE(window().copies()->currentArticle(), m_first[1]);
        this->action(u"copies.again"_s)->trigger();
        QTRY_COMPARE(told(0), u"lead · early.txt"_s);
        this->action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE((QStringList {told(0), told(1)}), after);
    }

    void selectedArticles_areMadeCopies()
    {
        const auto other = project().importArticles({article(u"Another text\nWith its own words."_s, u"other.txt"_s)});
        QTRY_VERIFY(m_opened->model().indexOf(other[0]).isValid());
        auto *list = window().articles()->findChild<QListView *>();
        list->selectionModel()->select(m_opened->model().indexOf(other[0]), QItemSelectionModel::ClearAndSelect);
        list->selectionModel()->select(m_opened->model().indexOf(m_first[0]), QItemSelectionModel::Select);
        QTRY_VERIFY(action(u"copies.together"_s)->isEnabled());
        action(u"copies.together"_s)->trigger();
        QTRY_COMPARE(copies().count(), 3);
        action(u"edit.undo"_s)->trigger(); // which shows what it was about
        QTRY_COMPARE(copies().asked(), other[0]);
        QTRY_COMPARE(copies().count(), 0);
    }

    void texts_areCompared()
    {
        window().copies()->reveal();
        auto *table = window().copies()->findChild<QTableView *>();
        table->setCurrentIndex(copies().indexOf(m_first[0]));
        QTest::keyClick(&window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_opened->prompts().comparisons.size(), size_t(1));
        const TextComparison &comparison = m_opened->prompts().comparisons[0];
        QCOMPARE(comparison.one.title, u"The river rose"_s);
        QCOMPARE(comparison.pieces.back(), (DifferencePiece {DifferencePiece::Side::One, u" (Agency)"_s}));
        QVERIFY(comparison.likeness >= 0.75);
    }

    void articlesOfOlderVersions_areCompared_onRequest()
    {
        std::vector<Addition> old {article(wire + u" (Old)"_s, u"old.txt"_s, u"2020-01-01"_s)};
        old[0].print = {};
        project().importArticles(old);
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        action(u"copies.find"_s)->trigger();
        QTRY_COMPARE(copies().rowCount(), 3);
        QTRY_VERIFY(window().messages()->message().startsWith(u"1 article"_s));
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(copies().rowCount(), 2);
    }

    void importThatBringsCopies_saysSo()
    {
        QFile file(m_opened->inFolder(u"third.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((wire + u" (Third)"_s).toUtf8());
        file.close();
        m_opened->bench().importPaths({file.fileName()});
        QTRY_VERIFY(window().messages()->isVisible());
        QVERIFY(window().messages()->message().startsWith(u"1 article"_s));
        Q_EMIT window().messages()->actionTriggered();
        QTRY_COMPARE(copies().rowCount(), 3);
        QTRY_VERIFY(window().copies()->isVisible());
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    Project &project() const { return m_opened->project()->project; }
    CopyListModel &copies() const { return m_opened->bench().models().copies; }
    QAction *action(const QString &id) const { return m_opened->action(id); }
    static int samples() { return int(OpenedWindow::sampleFiles().size()); }
    QString told(int row) const
    {
        const auto cell = [this, row](int column) { return copies().index(row, column).data().toString(); };
        return cell(CopyListModel::StandingColumn) + u" · "_s + cell(CopyListModel::FileColumn);
    }

    std::unique_ptr<OpenedWindow> m_opened;
    std::vector<ArticleId> m_first;
};

QTEST_MAIN(TestWindowCopies)
#include "tst_windowcopies.moc"
