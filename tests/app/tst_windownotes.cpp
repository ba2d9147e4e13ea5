// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notedesk.h"
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/docks/notetext.h"
#include "views/reader/articletextedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Notes in a real window, by real keys and clicks.
class TestWindowNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
        openFile(u"01-coca-survey-2011.txt"_s);
    }
    void cleanup() { m_opened.reset(); }

    void pressN_writesANote_oneStep_undoneHereAndAfterARestart()
    {
        const int steps = history().count();
        select(u"fifth in a row"_s);
        QTest::keyClick(&edit(), Qt::Key_N);
        QTRY_VERIFY(text().hasFocus());
        QCOMPARE(history().count(), steps); // a draft is no step
        QTest::keyClicks(&text(), u"Which years?"_s);
        QTRY_COMPARE(notes().size(), 1u);
        QVERIFY(notes().front().subject.kind == NoteSubject::Kind::Span);
        QCOMPARE(notes().front().subject.quote.text, u"fifth in a row"_s);
        QTest::keyClicks(&text(), u" Ask."_s);
        QTRY_COMPARE(notes().front().text, u"Which years? Ask."_s);
        QCOMPARE(history().count(), steps + 1);
        QCOMPARE(history().undoText(), u"Add the note “Which years? Ask.”"_s);

        QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), 0u);
        QVERIFY(!editor().isShowing());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(notes().size(), 1u);
        restart();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), 0u);
        QCOMPARE(history().count(), steps + 1);
    }

    void undoWhileTyping_takesBackWhatWasJustTyped()
    {
        write(u"notes.onArticle"_s, u"One"_s);
        QTest::keyClick(&text(), Qt::Key_Escape); // ends the session
        QTRY_COMPARE(notes().size(), 1u);
        text().setFocus();
        QTest::keyClicks(&text(), u" two"_s); // not told yet
        QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text().toPlainText(), u"One"_s);
        QTRY_COMPARE(m_opened->project()->store->pending(), 0); // the file passes through "One two"
        QCOMPARE(notes().front().text, u"One"_s);
        QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text().toPlainText(), u"One two"_s);
    }

    void pressN_onAMark_isAboutTheMark()
    {
        const std::vector<MentionRow> marks = reader().mentions();
        QVERIFY(!marks.empty());
        reader().select(marks.front().mention.quote.span);
        QTest::keyClick(&edit(), Qt::Key_N);
        QTest::keyClicks(&text(), u"x"_s);
        QTRY_COMPARE(notes().size(), 1u);
        const NoteSubject subject = notes().front().subject;
        QVERIFY(subject.kind == NoteSubject::Kind::Mention || subject.kind == NoteSubject::Kind::Figure);
        QVERIFY(subject.id != 0 && subject.article == reader().article());
    }

    void pressQ_keepsTheQuotationWithItsSpeaker_whoCanBeCorrected()
    {
        const qsizetype inside = reader().text().indexOf(u"good harvest"_s);
        reader().select({inside, inside + 4});
        edit().setTextCursor(cursorAt(int(inside)));
        QTest::keyClick(&edit(), Qt::Key_Q);
        QTRY_COMPARE(notes().size(), 1u);
        Note quotation = notes().front();
        QVERIFY(quotation.kind == Note::Kind::Quotation);
        QCOMPARE(quotation.speaker, u"Hernán Olaya"_s);
        QVERIFY(quotation.subject.quote.text.startsWith(u"One more good harvest"_s));
        auto *speaker = editor().findChild<QLineEdit *>(u"noteSpeaker"_s);
        QVERIFY(speaker->isVisible());
        speaker->selectAll();
        QTest::keyClicks(speaker, u"H. Olaya"_s);
        QTest::keyClick(speaker, Qt::Key_Return);
        QTRY_COMPARE(notes().front().speaker, u"H. Olaya"_s);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(notes().front().speaker, u"Hernán Olaya"_s);
        QCOMPARE(speaker->text(), u"Hernán Olaya"_s);
    }

    void pressB_setsABookmark_ctrlBGoesThere_pressBRemovesIt()
    {
        select(u"yearly survey"_s);
        const ArticleId marked = reader().article();
        QTest::keyClick(&edit(), Qt::Key_B);
        QTRY_COMPARE(notes().size(), 1u);
        QVERIFY(notes().front().kind == Note::Kind::Bookmark);
        openFile(u"02-where-the-aid-goes.txt"_s);
        QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
        auto *field = window().bookmarks()->findChild<QLineEdit *>();
        QTRY_COMPARE(window().bookmarks()->count(), 1);
        QTest::keyClicks(field, u"nowhere"_s);
        QTRY_COMPARE(window().bookmarks()->count(), 0);
        field->clear();
        QTest::keyClicks(field, u"yearl"_s);
        QTRY_COMPARE(window().bookmarks()->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(reader().article(), marked);
        select(u"yearly"_s);
        QTRY_VERIFY(desk().ofArticle().size() == 1);
        QTest::keyClick(&edit(), Qt::Key_B);
        QTRY_COMPARE(notes().size(), 0u);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), 1u);
    }

    void typingInTheFilter_narrowsTheList_deleteRemoves_undoBringsBack()
    {
        write(u"notes.onArticle"_s, u"Compare with 2009"_s);
        write(u"notes.onProject"_s, u"Plan"_s);
        QTest::keyClick(&text(), Qt::Key_Escape);
        QTRY_COMPARE(list().model()->rowCount(), 2);
        QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
        auto *filter = window().notes()->findChild<QLineEdit *>(u"noteFilter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"compar"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        filter->clear();
        auto *here = window().notes()->findChild<QToolButton *>(u"noteHere"_s);
        QTest::mouseClick(here, Qt::LeftButton);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        openFile(u"02-where-the-aid-goes.txt"_s);
        QTRY_COMPARE(list().model()->rowCount(), 0);
        QTest::mouseClick(here, Qt::LeftButton);
        auto *kind = window().notes()->findChild<QComboBox *>(u"noteKind"_s);
        kind->setCurrentIndex(2); // quotations
        QTRY_COMPARE(list().model()->rowCount(), 0);
        kind->setCurrentIndex(0);
        QTRY_COMPARE(list().model()->rowCount(), 2);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QTRY_COMPARE(list().model()->rowCount(), 0);
        QTRY_COMPARE(notes().size(), 0u);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); // both are one step
        QTRY_COMPARE(list().model()->rowCount(), 2);
    }

    void doubleClick_showsThePlace_clickShowsTheNote()
    {
        select(u"sheet over a pit"_s);
        QTest::keyClick(&edit(), Qt::Key_N);
        QTest::keyClicks(&text(), u"# Laboratories"_s);
        QTest::keyClick(&text(), Qt::Key_Return);
        QTest::keyClicks(&text(), u"*many*"_s);
        QTest::keyClick(&text(), Qt::Key_Escape);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        const ArticleId noted = reader().article();
        openFile(u"02-where-the-aid-goes.txt"_s);
        editor().clear();
        QTRY_VERIFY(list().model()->index(0, 0).data(NoteListModel::IsLoadedRole).toBool());
        list().setCurrentIndex({});
        const QPoint at = list().visualRect(list().model()->index(0, 0)).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(editor().isShowing());
        QTRY_VERIFY(preview().isVisible());
        QCOMPARE(preview().document()->toPlainText(), u"Laboratories\nmany"_s);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(reader().article(), noted);
    }

    void linkInANote_opensItsArticle()
    {
        const ArticleId other = idOf(u"02-where-the-aid-goes.txt"_s);
        write(u"notes.onProject"_s, u"See "_s);
        QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        auto *field = window().linkFinder()->findChild<QLineEdit *>();
        QTRY_VERIFY(window().linkFinder()->count() > 0);
        const QString title = titleOf(other);
        QTest::keyClicks(field, title);
        QTRY_COMPARE(window().linkFinder()->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(text().toPlainText(), u"See [["_s + title + u"]]"_s);
        pages().setCurrentIndex(1);
        preview().setFocus();
        QTest::keyClick(&preview(), Qt::Key_Tab); // to the link
        QTest::keyClick(&preview(), Qt::Key_Return);
        QTRY_COMPARE(reader().article(), other);
    }

    void noteFromElsewhere_loadsNothing()
    {
        const QString hostile = u"<img src=\"file:///etc/hostname\"> ![x](file:///etc/hostname) <b>bold</b>"_s;
        write(u"notes.onProject"_s, hostile);
        pages().setCurrentIndex(1);
        const QString html = preview().document()->toHtml();
        QVERIFY2(!html.contains(u"<img"_s), qPrintable(html));
        QVERIFY(preview().document()->toPlainText().contains(u"<b>bold"_s));
    }

    void closingTheProject_keepsWhatWasJustTyped()
    {
        write(u"notes.onProject"_s, u"Do not lose"_s);
        QVERIFY(window().close());
        restart();
        QTRY_COMPARE(notes().size(), 1u);
        QCOMPARE(notes().front().text, u"Do not lose"_s);
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ReaderView &reader() const { return m_opened->reader(); }
    ArticleTextEdit &edit() const { return *reader().findChild<ArticleTextEdit *>(); }
    NoteEditor &editor() const { return *window().notes()->editor(); }
    NoteText &text() const { return *editor().findChild<NoteText *>(); }
    NotePreview &preview() const { return *editor().findChild<NotePreview *>(); }
    QTabBar &pages() const { return *editor().findChild<QTabBar *>(u"notePages"_s); }
    QListView &list() const { return *window().notes()->findChild<QListView *>(u"noteList"_s); }
    QUndoStack &history() const { return m_opened->project()->project.history(); }
    NoteDesk &desk() const { return *m_opened->project()->findChild<NoteDesk *>(); }

    std::unique_ptr<Reader> onDisk() const { return *Reader::open(m_opened->projectPath()); }
    std::vector<Note> notes() const
    {
        std::vector<Note> found;
        const auto disk = onDisk();
        for (const NoteRow &row : *disk->noteRows(*disk->noteIds({})))
            found.push_back(row.note);
        return found;
    }
    ArticleId idOf(const QString &file) const { return *onDisk()->articleNamed(file); }
    QString titleOf(ArticleId id) const { return onDisk()->article(id)->metadata.title->value; }

    void openFile(const QString &file)
    {
        const ArticleId id = idOf(file);
        m_opened->project()->article.open(id);
        QTRY_COMPARE(reader().article(), id);
        edit().setFocus();
    }
    void select(const QString &words)
    {
        const qsizetype at = reader().text().indexOf(words);
        QVERIFY(at >= 0);
        reader().select({at, at + words.size()});
        edit().setFocus();
    }
    QTextCursor cursorAt(int position) const
    {
        QTextCursor cursor(edit().document());
        cursor.setPosition(position);
        return cursor;
    }
    void write(const QString &action, const QString &words)
    {
        m_opened->action(action)->trigger();
        QTRY_VERIFY(text().isVisible());
        text().setFocus();
        QTest::keyClicks(&text(), words);
    }
    void restart()
    {
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project() != nullptr && reader().article());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestWindowNotes)
#include "tst_windownotes.moc"
