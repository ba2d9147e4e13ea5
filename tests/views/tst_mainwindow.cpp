// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "views/actions/actionregistry.h"
#include "views/actions/commandpalette.h"
#include "views/actions/finderpopup.h"
#include "views/charts/chartpanel.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/reportdialog.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/defaultlayout.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/windowstate.h"
#include "views/widgets/mimecontents.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// Everything that can be found by opening menus.
QList<QAction *> reachable(const QList<QAction *> &actions)
{
    QList<QAction *> all;
    for (QAction *action : actions)
        all += action->menu() != nullptr ? reachable(action->menu()->actions()) : QList<QAction *> {action};
    return all;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype sign = text.indexOf(u'&');
    return sign >= 0 && sign + 1 < text.size() ? text[sign + 1].toLower() : QChar();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_translator.reset();
        m_window = std::make_unique<MainWindow>();
    }

    void everyAction_standsInAMenuAndHasAText()
    {
        const QList<QAction *> inMenus = reachable(m_window->menuBar()->actions());
        for (const ActionRow &row : m_window->actions().rows()) {
            QAction *action = m_window->actions().action(row.id);
            QVERIFY2(inMenus.contains(action), qPrintable(row.id));
            QVERIFY2(!action->text().isEmpty(), qPrintable(row.id));
            for (const QKeySequence &key : row.shortcuts)
                QVERIFY2(!key.isEmpty() && !key.toString().isEmpty(), qPrintable(row.id));
        }
    }

    void everyActionId_isUnique()
    {
        QSet<QString> ids;
        for (const ActionRow &row : m_window->actions().rows()) {
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
        }
    }

    void noTwoShortcuts_clash()
    {
        for (const ShortcutClash &clash : shortcutClashes(m_window->actions().rows(), {}))
            QFAIL(qPrintable(clash.action + u" and "_s + clash.other + u": "_s + clash.keys.toString()));
    }

    void menus_standInTheUsualOrderWithMnemonicsOfTheirOwn_data() { addLanguages(); }

    void menus_standInTheUsualOrderWithMnemonicsOfTheirOwn()
    {
        QVERIFY(speak());
        QStringList names;
        QSet<QChar> mnemonics;
        for (const QAction *action : m_window->menuBar()->actions()) {
            names.append(action->menu()->objectName());
            QVERIFY2(!mnemonics.contains(mnemonicOf(action->text())), qPrintable(action->text()));
            mnemonics.insert(mnemonicOf(action->text()));
        }
        QCOMPARE(names.join(u' '),
                 u"menu.file menu.edit menu.view menu.article menu.annotate menu.figures menu.charts "
                 "menu.tools menu.help"_s);
    }

    void mnemonicsInOneMenu_areUnique_data() { addLanguages(); }

    void mnemonicsInOneMenu_areUnique()
    {
        QVERIFY(speak());
        QHash<QString, QString> owners;
        for (const ActionRow &row : m_window->actions().rows()) {
            const QChar mnemonic = mnemonicOf(row.text);
            if (mnemonic.isNull())
                continue;
            const QString place = row.menu + u' ' + mnemonic;
            QVERIFY2(!owners.contains(place), qPrintable(place + u": "_s + row.id + u" and "_s + owners.value(place)));
            owners.insert(place, row.id);
        }
    }

    void everyEntityType_hasItsLetterAndNumber()
    {
        int number = 0;
        for (const EntityType &type : shippedEntityTypes()) {
            const QAction *action = m_window->actions().action("tag."_L1 + type.id.toLower());
            QVERIFY(action->shortcuts().contains(QKeySequence(type.key)));
            if (++number <= 9)
                QVERIFY(action->shortcuts().contains(QKeySequence(QString::number(number))));
        }
        QVERIFY(number > 0);
    }

    void withoutProject_onlyWhatMakesSenseIsEnabled()
    {
        ActionRegistry &actions = m_window->actions();
        QVERIFY(actions.action(u"file.open"_s)->isEnabled());
        QVERIFY(!actions.action(u"file.snapshot"_s)->isEnabled());
        QVERIFY(!actions.action(u"tag.person"_s)->isEnabled());
        actions.setConditions(Condition::Project);
        QVERIFY(actions.action(u"file.snapshot"_s)->isEnabled());
        actions.setCondition(Condition::Selection, true);
        QVERIFY(actions.action(u"tag.person"_s)->isEnabled());
        actions.setCondition(Condition::Selection, false);
        QVERIFY(!actions.action(u"tag.person"_s)->isEnabled());
    }

    void everyDock_hasANameForTheLayoutAndATitle()
    {
        QSet<QString> names;
        for (const QDockWidget *dock : m_window->docks()) {
            QVERIFY(!dock->objectName().isEmpty());
            QVERIFY(!dock->windowTitle().isEmpty());
            QVERIFY(!names.contains(dock->objectName()));
            names.insert(dock->objectName());
        }
        QCOMPARE(names.size(), 16);
    }

    void savedLayout_comesBack()
    {
        m_window->show();
        applyLayout(*m_window, DefaultLayout::Standard);
        QDockWidget *articles = m_window->articlesDock();
        m_window->addDockWidget(Qt::RightDockWidgetArea, articles);
        const QByteArray layout = WindowState::layoutOf(*m_window);
        applyLayout(*m_window, DefaultLayout::Standard);
        QCOMPARE(m_window->dockWidgetArea(articles), Qt::LeftDockWidgetArea);
        QVERIFY(WindowState::restoreLayout(*m_window, layout));
        QCOMPARE(m_window->dockWidgetArea(articles), Qt::RightDockWidgetArea);
    }

    void damagedLayout_isRefused()
    {
        QVERIFY(!WindowState::restoreLayout(*m_window, {}));
        QVERIFY(!WindowState::restoreLayout(*m_window, "not a layout"));
        QByteArray cut = WindowState::layoutOf(*m_window);
        cut[0] = char(~cut[0]);
        QVERIFY(!WindowState::restoreLayout(*m_window, cut));
    }

    void standardLayout_givesChartsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void standardLayout_givesChartsRoom()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->show();
        m_window->showProject(u"sample"_s);
        applyLayout(*m_window, DefaultLayout::Standard);
        QCOMPARE(m_window->size(), size);
        const QWidget *chart = m_window->charts().front();
        QTRY_VERIFY2(chart->width() >= 420, qPrintable(QString::number(chart->width())));
        QTRY_VERIFY2(chart->height() >= 300, qPrintable(QString::number(chart->height())));
        QTRY_VERIFY(m_window->articlesDock()->width() >= 240);
    }

    void palette_runsWhatWasFoundByItsLetters()
    {
        m_window->show();
        QSignalSpy quit(m_window->actions().action(u"help.about"_s), &QAction::triggered);
        m_window->palette()->open();
        auto *field = m_window->palette()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"about"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(quit.count(), 1);
        QVERIFY(m_window->palette()->isHidden());
    }

    void palette_findsLayoutsAndPanes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("menu");
        QTest::newRow("a layout, by its menu") << u"layout char"_s << u"Charting"_s << u"Layout"_s;
        QTest::newRow("a pane") << u"inspector"_s << u"Inspector"_s << u"Panes"_s;
        QTest::newRow("a status") << u"mark done"_s << u"Mark as Done"_s << u"Reading Status"_s;
    }

    void palette_findsLayoutsAndPanes()
    {
        QFETCH(const QString, typed);
        m_window->show();
        m_window->actions().setConditions(Condition::Project | Condition::Article);
        m_window->palette()->open();
        QTest::keyClicks(m_window->palette()->findChild<QLineEdit *>(), typed);
        const QAbstractItemModel *found = m_window->palette()->findChild<QListView *>()->model();
        QVERIFY(found->rowCount() > 0);
        QTEST(found->index(0, 0).data().toString(), "text");
        QTEST(found->index(0, 0).data(Qt::UserRole + 1).toString(), "menu");
    }

    void palette_hidesAndShowsAPane()
    {
        m_window->show();
        QVERIFY(m_window->articlesDock()->isVisible());
        for (const bool isShown : {false, true}) {
            m_window->palette()->open();
            auto *field = m_window->palette()->findChild<QLineEdit *>();
            QTest::keyClicks(field, u"articles"_s);
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(m_window->articlesDock()->isVisible(), isShown);
        }
    }

    void quickOpen_asksAtOnceAndRunsWhatWasChosen()
    {
        m_window->show();
        FinderPopup *finder = m_window->quickOpen();
        QSignalSpy asked(finder, &FinderPopup::searchRequested);
        finder->open();
        QCOMPARE(asked.count(), 1);
        auto *field = finder->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"co"_s);
        QCOMPARE(asked.last().at(0).toString(), u"co"_s);
        int chosen = 0;
        finder->setItems({{u"Coca"_s, {}, {}, {}, [&chosen] { chosen = 1; }},
                          {u"Colombia"_s, u"Place"_s, {}, {}, [&chosen] { chosen = 2; }}});
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen, 2);
        QVERIFY(finder->isHidden());
    }

    void quickOpenOfNothing_staysUntilEsc()
    {
        m_window->show();
        m_window->quickOpen()->open();
        m_window->quickOpen()->setItems({});
        auto *field = m_window->quickOpen()->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_window->quickOpen()->isHidden());
    }

    void palette_listsOnlyWhatCanBeDoneAndEscCloses()
    {
        m_window->show();
        m_window->palette()->open();
        auto *list = m_window->palette()->findChild<QListView *>();
        const int before = list->model()->rowCount();
        QTest::keyClick(m_window->palette()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(m_window->palette()->isHidden());
        m_window->actions().setConditions(Condition::Project);
        m_window->palette()->open();
        QVERIFY(list->model()->rowCount() > before);
    }

    void nextPane_walksThroughThePanes()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSet<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            m_window->focusNextPane();
            QVERIFY(m_window->focusWidget() != nullptr);
            visited.insert(m_window->focusWidget());
        }
        QCOMPARE(visited.size(), 4);
    }

    void droppedFiles_areReported()
    {
        QSignalSpy dropped(m_window.get(), &MainWindow::contentsDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/b.txt"_s), QUrl(u"https://example.org"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].value<MimeContents>().paths, QStringList {u"/a/b.txt"_s});
    }

    void exportDialog_keepsTheSizeOnPaperWhenItsUnitChanges()
    {
        ExportDialog dialog({u"chart"_s, {}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.choice().options.size, QSizeF(160, 100));
        QCOMPARE(dialog.choice().options.dpi, 300.0);
        dialog.findChild<QComboBox *>(u"unit"_s)->setCurrentIndex(1);
        QCOMPARE(dialog.choice().options.unit, ChartOptions::Unit::Pixels);
        QCOMPARE(dialog.choice().options.size, QSizeF(1890, 1181));
    }

    void reportDialog_copiesItsRows()
    {
        ReportDialog dialog({u"Report"_s, u"One failed."_s, {u"File"_s, u"Why"_s}, {{u"a.txt"_s, u"empty"_s}}},
                            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().contains(u"Copy"_s))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a.txt\tempty"_s);
    }

private:
    void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("Spanish") << u"es"_s;
    }

    // The window in the language of the row.
    bool speak()
    {
        QFETCH(QString, language);
        if (language.isEmpty())
            return true;
        m_translator = std::make_unique<QTranslator>();
        const bool isLoaded = m_translator->load(u":/i18n/quipu_%1.qm"_s.arg(language));
        QCoreApplication::installTranslator(m_translator.get());
        m_window = std::make_unique<MainWindow>();
        return isLoaded && m_window->menuBar()->actions().first()->text() != u"&File"_s;
    }

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
