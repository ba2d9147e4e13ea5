// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractworker.h"
#include "app/importsettings.h"
#include "models/importing/workerprocess.h"
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/dialogs/importdesk.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/importreportdesk.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QByteArray piece(int number)
{
    return "Piece " + QByteArray::number(number) + "\n\nIts words, and no others.\n";
}

} // namespace

// An import as the analyst meets it: what comes in, what does not, and what goes on later. In a real window.
class TestWindowImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        m_opened->bench().start({}, {});
        m_opened->bench().openProject(m_opened->projectPath(), true);
        QTRY_VERIFY(m_opened->project() != nullptr);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_opened.reset(); }

    void filesAreAskedFor_whetherTheyAreShownFirst_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<LookFirst>("looksFirst");
        QTest::addColumn<bool>("isShown");
        const QStringList few {u"a.txt"_s}, table {u"a.csv"_s}, folder {u"."_s};
        QStringList many;
        for (int i = 0; i < 21; ++i)
            many.append(u"%1.txt"_s.arg(i));
        QTest::newRow("a few") << few << LookFirst::WhenMany << false;
        QTest::newRow("many") << many << LookFirst::WhenMany << true;
        QTest::newRow("a table") << table << LookFirst::WhenMany << true;
        QTest::newRow("a folder") << folder << LookFirst::WhenMany << true;
        QTest::newRow("a folder, never") << folder << LookFirst::Never << false;
        QTest::newRow("a few, always") << few << LookFirst::Always << true;
    }

    void filesAreAskedFor_whetherTheyAreShownFirst()
    {
        QFETCH(QStringList, names);
        QFETCH(LookFirst, looksFirst);
        Preferences preferences = m_opened->bench().session().preferences();
        preferences.looksFirst = looksFirst;
        m_opened->prompts().preferences.push_back(preferences);
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        bool isShown = false;
        m_opened->prompts().importing = [&isShown](ImportDesk &desk) {
            isShown = true;
            desk.deleteLater();
        };
        QStringList paths;
        for (const QString &name : names)
            paths.append(name == u"."_s ? m_opened->inFolder({}) : m_opened->inFolder(name));
        m_opened->prompts().paths.push_back(paths);
        QSignalSpy finished(&importer(), &Importer::finished);
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
        QTEST(isShown, "isShown");
        if (!isShown)
            QTRY_COMPARE(finished.size(), 1);
    }

    void columnsChosenInTheDialog_makeTheArticles()
    {
        const QString table
            = written(u"table.csv"_s, "what,words,who\nNets,The nets were old.,Ana\nIce,No ice came.,Luis\n");
        m_opened->prompts().importing = [](ImportDesk &desk) {
            auto *dialog = new ImportDialog(desk, nullptr);
            connect(dialog, &QObject::destroyed, &desk, &QObject::deleteLater);
            dialog->show();
        };
        m_opened->prompts().paths.push_back({table});
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
        const auto dialog = [] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<ImportDialog *>(widget))
                    return found;
            }
            return static_cast<ImportDialog *>(nullptr);
        };
        QTRY_VERIFY(dialog() != nullptr);
        auto *preview = dialog()->findChild<QTreeView *>(u"preview"_s);
        const auto title = [preview] { return preview->model()->index(0, 1).data().toString(); };
        QTRY_VERIFY(preview->model()->rowCount() == 1 && title().contains(u"No column"_s));
        for (const auto &[field, column] :
             {std::pair(u"column-text"_s, u"words"_s), std::pair(u"column-title"_s, u"what"_s),
              std::pair(u"column-author"_s, u"who"_s)}) {
            auto *box = dialog()->findChild<QComboBox *>(field);
            box->setCurrentIndex(box->findData(column));
            Q_EMIT box->activated(box->currentIndex());
        }
        QTRY_COMPARE(title(), u"Nets"_s);
        dialog()->findChild<QPushButton *>(u"import"_s)->click();
        QTRY_COMPARE(model().rowCount(), 2);
        QTRY_VERIFY(isSaved());
        const auto reader = Reader::open(m_opened->projectPath());
        const Article article = *(*reader)->article({1});
        QCOMPARE(article.metadata.title->value, u"Nets"_s);
        QCOMPARE(article.metadata.author->value, u"Ana"_s);
        // The same header needs no second choice.
        const QString other = written(u"other.csv"_s, "what,words,who\nSalt,The salt was white.,Eva\n");
        m_opened->bench().importPaths({other});
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void cleanImport_saysSoWithoutADialog()
    {
        m_opened->bench().importPaths({written(u"a.txt"_s, piece(1))});
        QTRY_COMPARE(model().rowCount(), 1);
        auto *more = window().findChild<QToolButton *>(u"workOutcome"_s);
        QTRY_VERIFY(more->isVisible());
        QVERIFY(!window().messages()->isVisible());
        QString summary;
        m_opened->prompts().importReport = [&summary](ImportReportDesk &desk) { summary = desk.summary(); };
        more->click();
        QVERIFY(summary.contains(u"Nothing failed"_s));
    }

    void reportOfFailures_isRetriedAndSaved()
    {
        const QString broken = written(u"broken.txt"_s, "");
        m_opened->bench().importPaths({written(u"a.txt"_s, piece(1)), broken});
        QTRY_VERIFY(window().messages()->isVisible());
        written(u"broken.txt"_s, piece(2));
        ImportReportDesk *report = nullptr;
        m_opened->prompts().importReport = [&report](ImportReportDesk &desk) { report = &desk; };
        action(u"tools.importReport"_s)->trigger();
        QVERIFY(report);
        QCOMPARE(report->files()->size(), size_t(2));
        QSignalSpy changed(report, &ImportReportDesk::filesChanged);
        report->retry({0}, true);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(report->files()->size(), size_t(2));
        for (const ImportedFile &file : *report->files())
            QCOMPARE(textOf(file.result), u"imported"_s);
        QSignalSpy arranged(report, &ImportReportDesk::arranged);
        report->arrange({});
        QTRY_COMPARE(arranged.size(), 1);
        const QString path = m_opened->inFolder(u"report.json"_s);
        m_opened->prompts().paths.push_back({path});
        report->save(arranged[0][0].value<std::vector<int>>());
        QTRY_VERIFY(QFile::exists(path));
        report->open((*report->files())[0].article);
        QTRY_VERIFY(m_opened->reader().article());
    }

    void stoppedImport_isOfferedAndContinued_data()
    {
        QTest::addColumn<bool>("isAtTheNextStart");
        QTest::newRow("in the same window") << false;
        QTest::newRow("at the next start") << true;
    }

    void stoppedImport_isOfferedAndContinued()
    {
        QFETCH(bool, isAtTheNextStart);
        const QString folder = m_opened->inFolder(u"articles"_s);
        QVERIFY(QDir().mkpath(folder));
        constexpr int files = 2000; // long enough to be stopped before the last one is read
        const QByteArray rest
            = QByteArray("The boats of the north came home late, and nobody knew why.\n\n").repeated(60);
        for (int i = 0; i < files; ++i)
            written(u"articles/%1.txt"_s.arg(i, 4, 10, QLatin1Char('0')), piece(i) + rest);
        bool isStopped = false;
        connect(&importer(), &Importer::arrived, &window(), [this, &isStopped] {
            if (!std::exchange(isStopped, true))
                importer().cancel();
        });
        m_opened->bench().importPaths({folder});
        QTRY_VERIFY(isStopped && !importer().isRunning());
        if (isAtTheNextStart) {
            QTRY_VERIFY(isSaved());
            m_opened->open();
            m_opened->bench().start(m_opened->projectPath(), {});
            QTRY_VERIFY(m_opened->project() != nullptr);
        }
        QTRY_VERIFY(action(u"file.continueImport"_s)->isEnabled());
        QVERIFY2(window().messages()->message().contains(u"“articles” stopped"_s),
                 qPrintable(window().messages()->message()));
        for (QPushButton *button : window().messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Continue"_s)
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), files, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!importer().isRunning() && isSaved(), 60'000);
        QVERIFY(importer().report().duplicates.size() >= 256); // what was there was not read again
        QVERIFY(!action(u"file.continueImport"_s)->isEnabled());
        QTRY_COMPARE(QDir(m_opened->inFolder(u"settings/imports"_s)).entryList(QDir::Files).size(), 0);
    }

    void forgottenImport_isNotOfferedAgain()
    {
        importer().addStopped({ImportTask {{m_opened->inFolder(u"x"_s)}, standardImportChoices(), false, 12, 50}});
        QVERIFY(window().messages()->message().contains(u"12"_s));
        for (QPushButton *button : window().messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Forget"_s)
                button->click();
        }
        QVERIFY(importer().stopped().empty());
        QVERIFY(!action(u"file.continueImport"_s)->isEnabled());
    }

    void progress_namesTheFile()
    {
        ProgressLine *progress = window().status()->progress();
        progress->showProgress(u"Importing"_s, 3, 40, u"/folder/coha-2013.txt"_s);
        const auto *item = progress->findChild<QLabel *>(u"workItem"_s);
        QCOMPARE(item->text(), u"coha-2013.txt"_s);
        QCOMPARE(item->toolTip(), u"/folder/coha-2013.txt"_s);
        progress->showProgress(u"Going"_s, 3, 40);
        QVERIFY(item->isHidden());
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ArticleListModel &model() const { return m_opened->model(); }
    Importer &importer() const { return m_opened->project()->importer; }
    QAction *action(const QString &id) const { return m_opened->action(id); }
    bool isSaved() const { return m_opened->project()->store->pending() == 0; }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_opened->inFolder(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

// This program is its own guarded reader, as quipu is.
int main(int argc, char **argv)
{
    if (isWorkerCall(argc, argv))
        return runExtractWorker(argc, argv);
    QApplication application(argc, argv);
    TestWindowImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowimport.moc"
