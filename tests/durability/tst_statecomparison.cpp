// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/differencetext.h"
#include "models/storage/projectarchive.h"
#include "models/storage/statecomparison.h"
#include "tests/durability/randomverbs.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString surveyText = u"Growers gain ground\nPeru grew 61,200 hectares in 2010, said Ana Quispe."_s;

bool always(qint64, qint64)
{
    return true;
}

// All that a project holds, what was undone too, but its history and its dictionary; line by line.
QByteArray contents(TemporaryProject &temporary)
{
    (void)temporary.reader(); // flushes
    QBuffer archive;
    archive.open(QIODevice::WriteOnly);
    if (!writeArchive(temporary.path(), archive, [](qint64) { return true; }))
        return "unreadable";
    QByteArrayList kept;
    for (const QByteArray &line : archive.data().split('\n')) {
        if (!line.startsWith("{\"change") && !line.startsWith("{\"term") && !line.startsWith("{\"counter")
            && !line.startsWith("{\"rows"))
            kept.append(line);
    }
    std::ranges::sort(kept);
    return kept.join('\n');
}

// What of it one sees.
QString shown(TemporaryProject &temporary)
{
    const auto reader = temporary.reader();
    QStringList notes;
    for (const NoteRow &row : *reader->noteRows(*reader->noteIds({})))
        notes.append(
            u"note %1 on %2: %3"_s.arg(row.note.id.value).arg(row.note.subject.article.value).arg(row.note.text));
    notes.sort();
    return printed(*reader) + u'\n' + notes.join(u'\n');
}

std::unique_ptr<StateComparison> comparison(TemporaryProject &temporary, ChangeId from, std::optional<ChangeId> to = {})
{
    (void)temporary.reader(); // flushes
    auto made = StateComparison::make(temporary.path(), from, to, always);
    return made ? std::move(*made) : nullptr;
}

ChangeId newest(TemporaryProject &temporary)
{
    return temporary.reader()->historyPoint(u"now"_s)->line;
}

Outcome goTo(TemporaryProject &temporary, ChangeId point, ArticleId only = {})
{
    const auto compared = comparison(temporary, newest(temporary), point);
    const auto difference = compared->change(only);
    return difference
        ? temporary.project().restore(*difference, compared->newest(), u"there"_s, only ? u"Survey"_s : QString())
        : Outcome(difference.error());
}

QStringList told(StateComparison &comparison)
{
    QStringList lines;
    for (const ComparedThing &thing : *comparison.things({}, 100'000))
        lines.append(QStringList {thing.kind, actionOf(thing), DifferenceText::label(thing)}.join(u' '));
    return lines;
}

Note noteOn(ArticleId article, const QString &text)
{
    Note note;
    note.subject = NoteSubject::ofArticle(article);
    note.text = text;
    return note;
}

} // namespace

class TestStateComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPoint_isRestored_asItWas_andUndone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void anyPoint_isRestored_asItWas_andUndone()
    {
        QFETCH(const quint32, seed);
        TemporaryProject temporary;
        RandomVerbs verbs(temporary.project(), seed);
        std::vector<std::pair<ChangeId, QString>> points {{ChangeId {}, shown(temporary)}};
        for (int step = 1; step <= 240; ++step) {
            verbs.step();
            if (step % 40 == 0)
                points.emplace_back(newest(temporary), shown(temporary));
        }
        std::mt19937 random(seed);
        std::ranges::shuffle(points, random);
        for (const auto &[point, then] : points) {
            const QByteArray before = contents(temporary);
            const ChangeId last = newest(temporary);
            QVERIFY(goTo(temporary, point));
            QCOMPARE(shown(temporary), then);
            QCOMPARE(told(*comparison(temporary, point)), QStringList());
            QCOMPARE(*temporary.reader()->verify(), QStringList());
            const ChangeId line = newest(temporary);
            if (line != last) {
                QVERIFY(temporary.project().undo());
                QCOMPARE(contents(temporary), before);
                QVERIFY(temporary.project().redo());
                QCOMPARE(shown(temporary), then);
            }
            QCOMPARE(told(*comparison(temporary, line)), QStringList());
        }
    }

    void whatWasDone_isTakenTogether_byKind()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(surveyText, u"survey.txt"_s)});
        const auto mark = *project.tag({1}, {20, 24}, surveyText, u"PLACE"_s);
        QVERIFY(project.takeSnapshot(u"first"_s));
        const auto first = *temporary.reader()->historyPoint(u"first"_s);
        QCOMPARE(first.name, u"first"_s);
        QVERIFY(project.review(std::vector {mark}, ReviewStatus::Rejected));
        const auto person = *project.tag({1}, {60, 70}, surveyText, u"PERSON"_s);
        QVERIFY(project.tag({1}, {20, 29}, surveyText, u"EVENT"_s));
        QVERIFY(project.untag({person}));
        QVERIFY(project.undo()); // the person is back
        QVERIFY(project.addNote(noteOn({1}, u"Look at this"_s)));
        const auto compared = comparison(temporary, first.line);
        QCOMPARE(told(*compared),
                 QStringList({u"mentions changed Peru"_s, u"mentions added Ana Quispe"_s, u"mentions added Peru grew"_s,
                              u"notes added Look at this"_s}));
        const auto counts = *compared->counts();
        QCOMPARE(counts.size(), 2u);
        QCOMPARE(counts.front().added, 2);
        QCOMPARE(counts.front().changed, 1);
        const auto fields = DifferenceText::fields(compared->things({}, 1)->front());
        QCOMPARE(fields.size(), 1u);
        QCOMPARE(fields.front().before + u'>' + fields.front().after, u"accepted>rejected"_s);
        QCOMPARE(told(*comparison(temporary, {}, first.line)), QStringList {u"arrivals added Growers gain ground"_s});
        // Backwards it is the opposite.
        QVERIFY(told(*comparison(temporary, *temporary.reader()->newestDoneChange(), first.line))
                    .contains(u"notes removed Look at this"_s));
    }

    void oneArticle_isRestored_othersStay()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(surveyText, u"a.txt"_s), article(surveyText, u"b.txt"_s)});
        QVERIFY(project.takeSnapshot(u"before"_s));
        const auto point = *temporary.reader()->historyPoint(u"before"_s);
        QVERIFY(project.tag({1}, {20, 24}, surveyText, u"PLACE"_s));
        QVERIFY(project.tag({2}, {20, 24}, surveyText, u"PLACE"_s));
        QVERIFY(goTo(temporary, point.line, {1}));
        QCOMPARE(temporary.reader()->mentions({.article = {1}})->size(), 0u);
        QCOMPARE(temporary.reader()->mentions({.article = {2}})->size(), 1u);
        QVERIFY(project.removeArticles({{1}}));
        QVERIFY(goTo(temporary, point.line, {1}));
        QCOMPARE(temporary.reader()->articleIds({}, ArticleSort::Oldest)->size(), 2u);
        QCOMPARE(*temporary.reader()->verify(), QStringList());
    }

    void branchLeftBehind_isComparedAndRestored_acrossARestart()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(surveyText, u"survey.txt"_s)});
        QVERIFY(project.addNote(noteOn({1}, u"one"_s)));
        QVERIFY(project.takeSnapshot(u"branch"_s));
        project.beginWalk();
        QVERIFY(project.undo() && project.undo());
        project.endWalk();
        QVERIFY(project.redo());
        QVERIFY(project.addNote(noteOn({1}, u"two"_s))); // "one" is left behind
        const auto point = *temporary.reader()->historyPoint(u"branch"_s);
        QCOMPARE(told(*comparison(temporary, point.line)), QStringList({u"notes removed one"_s, u"notes added two"_s}));
        temporary.reopen();
        QVERIFY(goTo(temporary, point.line));
        QCOMPARE(told(*comparison(temporary, point.line)), QStringList());
        QCOMPARE(temporary.reader()->noteIds({})->size(), 1u);
    }

    void typingAfterASnapshot_isAStepOfItsOwn()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        const Note note = *project.addNote(noteOn({}, u"one"_s));
        QVERIFY(project.takeSnapshot(u"then"_s));
        Note after = note;
        after.text = u"one and two"_s;
        QVERIFY(project.editNote(note, after, true));
        const auto point = *temporary.reader()->historyPoint(u"then"_s);
        QCOMPARE(told(*comparison(temporary, point.line)), QStringList {u"notes changed one and two"_s});
    }

    void editMeanwhile_isAConflict()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        QVERIFY(project.addNote(noteOn({}, u"one"_s)));
        const auto compared = comparison(temporary, {1}, ChangeId {});
        QVERIFY(project.addNote(noteOn({}, u"two"_s)));
        const Outcome restored = project.restore(*compared->change(), compared->newest(), u"start"_s);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Conflict);
    }

    void point_isNamedInManyWays()
    {
        TemporaryProject temporary;
        QCOMPARE(temporary.reader()->historyPoint(u"now"_s)->line, ChangeId {});
        QVERIFY(temporary.project().addNote(noteOn({}, u"one"_s)));
        QVERIFY(temporary.project().takeSnapshot(u"2011"_s)); // a name goes before nothing but numbers of lines
        const auto reader = temporary.reader();
        QCOMPARE(reader->historyPoint(u"start"_s)->line, ChangeId {});
        QCOMPARE(reader->historyPoint(u"now"_s)->line, ChangeId {2});
        QCOMPARE(reader->historyPoint(u"1"_s)->line, ChangeId {1});
        QCOMPARE(reader->historyPoint(u"2001-01-01"_s)->line, ChangeId {});
        QCOMPARE(reader->historyPoint(QDate::currentDate().addDays(1).toString(Qt::ISODate))->line, ChangeId {2});
        QVERIFY(!reader->historyPoint(u"9"_s));
        QVERIFY(!reader->historyPoint(u"nothing of that name"_s));
        QCOMPARE(reader->snapshots(10)->size(), 1u);
    }

    void compactedSteps_areTold_andNothingMore()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(surveyText, u"survey.txt"_s)}); // 1
        const auto mark = *project.tag({1}, {20, 24}, surveyText, u"PLACE"_s); // 2
        QVERIFY(project.addNote(noteOn({1}, u"left behind"_s))); // 3
        QVERIFY(project.undo()); // 4
        QVERIFY(project.review(std::vector {mark}, ReviewStatus::Rejected)); // 5
        QVERIFY(project.addNote(noteOn({1}, u"kept"_s))); // 6
        QCOMPARE(*temporary.reader()->compactableSteps({5}), 4);
        const QString before = shown(temporary);
        QVERIFY(project.compactHistory({5}, 4, QDateTime::currentDateTimeUtc()));
        QCOMPARE(shown(temporary), before);
        QCOMPARE(*temporary.reader()->compactableSteps({5}), 0);
        QVERIFY(project.undo()); // the note
        QVERIFY(!project.undo());
        QVERIFY(project.redo());
        temporary.reopen();
        QVERIFY(temporary.project().undo());
        QVERIFY(!temporary.project().undo());
        QCOMPARE(temporary.reader()->history()->size(), 10u); // all lines, the compaction among them
        QCOMPARE(temporary.reader()->lastReview({HistorySubject::Kind::Mention, mark.id.value}).value()->verb,
                 u"reject"_s);
        for (const qint64 line : {0, 1, 2, 3, 4}) {
            const auto compared = StateComparison::make(temporary.path(), {line}, std::nullopt, always);
            QVERIFY(!compared);
            QCOMPARE(compared.error().kind, Error::Kind::NotFound);
        }
        QCOMPARE(told(*comparison(temporary, {5})), QStringList());
        QCOMPARE(told(*comparison(temporary, {6})), QStringList {u"notes removed kept"_s});
        QCOMPARE(*temporary.reader()->verify(), QStringList());
    }

    void item_hasAHistoryOfItsOwn()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        Addition survey = article(surveyText, u"survey.txt"_s);
        survey.figures.push_back(
            figureOf(survey, u"61,200 hectares"_s, 61200, u"ha"_s, u"coca_cultivation_area"_s, 2010));
        project.importArticles({survey}); // 1
        QVERIFY(project.tag({1}, {20, 24}, surveyText, u"PLACE"_s)); // 2
        const Figure figure = *temporary.reader()->figure({1});
        QVERIFY(project.review(std::vector {figure}, Figure::Status::Confirmed)); // 3
        QVERIFY(project.undo()); // 4
        const auto lines = [&](HistorySubject item) {
            QStringList numbers;
            for (const ChangeId id : *temporary.reader()->historyIds({.item = item}))
                numbers.append(QString::number(id.value));
            return numbers.join(u' ');
        };
        QCOMPARE(lines({HistorySubject::Kind::Figure, 1}), u"4 3 1"_s);
        QCOMPARE(lines({HistorySubject::Kind::Mention, 1}), u"2 1"_s);
        QCOMPARE(lines({HistorySubject::Kind::Chart, 1}), u""_s);
    }
};

QTEST_GUILESS_MAIN(TestStateComparison)
#include "tst_statecomparison.moc"
