// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString walkText = u"Growers gain ground\nPeru grew 61,200 hectares in 2010, said Ana Quispe."_s;

Note noteSaying(const QString &text)
{
    Note note;
    note.text = text;
    return note;
}

// A project with an article and so many notes on it: as many steps, and one for the import.
void fill(TemporaryProject &temporary, int notes)
{
    temporary.project().importArticles({article(walkText, u"survey.txt"_s)});
    for (int i = 1; i <= notes; ++i)
        QVERIFY(temporary.project().addNote(noteSaying(QString::number(i))));
}

size_t notesIn(TemporaryProject &temporary)
{
    return temporary.reader()->noteIds({})->size();
}

std::vector<qint64> linesOf(Reader &reader, const HistoryQuery &query)
{
    std::vector<qint64> lines;
    for (const ChangeId id : *reader.historyIds(query))
        lines.push_back(id.value);
    return lines;
}

} // namespace

class TestProjectHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_isOneLineOfTheLog_andOnePlace()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(walkText, u"survey.txt"_s)});
        QVERIFY(project.tag({1}, {20, 24}, walkText, u"PLACE"_s));
        QVERIFY(project.tag({1}, {60, 70}, walkText, u"PERSON"_s));
        QSignalSpy places(&project, &Project::placeRestored);
        project.beginWalk();
        QVERIFY(project.undo() && project.undo());
        QCOMPARE(places.size(), 0);
        project.endWalk();
        QCOMPARE(places.size(), 1);
        QCOMPARE(temporary.reader()->mentions({})->size(), 0u);
        const auto log = *temporary.reader()->history();
        QCOMPARE(log.size(), 4u);
        QCOMPARE(describeChange(log[0].change.verb, log[0].change.arguments), u"Go back 2 step(s)"_s);
        temporary.reopen();
        QCOMPARE(temporary.project().nextUndone(), ChangeId {2});
        temporary.project().beginWalk();
        QVERIFY(temporary.project().redo() && temporary.project().redo());
        temporary.project().endWalk();
        QCOMPARE(temporary.reader()->mentions({})->size(), 2u);
        QCOMPARE(temporary.reader()->history()->front().change.verb, goForwardVerb);
        QCOMPARE(*temporary.reader()->verify(), QStringList());
    }

    void editDuringAWalk_endsIt()
    {
        TemporaryProject temporary;
        fill(temporary, 3);
        temporary.project().beginWalk();
        QVERIFY(temporary.project().undo());
        QVERIFY(temporary.project().addNote(noteSaying(u"other"_s)));
        QVERIFY(!temporary.project().isWalking());
        QVERIFY(temporary.project().undo());
        QCOMPARE(temporary.reader()->history()->front().change.verb, u"add_note"_s);
        QCOMPARE(notesIn(temporary), 2u);
    }

    void stackIsRestocked_beyondItsWindow()
    {
        constexpr int steps = undoWindow + 20;
        TemporaryProject temporary;
        fill(temporary, steps);
        temporary.reopen(); // the stack holds a window only
        Project &project = temporary.project();
        while (project.undo()) { }
        QCOMPARE(notesIn(temporary), size_t(steps - undoWindow));
        project.restock(*temporary.reader()->undoSteps());
        QVERIFY(project.history().canUndo() && project.history().canRedo());
        while (project.undo()) { }
        QCOMPARE(temporary.reader()->articleIds({}, ArticleSort::Newest)->size(), 0u);
        while (project.redo()) { }
        project.restock(*temporary.reader()->undoSteps());
        while (project.redo()) { }
        QCOMPARE(notesIn(temporary), size_t(steps));
        QCOMPARE(temporary.project().lastDone(), ChangeId {steps + 1});
    }

    void heavySteps_leaveTheStack_andComeBackFromTheLog()
    {
        constexpr int steps = 30, marksInStep = 2000; // more than a stack may weigh
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(walkText, u"survey.txt"_s)});
        for (int step = 0; step < steps; ++step) {
            std::vector<Edit<Mention>> marks;
            for (int i = 0; i < marksInStep; ++i) {
                Mention mark;
                mark.article = {1};
                mark.quote = QuotedSpan::of({20, 24}, walkText);
                mark.type = u"PLACE"_s;
                mark.origin = u"gazetteer"_s;
                marks.push_back({std::nullopt, mark});
            }
            QVERIFY(project.takeSuggestions(std::move(marks), {}));
        }
        QVERIFY2(project.history().count() < steps, "the stack forgot nothing");
        QVERIFY(project.history().count() > 5);
        int undone = 0;
        while (project.undo())
            ++undone;
        project.restock(*temporary.reader()->undoSteps());
        while (project.undo())
            ++undone;
        QCOMPARE(undone, steps + 1);
        QCOMPARE(temporary.reader()->mentions({})->size(), 0u);
    }

    void distance_countsTheStepsToAPoint()
    {
        TemporaryProject temporary;
        fill(temporary, 4); // steps 1 to 5
        QVERIFY(temporary.project().undo()); // line 6
        const auto reader = temporary.reader();
        const StepDistance back = *reader->distanceTo({2});
        QVERIFY(back.isReachable && back.isDone);
        QCOMPARE(back.later, 2);
        const StepDistance ahead = *reader->distanceTo({5});
        QVERIFY(ahead.isReachable && !ahead.isDone);
        QCOMPARE(ahead.ahead, 1);
        QVERIFY(!reader->distanceTo({6})->isReachable); // the undo itself
        QCOMPARE(*reader->newestDoneChange(), ChangeId {4});
    }

    void filter_findsLinesByArticleEntityPersonAndWords()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(walkText, u"survey.txt"_s)}); // 1
        project.importArticles({article(u"Other\nLima."_s, u"other.txt"_s)}); // 2
        const auto peru = project.tag({1}, {20, 24}, walkText, u"PLACE"_s); // 3
        const auto lima = project.tag({2}, {6, 10}, u"Other\nLima.", u"PLACE"_s); // 4
        QVERIFY(peru && lima);
        QVERIFY(project.undo()); // 5
        QVERIFY(project.addNote(noteSaying(u"100% sure_"_s))); // 6
        const auto reader = temporary.reader();
        using Lines = std::vector<qint64>;
        QCOMPARE(linesOf(*reader, {}), (Lines {6, 5, 4, 3, 2, 1}));
        QCOMPARE(linesOf(*reader, {.article = {2}}), (Lines {5, 4, 2}));
        QCOMPARE(linesOf(*reader, {.entity = peru->entity}), (Lines {3}));
        QCOMPARE(linesOf(*reader, {.entity = lima->entity}), (Lines {5, 4}));
        QCOMPARE(linesOf(*reader, {.who = u"tester"_s}).size(), 6u);
        QCOMPARE(linesOf(*reader, {.who = u"another"_s}), Lines {});
        QCOMPARE(linesOf(*reader, {.words = {{u"lima"_s, {}}}}), (Lines {5, 4}));
        QCOMPARE(linesOf(*reader, {.words = {{u"import"_s, verbsSaying(u"import"_s)}}}), (Lines {2, 1}));
        QCOMPARE(linesOf(*reader, {.words = {{u"0%"_s, {}}, {u"e_"_s, {}}}}), (Lines {6}));
        QCOMPARE(*reader->historyPeople(), QStringList {u"tester"_s});
        const auto rows = *reader->historyRows({{5}, {3}, {1}});
        QCOMPARE(rows[0].change.place->article, ArticleId {2}); // of what was undone
        QCOMPARE(rows[1].change.place->span, (TextSpan {20, 24}));
        QCOMPARE(rows[2].change.place->article, ArticleId {1}); // of the import
    }
};

QTEST_GUILESS_MAIN(TestProjectHistory)
#include "tst_projecthistory.moc"
