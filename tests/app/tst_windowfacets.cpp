// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articledrag.h"
#include "models/corpus/articlelistmodel.h"
#include "tests/app/openedwindow.h"
#include "tests/support/builders.h"
#include "views/actions/finderpopup.h"
#include "views/delegates/facetdelegate.h"
#include "views/docks/facetdock.h"
#include "views/docks/folderdock.h"
#include "views/lists/articlelistpane.h"
#include "views/lists/datehistogram.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Addition published(const QString &name, const QString &date, const QString &outlet)
{
    Addition addition = article(u"%1\nWords of the harvest, %2."_s.arg(name, outlet), name + u".txt"_s, date);
    addition.article.metadata.outlet = MetadataField {outlet, std::nullopt, MetadataField::Origin::Header};
    return addition;
}

} // namespace

// Facets, the histogram of dates, folders and tags in a real window, with real keys.
class TestWindowFacets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        m_opened->bench().start({}, {});
        m_opened->bench().openProject(m_opened->projectPath(), true);
        QTRY_VERIFY(m_opened->project() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_ids = m_opened->project()->project.importArticles(
            {published(u"one"_s, u"2010-03-01"_s, u"El Faro"_s), published(u"two"_s, u"2012-05-01"_s, u"El Faro"_s),
             published(u"three"_s, u"2012-06-01"_s, u"La Hora"_s), published(u"four"_s, u"2014-01-01"_s, u"Ágora"_s),
             published(u"five"_s, {}, u"Ágora"_s)});
        QTRY_COMPARE(m_opened->model().rowCount(), 5);
        action(u"view.facets"_s)->trigger();
        QTRY_COMPARE(values(u"Outlet"_s), (QStringList {u"El Faro 2"_s, u"Ágora 2"_s, u"La Hora 1"_s}));
    }

    void cleanup() { m_opened.reset(); }

    void click_asksForThatValueAlone_andAnotherClickGivesItUp()
    {
        click(u"Outlet"_s, u"La Hora"_s);
        QCOMPARE(pane().query(), u"outlet:=\"La Hora\""_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 1);
        QTRY_COMPARE(values(u"Outlet"_s), (QStringList {u"La Hora 1"_s, u"El Faro 2"_s, u"Ágora 2"_s}));
        QTRY_COMPARE(values(u"Year"_s), QStringList {u"2012 1"_s});
        click(u"Outlet"_s, u"Ágora"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 2);
        click(u"Outlet"_s, u"Ágora"_s);
        QCOMPARE(pane().query(), QString());
        QTRY_COMPARE(m_opened->model().rowCount(), 5);
    }

    void controlClick_addsAnAlternative_andShiftLeavesOut()
    {
        click(u"Outlet"_s, u"La Hora"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 1);
        click(u"Outlet"_s, u"El Faro"_s, Qt::ControlModifier);
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        action(u"edit.findCorpus"_s)->trigger();
        pane().setQuery({});
        click(u"Outlet"_s, u"El Faro"_s, Qt::ShiftModifier);
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        QVERIFY(accessible(u"Outlet"_s, u"El Faro"_s).contains(u"left out"_s));
    }

    void keys_openFacetsAndNarrow()
    {
        tree().setFocus();
        tree().setCurrentIndex(row(u"Outlet"_s, u"El Faro"_s));
        QTest::keyClick(&tree(), Qt::Key_Return);
        QTRY_COMPARE(m_opened->model().rowCount(), 2);
        tree().setCurrentIndex(row(u"Outlet"_s, u"La Hora"_s));
        QTest::keyClick(&tree(), Qt::Key_Space);
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        tree().setCurrentIndex(row(u"Outlet"_s, {}));
        QTest::keyClick(&tree(), Qt::Key_Delete);
        QCOMPARE(pane().query(), QString());
    }

    void filter_findsValuesWithoutCaseAndAccents()
    {
        auto *field = window().facets()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"agora"_s);
        QTRY_COMPARE(values(u"Outlet"_s), QStringList {u"Ágora 2"_s});
    }

    void counts_followAnEdit()
    {
        QVERIFY(m_opened->project()->project.removeArticles({m_ids[2]}));
        QTRY_COMPARE_WITH_TIMEOUT(values(u"Outlet"_s), (QStringList {u"El Faro 2"_s, u"Ágora 2"_s}), 10'000);
    }

    void histogram_isBrushedWithTheMouse_andGivenUp()
    {
        DateHistogram &bars = *pane().histogram();
        QTRY_COMPARE(int(bars.bins().size()), 5);
        QVERIFY(bars.isVisible());
        QVERIFY(bars.accessibleDescription().contains(u"2012: 2 of 2 articles"_s));
        QVERIFY(bars.accessibleDescription().contains(u"1 of 1 articles without a date"_s));
        QTest::mousePress(&bars, Qt::LeftButton, {}, bars.rectOf(0).center());
        QTest::mouseMove(&bars, bars.rectOf(2).center());
        QTest::mouseRelease(&bars, Qt::LeftButton, {}, bars.rectOf(2).center());
        QCOMPARE(pane().query(), u"date:2010..2012"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        pane().setQuery(u"date:2010..2012 outlet:Faro"_s);
        QTRY_COMPARE(bars.told(2), u"2012: 1 of 2 articles"_s);
        QTRY_COMPARE(bars.told(4), u"2014: 0 of 1 articles"_s);
        QTest::mouseDClick(&bars, Qt::LeftButton, {}, bars.rectOf(1).center());
        QCOMPARE(pane().query(), u"outlet:Faro"_s);
    }

    void histogram_isBrushedWithTheKeys()
    {
        DateHistogram &bars = *pane().histogram();
        QTRY_COMPARE(int(bars.bins().size()), 5);
        bars.setFocus();
        QTest::keyClick(&bars, Qt::Key_End);
        QTest::keyClick(&bars, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(pane().query(), u"date:2013..2014"_s);
        QVERIFY(bars.accessibleDescription().startsWith(u"2013"_s));
        QTest::keyClick(&bars, Qt::Key_Home);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(pane().query(), u"date:2010"_s);
        QTest::keyClick(&bars, Qt::Key_Escape);
        QCOMPARE(pane().query(), QString());
    }

    void search_isSaved_runAndRenamed_acrossARestart()
    {
        pane().setQuery(u"outlet:Faro"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 2);
        m_opened->prompts().texts = {u"From El Faro"_s};
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(folders(), QStringList {u"From El Faro"_s});
        QTRY_COMPARE(folderList().model()->index(0, 0).data(FolderListModel::CountRole).toInt(), 2);
        pane().setQuery({});
        action(u"folder.show"_s)->trigger();
        clickFolder(0);
        QCOMPARE(pane().query(), u"outlet:Faro"_s);
        folderList().setFocus();
        QTest::keyClick(&folderList(), Qt::Key_F2);
        auto *editor = folderList().findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText(u"Faro"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(folders(), QStringList {u"Faro"_s});
        restart();
        QTRY_COMPARE(folders(), QStringList {u"Faro"_s});
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(folders(), QStringList {u"From El Faro"_s});
        action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(folders().isEmpty());
    }

    void articles_arePutIntoAFolder_byFinderAndByDrop_andTakenOut()
    {
        select({m_ids[0], m_ids[1]});
        action(u"folder.put"_s)->trigger();
        auto *field = window().folderFinder()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"To cite"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(folders(), QStringList {u"To cite"_s});
        QTRY_COMPARE(countOf(0), 2);
        drop({m_ids[1], m_ids[4]}, 0);
        QTRY_COMPARE(countOf(0), 3);
        action(u"folder.show"_s)->trigger();
        clickFolder(0);
        QCOMPARE(pane().query(), u"folder:\"To cite\""_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        select({m_ids[4]});
        action(u"folder.takeOut"_s)->trigger();
        QTRY_COMPARE(m_opened->model().rowCount(), 2);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        folderList().setFocus();
        QTest::keyClick(&folderList(), Qt::Key_Delete);
        QTRY_VERIFY(folders().isEmpty());
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(countOf(0), 3);
    }

    void tags_areGivenAndTakenByName_inOneStep()
    {
        select({m_ids[0], m_ids[1], m_ids[3]});
        action(u"article.tag"_s)->trigger();
        auto *field = window().tagFinder()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"check"_s);
        QTRY_COMPARE(window().tagFinder()->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_opened->project()->project.history().undoText(), u"Add the tag “check” to 3 article(s)"_s);
        pane().setQuery(u"tag:check"_s);
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
        select({m_ids[0], m_ids[3]});
        action(u"article.untag"_s)->trigger();
        field = window().untagFinder()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"che"_s);
        QTRY_COMPARE(window().untagFinder()->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_opened->model().rowCount(), 1);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(m_opened->model().rowCount(), 3);
    }

    void nameThatAnotherFolderHas_isRefused()
    {
        m_opened->prompts().texts = {u"Drafts"_s, u"drafts"_s};
        action(u"folder.new"_s)->trigger();
        QTRY_COMPARE(folders(), QStringList {u"Drafts"_s});
        action(u"folder.new"_s)->trigger();
        QCOMPARE(folders(), QStringList {u"Drafts"_s});
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ArticleListPane &pane() const { return *window().articles(); }
    QAction *action(const QString &id) const { return m_opened->action(id); }
    QTreeView &tree() const { return *window().facets()->findChild<QTreeView *>(); }
    QListView &folderList() const { return *window().folders()->findChild<QListView *>(u"folders"_s); }

    void restart()
    {
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr);
    }

    // "": the facet's own row.
    QModelIndex row(const QString &facet, const QString &value) const
    {
        const QAbstractItemModel *model = tree().model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex parent = model->index(i, 0);
            if (parent.data().toString() != facet)
                continue;
            for (int j = 0; !value.isEmpty() && j < model->rowCount(parent); ++j) {
                if (model->index(j, 0, parent).data().toString() == value)
                    return model->index(j, 0, parent);
            }
            return value.isEmpty() ? parent : QModelIndex();
        }
        return {};
    }

    QString accessible(const QString &facet, const QString &value) const
    {
        return row(facet, value).data(Qt::AccessibleTextRole).toString();
    }

    QStringList values(const QString &facet) const
    {
        QStringList values;
        const QModelIndex parent = row(facet, {});
        for (int i = 0; i < tree().model()->rowCount(parent); ++i) {
            const QModelIndex index = tree().model()->index(i, 0, parent);
            values.append(index.data().toString() + u' ' + index.data(FacetModel::CountRole).toString());
        }
        return values;
    }

    void click(const QString &facet, const QString &value, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = row(facet, value);
        QVERIFY(index.isValid());
        tree().scrollTo(index);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, keys, tree().visualRect(index).center() + QPoint(10, 0));
    }

    QStringList folders() const
    {
        QStringList names;
        for (int i = 0; i < folderList().model()->rowCount(); ++i)
            names.append(folderList().model()->index(i, 0).data().toString());
        return names;
    }

    int countOf(int folder) const
    {
        return folderList().model()->index(folder, 0).data(FolderListModel::CountRole).toInt();
    }

    void clickFolder(int number)
    {
        QTest::mouseClick(folderList().viewport(), Qt::LeftButton, {},
                          folderList().visualRect(folderList().model()->index(number, 0)).center());
    }

    void select(const std::vector<ArticleId> &articles)
    {
        auto *list = pane().findChild<QListView *>();
        QItemSelection selection;
        for (const ArticleId id : articles) {
            const QModelIndex index = m_opened->model().indexOf(id);
            selection.select(index, index);
        }
        list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }

    void drop(const std::vector<ArticleId> &articles, int folder)
    {
        QMimeData data;
        ArticleDrag {articles}.putInto(data);
        const QPoint place = folderList().visualRect(folderList().model()->index(folder, 0)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(folderList().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(folderList().viewport(), &drop);
        QVERIFY(drop.isAccepted());
    }

    std::unique_ptr<OpenedWindow> m_opened;
    std::vector<ArticleId> m_ids;
};

QTEST_MAIN(TestWindowFacets)
#include "tst_windowfacets.moc"
