// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/columnpanel.h"
#include "views/dialogs/importdesk.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/importpreviewmodel.h"
#include "views/dialogs/importreportdesk.h"
#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/importreportmodel.h"
#include "views/dialogs/importsources.h"
#include "views/dialogs/preferencesdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

class ScriptedImportDesk final : public ImportDesk
{
public:
    QStringList paths() const override { return given; }
    ImportChoices choices() const override { return remembered; }
    QStringList languages() const override { return {u"en"_s, u"es"_s}; }
    void askForFiles() override { Q_EMIT chosen({u"/c/three.csv"_s}); }
    void askForFolder() override { Q_EMIT chosen({u"/c/folder"_s}); }
    void look(const QStringList &paths, const ImportChoices &choices) override
    {
        looked = paths;
        lookedWith = choices;
    }
    void stopLooking() override { ++stops; }
    void import(const QStringList &paths, const ImportChoices &choices) override
    {
        imported = paths;
        importedWith = choices;
    }

    QStringList given {u"/c/one.txt"_s};
    ImportChoices remembered {
        .extracts = true, .language = {}, .seconds = 10, .megabytes = 1024, .largestOriginal = 16, .columns = {}};
    QStringList looked, imported;
    ImportChoices lookedWith, importedWith;
    int stops = 0;
};

class ScriptedReportDesk final : public ImportReportDesk
{
public:
    QString summary() const override { return u"3 articles imported."_s; }
    ImportedFiles files() const override { return rows; }
    void arrange(const ImportReportQuery &query) override
    {
        asked = query;
        Q_EMIT arranged(rowsFor(*rows, query));
    }
    void open(ArticleId article) override { opened = article; }
    void save(const std::vector<int> &which) override { saved = which; }
    Limits higherLimits() const override { return {40, 4096}; }
    void retry(const std::vector<int> &which, bool hasHigherLimits) override
    {
        retried = which;
        isHigher = hasHigherLimits;
    }

    ImportedFiles rows = std::make_shared<const std::vector<ImportedFile>>();
    ImportReportQuery asked;
    ArticleId opened;
    std::vector<int> saved, retried;
    bool isHigher = false;
};

using Became = ImportedFile::Fate;

std::vector<ImportedFile> someFiles()
{
    return {{Became::Imported, u"/f/b.txt"_s, u"The boats"_s, {}, {7}, {}},
            {Became::Failed, u"/f/a10.pdf"_s, u"It is damaged"_s, u"Ask for another copy."_s, {}, u"/f/a10.pdf"_s},
            {Became::SameBytes, u"/f/c.txt"_s, u"The same bytes as b.txt"_s, {}, {}, {}},
            {Became::Failed, u"/f/a9.pdf"_s, u"It took too long"_s, u"Raise the limits."_s, {}, u"/f/a9.pdf"_s}};
}

PreviewedFile tableFile()
{
    PreviewedFile file;
    file.path = u"/c/three.csv"_s;
    file.error = Error {Error::Kind::Invalid, u"No text"_s, file.path, u"Choose it."_s};
    file.failed = 1;
    file.table = {{u"what"_s, u"words"_s}, {{u"Nets"_s, u"The nets were old."_s}}};
    return file;
}

QStringList shownFiles(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, ImportReportModel::FileColumn).data().toString().section(u'/', -1));
    return names;
}

} // namespace

class TestImportDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_areAddedDroppedAndRemoved()
    {
        ScriptedImportDesk desk;
        ImportDialog dialog(desk, nullptr);
        QCOMPARE(desk.looked, QStringList {u"/c/one.txt"_s});
        dialog.findChild<QPushButton *>(u"addFolder"_s)->click();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/c/dropped.pdf"_s), QUrl::fromLocalFile(u"/c/one.txt"_s)});
        for (QWidget *target :
             {static_cast<QWidget *>(&dialog), dialog.findChild<QListWidget *>(u"sources"_s)->viewport()}) {
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(target, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(target, &drop);
        }
        QCOMPARE(desk.looked, (QStringList {u"/c/one.txt"_s, u"/c/folder"_s, u"/c/dropped.pdf"_s}));
        auto *list = dialog.findChild<QListWidget *>(u"sources"_s);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(desk.looked, (QStringList {u"/c/one.txt"_s, u"/c/dropped.pdf"_s}));
    }

    void count_growsAndThenStands()
    {
        ScriptedImportDesk desk;
        ImportDialog dialog(desk, nullptr);
        auto *count = dialog.findChild<QLabel *>(u"count"_s);
        Q_EMIT desk.counted(1200, 3 * 1024 * 1024, false);
        QVERIFY(count->text().contains(u"1200"_s) || count->text().contains(u"1,200"_s));
        QVERIFY(count->text().endsWith(u"…"_s));
        Q_EMIT desk.counted(5000, 9 * 1024 * 1024, true);
        QVERIFY(!count->text().endsWith(u"…"_s));
    }

    void preview_arrivesInPieces_andErrorsAreNamed()
    {
        ScriptedImportDesk desk;
        ImportDialog dialog(desk, nullptr);
        auto *table = dialog.findChild<QTreeView *>(u"preview"_s);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Q_EMIT desk.begun({u"/c/one.txt"_s, u"/c/two.pdf"_s});
        QCOMPARE(table->model()->rowCount(), 2);
        PreviewedFile one;
        one.path = u"/c/one.txt"_s;
        one.format = u"text"_s;
        one.count = 1;
        one.articles.push_back({u"The boats"_s, {}, u"Ana"_s, u"2012-05"_s, u"en"_s, u"They came home."_s});
        Q_EMIT desk.previewed(one);
        PreviewedFile two;
        two.path = u"/c/two.pdf"_s;
        two.failed = 1;
        two.error = Error {Error::Kind::Invalid, u"It is damaged"_s, two.path, u"Ask for another copy."_s};
        Q_EMIT desk.previewed(two);
        Q_EMIT desk.ended();
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, ImportPreviewModel::TitleColumn), u"The boats"_s);
        QCOMPARE(cell(0, ImportPreviewModel::AuthorColumn), u"Ana"_s);
        QVERIFY(cell(0, ImportPreviewModel::DateColumn).contains(u"2012"_s));
        QVERIFY(cell(1, ImportPreviewModel::TitleColumn).contains(u"It is damaged"_s));
        auto *beginning = dialog.findChild<QPlainTextEdit *>(u"beginning"_s);
        QCOMPARE(beginning->toPlainText(), u"They came home."_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(beginning->toPlainText().contains(u"Ask for another copy."_s));
    }

    void columns_areCorrectedByHand_andReachTheImport()
    {
        ScriptedImportDesk desk;
        ImportDialog dialog(desk, nullptr);
        auto *pages = dialog.findChild<QTabWidget *>();
        QVERIFY(!pages->isTabVisible(1));
        Q_EMIT desk.begun({u"/c/three.csv"_s});
        Q_EMIT desk.previewed(tableFile());
        QVERIFY(pages->isTabVisible(1));
        QCOMPARE(pages->currentIndex(), 1);
        auto *text = dialog.findChild<QComboBox *>(u"column-text"_s);
        QCOMPARE(text->currentData().toString(), QString());
        QVERIFY(!dialog.findChild<QLabel *>(u"columnNotice"_s)->isHidden());
        text->setCurrentIndex(text->findData(u"words"_s));
        Q_EMIT text->activated(text->currentIndex());
        const ColumnMapping wanted {{{u"text"_s, u"words"_s}}};
        QCOMPARE(desk.lookedWith.columns.mappingOf({u"what"_s, u"words"_s}), wanted);
        QVERIFY(dialog.findChild<QLabel *>(u"columnNotice"_s)->isHidden());
        dialog.findChild<QPushButton *>(u"import"_s)->click();
        QCOMPARE(desk.importedWith.columns.mappingOf({u"words"_s, u"what"_s}), wanted);
    }

    void options_areHandedOn()
    {
        ScriptedImportDesk desk;
        desk.remembered.language = u"es"_s;
        desk.remembered.seconds = 30;
        ImportDialog dialog(desk, nullptr);
        QCOMPARE(dialog.findChild<QSpinBox *>(u"seconds"_s)->value(), 30);
        QCOMPARE(dialog.findChild<QComboBox *>(u"language"_s)->currentData().toString(), u"es"_s);
        dialog.findChild<QCheckBox *>(u"extracts"_s)->setChecked(false);
        dialog.findChild<QSpinBox *>(u"megabytes"_s)->setValue(2048);
        dialog.findChild<QSpinBox *>(u"largestOriginal"_s)->setValue(0);
        dialog.findChild<QPushButton *>(u"import"_s)->click();
        QCOMPARE(desk.imported, desk.given);
        const ImportChoices wanted {.extracts = false,
                                    .language = u"es"_s,
                                    .seconds = 30,
                                    .megabytes = 2048,
                                    .largestOriginal = 0,
                                    .columns = {}};
        QCOMPARE(desk.importedWith, wanted);
    }

    void reportRows_areFilteredAndSorted_data()
    {
        using Order = ImportReportQuery::Order;
        QTest::addColumn<ImportReportQuery>("query");
        QTest::addColumn<QStringList>("files");
        const QString a9 = u"a9.pdf"_s, a10 = u"a10.pdf"_s, b = u"b.txt"_s, c = u"c.txt"_s;
        QTest::newRow("failures first") << ImportReportQuery {} << QStringList {a10, a9, c, b};
        QTest::newRow("by number in the name")
            << ImportReportQuery {.order = Order::File} << QStringList {a9, a10, b, c};
        QTest::newRow("descending") << ImportReportQuery {.order = Order::File, .isDescending = true}
                                    << QStringList {c, b, a10, a9};
        QTest::newRow("by what happened") << ImportReportQuery {.order = Order::What} << QStringList {a10, a9, b, c};
        QTest::newRow("failed only") << ImportReportQuery {.result = Became::Failed} << QStringList {a10, a9};
        QTest::newRow("same bytes only") << ImportReportQuery {.result = Became::SameBytes} << QStringList {c};
        QTest::newRow("by words") << ImportReportQuery {.words = u"LIMITS too"_s} << QStringList {a9};
        QTest::newRow("words of nothing") << ImportReportQuery {.words = u"whale"_s} << QStringList {};
    }

    void reportRows_areFilteredAndSorted()
    {
        QFETCH(ImportReportQuery, query);
        const std::vector<ImportedFile> files = someFiles();
        QStringList names;
        for (const int row : rowsFor(files, query))
            names.append(files[size_t(row)].file.section(u'/', -1));
        QTEST(names, "files");
    }

    void report_isFilteredOpenedCopiedAndRetried()
    {
        ScriptedReportDesk desk;
        desk.rows = std::make_shared<const std::vector<ImportedFile>>(someFiles());
        ImportReportDialog dialog(desk, nullptr);
        auto *list = dialog.findChild<QTreeView *>(u"report"_s);
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shownFiles(*list->model()).size(), 4);
        list->setCurrentIndex(list->model()->index(3, 0));
        dialog.findChild<QPushButton *>(u"open"_s)->click();
        QCOMPARE(desk.opened, ArticleId {7});
        list->selectionModel()->clear();
        auto *result = dialog.findChild<QComboBox *>(u"result"_s);
        result->setCurrentIndex(1);
        Q_EMIT result->activated(1);
        QCOMPARE(shownFiles(*list->model()), (QStringList {u"a10.pdf"_s, u"a9.pdf"_s}));
        dialog.findChild<QPushButton *>(u"copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
        dialog.findChild<QPushButton *>(u"retry"_s)->menu()->actions().last()->trigger();
        QCOMPARE(desk.retried, (std::vector<int> {1, 3}));
        QVERIFY(desk.isHigher);
        dialog.findChild<QLineEdit *>(u"words"_s)->setText(u"damaged"_s);
        QTRY_COMPARE(shownFiles(*list->model()), QStringList {u"a10.pdf"_s});
        dialog.findChild<QPushButton *>(u"save"_s)->click();
        QCOMPARE(desk.saved, std::vector<int> {1});
        list->header()->setSortIndicator(ImportReportModel::FileColumn, Qt::DescendingOrder);
        QCOMPARE(desk.asked.order, ImportReportQuery::Order::File);
        QVERIFY(desk.asked.isDescending);
    }

    void reportWithoutFiles_saysWhy()
    {
        ScriptedReportDesk desk;
        const ImportReportDialog dialog(desk, nullptr);
        QVERIFY(!dialog.findChild<QLabel *>(u"count"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(u"retry"_s)->isEnabled());
    }

    void reportOfManyFiles_isShownAtOnce()
    {
        std::vector<ImportedFile> many;
        for (int i = 0; i < 100'000; ++i)
            many.push_back({Became::Imported, u"/f/%1.txt"_s.arg(i), u"A title of some length"_s, {}, {i + 1}, {}});
        ImportReportModel model;
        const auto files = std::make_shared<const std::vector<ImportedFile>>(std::move(many));
        QTreeView list;
        list.setUniformRowHeights(true);
        list.setModel(&model);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        std::vector<int> rows = rowsFor(*files, {.order = ImportReportQuery::Order::File});
        QElapsedTimer timer;
        timer.start();
        model.setFiles(files, std::move(rows));
        list.grab();
        QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed()))); // a sanitizer's machine is slow
        QCOMPARE(model.index(9, ImportReportModel::FileColumn).data().toString(), u"f/9.txt"_s);
    }

    void report_isWrittenForPrograms()
    {
        const std::vector<ImportedFile> files = someFiles();
        QCOMPARE(reportAsCsv(files, {3}),
                 "result,article,file,what,remedy\r\nfailed,,/f/a9.pdf,It took too long,Raise the limits.\r\n");
        QVERIFY(reportAsJson(files, {0}).contains("\"article\": 7"));
    }

    void preferences_areChosenAndReset()
    {
        Preferences now;
        now.importing = {.extracts = false,
                         .language = u"es"_s,
                         .seconds = 5,
                         .megabytes = 512,
                         .largestOriginal = 1,
                         .columns = {}};
        PreferenceFacts facts;
        facts.standard.importing = {
            .extracts = true, .language = {}, .seconds = 10, .megabytes = 1024, .largestOriginal = 16, .columns = {}};
        facts.languages = {u"en"_s, u"es"_s};
        auto *dialog = new PreferencesDialog(now, facts, nullptr);
        QSignalSpy chosen(dialog, &PreferencesDialog::chosen);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"seconds"_s)->value(), 5);
        dialog->findChild<QPushButton *>(u"standardValues"_s)->click();
        QCOMPARE(dialog->findChild<QSpinBox *>(u"seconds"_s)->value(), 10);
        auto *look = dialog->findChild<QComboBox *>(u"looksFirst"_s);
        look->setCurrentIndex(look->findData(int(LookFirst::Never)));
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        QCOMPARE(chosen.size(), 1);
        facts.standard.looksFirst = LookFirst::Never;
        facts.standard.backups = now.backups; // of another page
        QCOMPARE(chosen[0][0].value<Preferences>(), facts.standard);
    }
};

QTEST_MAIN(TestImportDialogs)
#include "tst_importdialogs.moc"
