// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openedwindow.h"
#include "tests/support/builders.h"
#include "views/dialogs/watchedfoldersdesk.h"
#include "views/reader/originalview.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What comes in by other ways than the import dialog, and the original of what came in, in a real window.
class TestWindowArrivals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
    }

    void cleanup() { m_opened.reset(); }

    void pastedText_becomesAnArticle_andIsOpen()
    {
        QApplication::clipboard()->setText(u"The river rose\n\nIt took the bridge with it, the mayor said.\n"_s);
        QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(open().metadata.title ? open().metadata.title->value : QString(), u"The river rose"_s);
        QVERIFY(open().path.startsWith(u"Pasted text, 20"_s));
        QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window().messages()->isVisible()); // it is there already
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(m_opened->model().rowCount(), samples());
    }

    void addresses_areRefused_withAWayOut_data()
    {
        QTest::addColumn<bool>("asText");
        QTest::newRow("a link") << false;
        QTest::newRow("an address line") << true;
    }

    void addresses_areRefused_withAWayOut()
    {
        QFETCH(bool, asText);
        QMimeData data;
        if (asText)
            data.setText(u"https://example.org/story "_s);
        else
            data.setUrls({QUrl(u"https://example.org/story"_s)});
        drop(data);
        QTRY_VERIFY(window().messages()->isVisible());
        QVERIFY(window().messages()->message().contains(u"does not use the network"_s));
        QCOMPARE(m_opened->model().rowCount(), samples());
    }

    void droppedText_becomesAnArticle_whereverItFalls()
    {
        QMimeData data;
        data.setText(u"Seed from the coast\n\nThe road is open again since Tuesday.\n"_s);
        drop(data);
        QTRY_COMPARE(m_opened->model().rowCount(), samples() + 1);
        QTRY_VERIFY(open().path.startsWith(u"Dropped text, 20"_s));
    }

    void droppedFiles_goBeforeTheirText()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(written(u"dropped.txt"_s, "A file\n\nWith its words.\n"))});
        data.setText(u"file:///somewhere"_s);
        drop(data);
        QTRY_COMPARE(m_opened->model().rowCount(), samples() + 1);
    }

    void heldOverTheWindow_aDropSaysWhatItWouldDo()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a.txt"_s), QUrl::fromLocalFile(u"/b.txt"_s)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        auto *sign = window().findChild<QLabel *>(u"dropSign"_s);
        QVERIFY(sign->isVisible());
        QVERIFY(sign->text().contains(u'2'));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&window(), &leave);
        QVERIFY(!sign->isVisible());
    }

    void original_isShownAsItIs()
    {
        const QByteArray page = "<html><body><p>The river rose.</p></body></html>";
        openWithOriginal(page, u"html"_s);
        QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window().original()->shownText(), QString::fromLatin1(page));
        QVERIFY(window().original()->isVisible());
        QVERIFY(!window().reader()->isVisible());
        action(u"view.original"_s)->trigger();
        QVERIFY(window().reader()->isVisible());
    }

    void original_isSavedByteByByte()
    {
        const QByteArray page = "<p>\xE1\r\n</p>";
        openWithOriginal(page, u"html"_s);
        m_opened->prompts().paths.push_back({m_opened->inFolder(u"saved.html"_s)});
        action(u"article.saveOriginal"_s)->trigger();
        QFile file(m_opened->inFolder(u"saved.html"_s));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), page);
    }

    void original_isOpenedOutside_onlyWithConsent()
    {
        openWithOriginal("<p>x</p>", u"html"_s);
        m_opened->prompts().consentsGiven = false;
        action(u"article.openOriginal"_s)->trigger();
        QTRY_COMPARE(m_opened->prompts().consents.size(), size_t(1));
        QVERIFY(m_opened->prompts().opened.isEmpty());
        m_opened->prompts().consentsGiven = true;
        action(u"article.openOriginal"_s)->trigger();
        QTRY_COMPARE(m_opened->prompts().opened.size(), 1);
        QVERIFY(m_opened->prompts().opened[0].endsWith(u".html"_s));
    }

    void plainText_saysThatItIsItsOwnOriginal()
    {
        action(u"view.original"_s)->trigger();
        QTRY_VERIFY(window().original()->message().contains(u"its own original"_s));
    }

    void watchedFolder_bringsWhatArrives_andIsRemembered()
    {
        const QString folder = m_opened->inFolder(u"inbox"_s);
        QVERIFY(QDir().mkpath(folder));
        written(u"inbox/first.txt"_s, "The first\n\nIt was there before.\n");
        m_opened->prompts().paths.push_back({folder});
        m_opened->prompts().watchedFolders = [](WatchedFoldersDesk &desk) { desk.askForFolder(); };
        action(u"file.watched"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->model().rowCount(), samples() + 1, 15'000);
        QTRY_VERIFY(window().messages()->message().contains(u"arrived from"_s));
        QVERIFY(window().status()->findChild<QToolButton *>(u"watching"_s)->isVisible());
        const QString project = m_opened->project()->path();
        m_opened->bench().closeProject();
        written(u"inbox/second.txt"_s, "The second\n\nIt came while nobody looked.\n");
        m_opened->bench().openProject(project);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->model().rowCount(), samples() + 2, 15'000);
    }

    void changedFileOfAWatchedFolder_isANewRevision()
    {
        const QString folder = m_opened->inFolder(u"inbox"_s);
        QVERIFY(QDir().mkpath(folder));
        written(u"inbox/first.txt"_s, "The first\n\nIt was there before.\n");
        m_opened->prompts().paths.push_back({folder});
        m_opened->prompts().watchedFolders = [](WatchedFoldersDesk &desk) { desk.askForFolder(); };
        action(u"file.watched"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->model().rowCount(), samples() + 1, 15'000);
        QTRY_VERIFY(window().messages()->isVisible());
        window().messages()->hide();
        QFile::remove(m_opened->inFolder(u"inbox/first.txt"_s)); // that a folder changed is noticed at once
        written(u"inbox/first.txt"_s, "The first\n\nIt was there before. Now there is more of it.\n");
        QTRY_VERIFY_WITH_TIMEOUT(window().messages()->isVisible(), 15'000);
        QVERIFY(window().messages()->message().contains(u"new revision"_s));
        QCOMPARE(m_opened->model().rowCount(), samples() + 1);
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    QAction *action(const QString &id) const { return m_opened->action(id); }
    static int samples() { return int(OpenedWindow::sampleFiles().size()); }
    const Article &open() const { return m_opened->project()->article.article(); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_opened->inFolder(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    void drop(const QMimeData &data) const
    {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    void openWithOriginal(const QByteArray &bytes, const QString &format) const
    {
        Addition addition = article(u"The river rose."_s, u"page.html"_s);
        addition.article.format = format;
        addition.original = packed(bytes);
        const auto ids = m_opened->project()->project.importArticles({addition});
        QTRY_COMPARE(m_opened->project()->store->pending(), 0);
        m_opened->project()->article.open(ids[0]);
        QTRY_COMPARE(open().id, ids[0]);
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestWindowArrivals)
#include "tst_windowarrivals.moc"
