// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "tests/app/taggedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/dialogs/entitytypesdesk.h"
#include "views/dialogs/occurrencedesk.h"
#include "views/reader/reviewbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Suggestions reviewed, and the same done everywhere, by real keys; each taken back, also after a restart.
class TestWindowReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<TaggedWindow>();
        QVERIFY(m_window->start());
    }

    void cleanup() { m_window.reset(); }

    void everyOccurrence_isTagged_butNotOverTheAnalystsMarks()
    {
        const qsizetype before = m_window->marksOnDisk(true).filter(u"EVENT survey"_s).size();
        QCOMPARE(before, 0);
        m_window->selectWords(u"yearly survey");
        m_window->press(Qt::Key_E); // an event by hand, which covers one of them
        int places = 0;
        m_window->opened.prompts().occurrences = [&](OccurrenceDesk &desk) {
            QSignalSpy found(&desk, &OccurrenceDesk::found);
            connect(&desk, &OccurrenceDesk::arrived, this, [&](const auto &lines) { places += int(lines.size()); });
            desk.find({.inProject = true});
            QVERIFY(found.wait());
            QVERIFY(desk.question().contains(u"survey"_s));
            std::vector<bool> ticks(size_t(places), true);
            ticks.back() = false;
            desk.apply(ticks);
        };
        m_window->opened.reader().select(
            {m_window->text().indexOf(u"survey"), m_window->text().indexOf(u"survey") + 6});
        m_window->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // of which type?
        auto *field = m_window->opened.window().typePicker()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"event"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(places > 3);
        QCOMPARE(m_window->marksOnDisk(true).filter(u"EVENT survey accepted"_s).size(), places - 1);
        QCOMPARE(m_window->marksOnDisk(true).filter(u"EVENT yearly survey"_s).size(), 1);
        QVERIFY(m_window->restart());
        m_window->undo();
        QCOMPARE(m_window->marksOnDisk(true).filter(u"EVENT survey"_s).size(), 0);
        QCOMPARE(m_window->marksOnDisk(true).filter(u"EVENT yearly survey"_s).size(), 1);
    }

    void everyMarkOfTheSame_goes_inOneStep()
    {
        const QStringList before = m_window->marksOnDisk(true);
        const qsizetype perus = before.filter(u"PLACE Peru "_s).size();
        QVERIFY(perus > 2);
        m_window->opened.prompts().occurrences = [](OccurrenceDesk &desk) {
            QSignalSpy found(&desk, &OccurrenceDesk::found);
            desk.find({.inProject = true});
            QVERIFY(found.wait());
            desk.apply(std::vector<bool>(1000, true));
        };
        selectSuggestion(u"Peru"_s);
        m_window->press(Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(m_window->marksOnDisk(true).filter(u"PLACE Peru "_s).size(), 0);
        QVERIFY(m_window->restart());
        m_window->undo();
        QCOMPARE(m_window->marksOnDisk(true), before);
    }

    void markMadeWhileTheyAreShown_isNotOverlapped()
    {
        const int inArticle = int(m_window->text().count(u"hectares"_s));
        m_window->selectWords(u"hectares");
        m_window->press(Qt::Key_E);
        m_window->opened.prompts().occurrences = [&](OccurrenceDesk &desk) {
            QSignalSpy found(&desk, &OccurrenceDesk::found);
            int places = 0;
            connect(&desk, &OccurrenceDesk::arrived, this, [&](const auto &lines) { places += int(lines.size()); });
            desk.find({.inProject = false, .matchesCase = false});
            QVERIFY(found.wait());
            QCOMPARE(places, inArticle - 1); // one is marked
            m_window->placeCaret(u"10,000 hectares", 8); // and another one meanwhile
            m_window->opened.reader().select(
                {m_window->opened.reader().selection().start - 1, m_window->opened.reader().selection().start + 7});
            m_window->press(Qt::Key_E);
            desk.apply(std::vector<bool>(size_t(places), true));
        };
        m_window->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->marksOnDisk().filter(u"EVENT hectares accepted"_s).size(), inArticle);
        m_window->undo();
        QCOMPARE(m_window->marksOnDisk().filter(u"EVENT hectares accepted"_s).size(), 2);
    }

    void acceptAndRejectTheSame_areOneStepEach()
    {
        const QStringList before = m_window->allMarks();
        const qsizetype perus = before.filter(u"PLACE Peru suggested"_s).size();
        QVERIFY(perus > 1);
        selectSuggestion(u"Peru"_s);
        m_window->press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_window->allMarks().filter(u"PLACE Peru accepted"_s).size(), perus);
        QVERIFY(m_window->restart());
        m_window->undo();
        QCOMPARE(m_window->allMarks(), before);
        selectSuggestion(u"Peru"_s);
        m_window->press(Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(m_window->allMarks().filter(u"PLACE Peru rejected"_s).size(), perus);
        m_window->undo();
        QCOMPARE(m_window->allMarks(), before);
    }

    void tab_visitsWhatTheFilterLeaves_andTheBarCounts()
    {
        auto *bar = m_window->opened.window().reviewBar();
        const auto *count = bar->findChild<QLabel *>(u"reviewCount"_s);
        QVERIFY(bar->isVisible());
        const int all = int(m_window->allMarks().filter(u" suggested "_s).size());
        m_window->placeCaret(u"Coca", 0);
        m_window->press(Qt::Key_Tab);
        QCOMPARE(count->text(), u"1 of %1 to review"_s.arg(all));
        QVERIFY(!bar->findChild<QLabel *>(u"reviewReason"_s)->text().isEmpty());

        ReviewFilter filter;
        for (const EntityType &type : shippedEntityTypes()) {
            if (type.id != u"PERSON")
                filter.hiddenTypes.append(type.id);
        }
        Q_EMIT bar->filterEdited(filter);
        const int people = int(m_window->allMarks().filter(QRegularExpression(u"^PERSON .* suggested "_s)).size());
        QVERIFY(people > 0 && people < all);
        for (int i = 0; i < people + 1; ++i) {
            m_window->press(Qt::Key_Tab);
            QCOMPARE(m_window->opened.project()->selected.mention()->mention.type, u"PERSON"_s);
            QVERIFY(count->text().contains(u" of %1 "_s.arg(people)));
        }
        filter = {};
        filter.threshold = 1.1; // none
        Q_EMIT bar->filterEdited(filter);
        const TextSpan before = m_window->opened.reader().selection();
        m_window->press(Qt::Key_Tab);
        QCOMPARE(m_window->opened.reader().selection(), before);
    }

    void neverAgain_isRemembered_byImportsAndNewLooks_untilItIsUndone()
    {
        const QStringList before = m_window->marksOnDisk(true);
        selectSuggestion(u"Peru"_s);
        m_window->press(Qt::Key_Backspace, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->marksOnDisk(true).filter(u"PLACE Peru suggested"_s).size(), 0);
        QVERIFY(m_window->restart());
        // Looking again at all articles does not bring it back, nor does a new one.
        m_window->opened.action(u"annotate.suggestInProject"_s)->trigger();
        importText(u"Growers in Peru and in Colombia pulled up 12 hectares, the police of Lima said."_s);
        QTRY_VERIFY(m_window->marksOnDisk(true).filter(u"Lima suggested"_s).size() > 0);
        QCOMPARE(m_window->marksOnDisk(true).filter(u"PLACE Peru suggested"_s).size(), 0);
        while (m_window->project().history().canUndo() && m_window->project().history().index() > 1)
            m_window->project().undo();
        QCOMPARE(m_window->marksOnDisk(true), before);
    }

    void neverHere_isOfThisArticleAlone()
    {
        const qsizetype others = m_window->marksOnDisk(true).filter(u"PLACE Peru suggested"_s).size()
            - m_window->marksOnDisk().filter(u"PLACE Peru suggested"_s).size();
        selectSuggestion(u"Peru"_s);
        m_window->press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(m_window->marksOnDisk().filter(u"PLACE Peru suggested"_s).size(), 0);
        QCOMPARE(m_window->marksOnDisk(true).filter(u"PLACE Peru suggested"_s).size(), others);
        QVERIFY(others > 0);
    }

    void learningFromMyMarks_suggestsThemElsewhere_andSparesMine()
    {
        const QStringList start = m_window->marksOnDisk(true);
        m_window->selectWords(u"hectares");
        m_window->press(Qt::Key_S);
        m_window->opened.action(u"annotate.learnInProject"_s)->trigger();
        QTRY_VERIFY(m_window->marksOnDisk(true).filter(u"SUBSTANCE hectares suggested"_s).size() > 3);
        QCOMPARE(m_window->marksOnDisk().filter(u"SUBSTANCE hectares accepted"_s).size(), 1);
        QCOMPARE(m_window->project().history().count(), 3);
        const QStringList learnt = m_window->marksOnDisk(true);
        m_window->opened.action(u"annotate.learnInProject"_s)->trigger(); // nothing new
        QVERIFY(m_window->restart());
        QCOMPARE(m_window->marksOnDisk(true), learnt);
        m_window->undo();
        m_window->undo();
        QCOMPARE(m_window->marksOnDisk(true), start);
    }

    void typeThatGoes_leavesItsMarksToAnother_inOneStep()
    {
        const QStringList before = m_window->marksOnDisk(true);
        const qsizetype places = before.filter(QRegularExpression(u"^PLACE "_s)).size();
        const qsizetype programmes = before.filter(QRegularExpression(u"^PROGRAMME "_s)).size();
        QVERIFY(places > 0);
        m_window->opened.prompts().types = [](EntityTypesDesk &desk) {
            EntityTypes types = desk.types();
            std::erase_if(types, [](const EntityType &type) { return type.id == u"PLACE"; });
            QList<bool> outcomes;
            QObject context;
            connect(&desk, &EntityTypesDesk::applied, &context,
                    [&outcomes](const Outcome &outcome) { outcomes.append(bool(outcome)); });
            desk.apply(types, {}); // its marks would be nothing
            QTRY_COMPARE(outcomes, QList<bool> {false});
            desk.apply(types, {{u"PLACE"_s, u"PROGRAMME"_s}});
            QTRY_COMPARE(outcomes, (QList<bool> {false, true}));
        };
        m_window->opened.action(u"annotate.types"_s)->trigger();
        const auto count = [&](const QString &type) {
            return m_window->marksOnDisk(true).filter(QRegularExpression(u'^' + type)).size();
        };
        QCOMPARE(count(u"PLACE "_s), 0);
        QCOMPARE(count(u"PROGRAMME "_s), programmes + places);
        QVERIFY(m_window->restart());
        m_window->undo();
        QCOMPARE(m_window->marksOnDisk(true), before);
        QCOMPARE(m_window->project().entityTypes(), shippedEntityTypes());
    }

private:
    // By Tab, as the analyst gets there.
    void selectSuggestion(const QString &words)
    {
        m_window->opened.reader().select({0, 0});
        for (int i = 0; i < 200; ++i) {
            m_window->press(Qt::Key_Tab);
            const auto &mark = m_window->opened.project()->selected.mention();
            if (mark && mark->mention.quote.text == words)
                return;
        }
        QFAIL("there is no such suggestion");
    }

    void importText(const QString &text)
    {
        const QString path = m_window->opened.inFolder(u"new.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        file.close();
        m_window->opened.project()->importer.start({path});
    }

    std::unique_ptr<TaggedWindow> m_window;
};

QTEST_MAIN(TestWindowReview)
#include "tst_windowreview.moc"
