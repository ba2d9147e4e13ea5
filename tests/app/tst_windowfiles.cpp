// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/dialogs/importreportdesk.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QImageReader>
#include <QTest>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What goes into files and comes from them, asked for by keys in a real window.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
    }

    void cleanup() { m_opened.reset(); }

    void exportedChart_isWrittenInEachFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("PNG") << u"chart.png"_s << QByteArray("\x89PNG");
        QTest::newRow("SVG") << u"chart.svg"_s << QByteArray("<?xml");
        QTest::newRow("PDF") << u"chart.pdf"_s << QByteArray("%PDF");
    }

    void exportedChart_isWrittenInEachFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QString path = m_opened->inFolder(name);
        ChartOptions options;
        options.dpi = 150;
        m_opened->prompts().exports.push_back({path, options});
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        QFile file(path);
        QTRY_COMPARE(m_opened->prompts().suggestedExports.size(), size_t(1));
        QTRY_VERIFY2(file.exists(), qPrintable(window().messages()->message()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
        if (name.endsWith(u"png"_s))
            QCOMPARE(QImageReader(path).size(), QSize(945, 591)); // 160 x 100 mm at 150 dpi
    }

    void filesThatFail_areReportedAndTheRestComesIn()
    {
        QFile empty(m_opened->inFolder(u"empty.txt"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QFile good(m_opened->inFolder(u"good.txt"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write("A new text\n\nPeru grew 40,500 hectares of coca in 1999.\n");
        good.close();
        m_opened->prompts().paths.push_back({empty.fileName(), good.fileName(), OpenedWindow::sampleFiles().front()});
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(model().rowCount(), int(OpenedWindow::sampleFiles().size()) + 1);
        QTRY_VERIFY(window().messages()->isVisible());
        ImportedFiles files;
        m_opened->prompts().importReport = [&files](ImportReportDesk &desk) { files = desk.files(); };
        action(u"tools.importReport"_s)->trigger();
        QVERIFY(files);
        QStringList results;
        for (const ImportedFile &file : *files)
            results.append(textOf(file.result) + u": "_s + file.file.section(u'/', -1));
        QCOMPARE(results,
                 (QStringList {u"failed: empty.txt"_s,
                               u"same bytes: "_s + OpenedWindow::sampleFiles().front().section(u'/', -1),
                               u"imported: good.txt"_s}));
    }

    void saveACopy_isAWholeProject()
    {
        const QString copy = m_opened->inFolder(u"copy.quipu"_s);
        m_opened->prompts().paths.push_back({copy});
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QFile::exists(copy));
        QTRY_VERIFY(window().messages()->isVisible());
        const auto copied = Reader::open(copy);
        QVERIFY(copied);
        QCOMPARE((*copied)->counts()->articles, int(OpenedWindow::sampleFiles().size()));
    }

    void aFileThatIsNoProject_isRefusedAndTheOpenOneStays()
    {
        QFile file(m_opened->inFolder(u"no.quipu"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no project");
        file.close();
        m_opened->prompts().paths.push_back({file.fileName()});
        QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(window().messages()->isVisible());
        QCOMPARE(m_opened->project()->path(), m_opened->projectPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "this is no project");
    }

    void aProjectThatDoesNotExist_isNotMade()
    {
        m_opened->open();
        const QString path = m_opened->inFolder(u"mistyped.quipu"_s);
        m_opened->bench().start(path, {});
        QTRY_VERIFY(window().messages()->isVisible());
        QVERIFY(window().messages()->message().contains(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(m_opened->project() == nullptr);
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ArticleListModel &model() const { return m_opened->model(); }
    QAction *action(const QString &id) const { return m_opened->action(id); }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
