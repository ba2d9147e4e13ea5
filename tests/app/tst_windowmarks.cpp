// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytreemodel.h"
#include "tests/app/taggedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/docks/entitypagedock.h"
#include "views/docks/inspectordock.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/docks/notetext.h"
#include "views/reader/hovercard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What is known of marks, and seen beside them: notes, flags and kinds below kinds.
class TestWindowMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<TaggedWindow>();
        QVERIFY(m_window->start());
        m_window->selectWords(u"yearly survey");
        m_window->press(Qt::Key_G);
        QCOMPARE(m_window->ownMarks(), u"PROGRAMME yearly survey"_s);
    }

    void cleanup() { m_window.reset(); }

    void noteOnAMark_isOnItsCard_asPlainText()
    {
        m_window->press(Qt::Key_N);
        writeNote(u"# **Which** survey?"_s);
        QTRY_COMPARE(cardAt(u"yearly survey").count(u"Which survey?"_s), 1);
        QVERIFY(!cardAt(u"yearly survey").contains(u'*'));
        m_window->undo();
        QTRY_VERIFY(!cardAt(u"yearly survey").contains(u"Which"_s));
    }

    void wordsLeftOut_areBoilerplate_untilTheyAreBroughtBack()
    {
        m_window->selectWords(u"yearly survey");
        QVERIFY(!m_window->opened.action(u"article.bringBack"_s)->isEnabled());
        m_window->opened.action(u"article.leaveOut"_s)->trigger();
        QTRY_COMPARE(boilerplateByHand(), u"yearly survey"_s);
        m_window->placeCaret(u"yearly survey", 3);
        QTRY_VERIFY(m_window->opened.action(u"article.bringBack"_s)->isEnabled());
        m_window->opened.action(u"article.bringBack"_s)->trigger();
        QTRY_COMPARE(boilerplateByHand(), QString());
        m_window->undo();
        QTRY_COMPARE(boilerplateByHand(), u"yearly survey"_s);
        QVERIFY(m_window->restart());
        QCOMPARE(boilerplateByHand(), u"yearly survey"_s);
    }

    void noteOnAnEntity_isOnTheCardsOfItsMarks_untilItIsUndoneAfterARestart()
    {
        m_window->opened.action(u"notes.onEntity"_s)->trigger();
        QTRY_VERIFY(noteText().isVisible());
        writeNote(u"See *the annex*"_s);
        QTRY_VERIFY(cardAt(u"yearly survey").contains(u"See the annex"_s));
        QVERIFY(m_window->restart());
        QTRY_VERIFY(cardAt(u"yearly survey").contains(u"See the annex"_s));
        m_window->undo();
        QTRY_VERIFY(!cardAt(u"yearly survey").contains(u"annex"_s));
    }

    void entityPage_writesANoteOnItsEntity()
    {
        m_window->opened.action(u"entities.page"_s)->trigger();
        auto *button = window().entityPage()->findChild<QPushButton *>(u"entityNote"_s);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(noteText().isVisible());
        writeNote(u"From its page"_s);
        QTRY_VERIFY(cardAt(u"yearly survey").contains(u"From its page"_s));
    }

    void noteOnAMarkInPieces_isAboutAllOfIt()
    {
        m_window->selectWords(u"carries out");
        m_window->press(Qt::Key_Plus);
        m_window->selectWords(u"carries out"); // one of its pieces
        m_window->press(Qt::Key_N);
        writeNote(u"Both pieces"_s);
        QTRY_VERIFY(cardAt(u"yearly survey").contains(u"Both pieces"_s));
        QVERIFY(cardAt(u"carries out").contains(u"Both pieces"_s));
        QVERIFY(m_window->opened.project()->store->flush());
        const auto reader = Reader::open(m_window->opened.projectPath());
        const auto notes = (*reader)->noteRows(*(*reader)->noteIds({}));
        QCOMPARE(notes->size(), 1u);
        const NoteSubject &subject = notes->front().note.subject;
        QVERIFY(subject.kind == NoteSubject::Kind::Mention);
        QVERIFY(subject.quote.text.startsWith(u"yearly survey"_s) && subject.quote.text.endsWith(u"carries out"_s));
    }

    void metonym_isTickedInTheInspector_andUnticked()
    {
        auto *box = window().inspector()->findChild<QCheckBox *>(u"mentionMetonym"_s);
        QVERIFY(!box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(ownMention().metonym);
        QVERIFY(m_window->restart());
        m_window->placeCaret(u"yearly survey", 2);
        QTRY_VERIFY(window().inspector()->findChild<QCheckBox *>(u"mentionMetonym"_s)->isChecked());
        m_window->undo();
        QVERIFY(!ownMention().metonym);
        QVERIFY(!window().inspector()->findChild<QCheckBox *>(u"mentionMetonym"_s)->isChecked());
    }

    void nudgesInOneGo_areOneStep_alsoAfterARestart()
    {
        const int steps = m_window->project().history().count();
        for (int i = 0; i < 5; ++i)
            m_window->press(Qt::Key_BracketRight);
        for (int i = 0; i < 4; ++i)
            m_window->press(Qt::Key_BracketLeft);
        QCOMPARE(m_window->ownMarks(), u"PROGRAMME o the yearly survey that t"_s);
        QCOMPARE(m_window->project().history().count(), steps + 1);
        QVERIFY(m_window->restart());
        QCOMPARE(m_window->ownMarks(), u"PROGRAMME o the yearly survey that t"_s);
        m_window->undo();
        QCOMPARE(m_window->ownMarks(), u"PROGRAMME yearly survey"_s);
        QVERIFY(!m_window->marksOnDisk().isEmpty());
    }

    void nudgesOfTwoMarks_areTwoSteps()
    {
        const int steps = m_window->project().history().count();
        m_window->press(Qt::Key_BracketRight, Qt::ControlModifier);
        m_window->selectWords(u"good harvest");
        m_window->press(Qt::Key_G);
        m_window->press(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(m_window->project().history().count(), steps + 3);
        m_window->undo();
        QCOMPARE(m_window->ownMarks(), u"PROGRAMME yearly survey that; PROGRAMME good harvest"_s);
    }

    void narrowerTypes_standBelowTheirWiderOne_whereTypesAreChosen()
    {
        EntityTypes types = m_window->project().entityTypes();
        types.push_back({u"SURVEY"_s, u"Survey"_s, u"Surveys"_s, {}, QColor(Qt::darkGreen), u"Z"_s, u"PROGRAMME"_s});
        QVERIFY(m_window->project().editEntityTypes(types));
        m_window->selectWords(u"yearly survey");
        m_window->press(Qt::Key_Z);
        QCOMPARE(m_window->ownMarks(), u"SURVEY yearly survey"_s);
        // The wider type is there for its sake, and before it.
        const EntityTreeModel &tree = m_window->opened.bench().models().entities;
        const auto rowOf = [&tree](const QString &name) {
            const QModelIndexList found = tree.match(tree.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return found.isEmpty() ? QModelIndex() : found.front();
        };
        QTRY_VERIFY(rowOf(u"Surveys"_s).isValid());
        QCOMPARE(rowOf(u"Surveys"_s).row(), rowOf(u"Programmes"_s).row() + 1);
        QCOMPARE(rowOf(u"Surveys"_s).data(EntityTreeModel::DepthRole).toInt(), 1);
        // The wider one's name finds both.
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        FinderPopup *picker = window().typePicker();
        auto *field = picker->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"program"_s);
        QCOMPARE(picker->count(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->ownMarks(), u"PROGRAMME yearly survey"_s);
        m_window->undo();
        // Its switch in the legend is also that of the narrower one.
        ReaderComfort comfort = m_window->opened.reader().comfort();
        comfort.showsLegend = true;
        m_window->opened.reader().setComfort(comfort);
        auto *chip = m_window->opened.reader().findChild<QCheckBox *>(u"legend.PROGRAMME"_s);
        QTRY_VERIFY(chip != nullptr && chip->isVisible());
        chip->click();
        QVERIFY(m_window->opened.reader().comfort().hiddenTypes.contains(u"SURVEY"_s));
        auto *narrow = m_window->opened.reader().findChild<QCheckBox *>(u"legend.SURVEY"_s);
        QVERIFY(!narrow->isChecked());
        narrow->click();
        QVERIFY(!m_window->opened.reader().comfort().hiddenTypes.contains(u"SURVEY"_s));
        chip->click();
        QVERIFY(chip->isChecked() != narrow->isChecked() || chip->checkState() != Qt::PartiallyChecked);
    }

private:
    QString boilerplateByHand() const
    {
        QStringList words;
        for (const Boilerplate &boilerplate : m_window->opened.project()->article.article().structure.boilerplate) {
            if (boilerplate.kind == u"by_hand"_s)
                words.append(boilerplate.span.in(m_window->text()).toString());
        }
        return words.join(u"; "_s);
    }

    MainWindow &window() const { return m_window->opened.window(); }
    NoteText &noteText() const { return *window().notes()->editor()->findChild<NoteText *>(); }
    Mention ownMention() const
    {
        for (const MentionRow &row : m_window->opened.reader().mentions()) {
            if (row.mention.origin == u"analyst"_s)
                return row.mention;
        }
        return {};
    }
    void writeNote(const QString &words) const
    {
        QTRY_VERIFY(noteText().isVisible());
        noteText().setFocus();
        QTest::keyClicks(&noteText(), words);
        QTest::keyClick(&noteText(), Qt::Key_Escape);
    }
    QString cardAt(QStringView words) const
    {
        m_window->placeCaret(words, 2);
        m_window->opened.reader().showCard();
        return m_window->opened.reader().findChild<HoverCard *>()->plainText();
    }

    std::unique_ptr<TaggedWindow> m_window;
};

QTEST_MAIN(TestWindowMarks)
#include "tst_windowmarks.moc"
