// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurereplacing.h"
#include "models/figures/figurejson.h"
#include "models/jobs/importing.h"
#include "models/jobs/reextractionjob.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"Harvest survey\n\n"
                      "Growers in Peru harvested 61,200 hectares of coca in 2010. Police made 40 arrests in 2011.\n\n"
                      "In 2012 some 4,000 families lost their fields. Smugglers flew 300 kilograms of cocaine out in "
                      "2013. A tonne sold for 900 dollars in 2014.\n"_s;

Addition analysed(const QString &text, const QString &fileName)
{
    ArticleDraft draft;
    draft.path = fileName;
    draft.format = u"text"_s;
    draft.encoding = u"UTF-8"_s;
    draft.text = text;
    draft.sha256 = fileName.toUtf8();
    return analyse(draft);
}

// Every figure as the file has it, a line each.
QStringList records(TemporaryProject &temporary)
{
    QStringList lines;
    for (const FigureRow &row : *temporary.reader()->figures({}))
        lines.append(QString::fromUtf8(QJsonDocument(figureToJson(row.figure)).toJson(QJsonDocument::Compact)));
    return lines;
}

Figure figureAt(TemporaryProject &temporary, size_t index)
{
    return temporary.reader()->figures({})->at(index).figure;
}

// A codebook that has a word for every area, mass and count, before all others.
CodebookRows greedyRows()
{
    CodebookRows rows = CodebookRows::shipped();
    for (const QString &dimension : {u"area"_s, u"mass"_s, u"count"_s, u"money"_s})
        rows.measures.insert(rows.measures.begin(),
                             QJsonObject {{u"id"_s, QString(u"any_"_s + dimension)}, {u"dimension"_s, dimension}});
    return rows;
}

std::vector<ArticleDifference> differences(TemporaryProject &temporary, const ReextractionOptions &options)
{
    std::vector<ArticleDifference> all;
    ReextractionListener listener;
    listener.arrived
        = [&all](const std::vector<ArticleDifference> &piece) { all.insert(all.end(), piece.begin(), piece.end()); };
    const Outcome outcome = reextract(*temporary.reader(), options, listener);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
    return all;
}

ReextractionCounts counted(const std::vector<ArticleDifference> &differences)
{
    ReextractionCounts counts;
    for (const ArticleDifference &difference : differences)
        counts.add(difference);
    return counts;
}

} // namespace

class TestReextraction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameCodebookAndVersion_differsInNothing();
    void reviewedFigures_surviveByteForByte_othersAreReplaced_undoBringsAllBack();
    void unchosenChanges_areLeft();
    void againstTheOwnCodebook_onlyTheCodebookTells();
    void analystsMarks_areHeeded();
    void manyArticles_areOneStepEach256();
    void olderVersions_areCounted_untilTheyAreRenewed();
    void job_deliversPiecesInTheGuiLane_aNewerRunDropsTheOlder();
    void stoppedRun_saysSo();
};

void TestReextraction::sameCodebookAndVersion_differsInNothing()
{
    TemporaryProject temporary;
    temporary.project().importArticles({analysed(story, u"a.txt"_s)});
    const auto found = differences(temporary, {temporary.project().codebook()});
    QCOMPARE(int(found.size()), 1);
    QCOMPARE(found.front().title, u"Harvest survey"_s);
    QVERIFY(found.front().difference.changes.empty());
    QCOMPARE(found.front().difference.same, 5);
}

void TestReextraction::reviewedFigures_surviveByteForByte_othersAreReplaced_undoBringsAllBack()
{
    TemporaryProject temporary;
    Project &project = temporary.project();
    project.importArticles({analysed(story, u"a.txt"_s)});
    QCOMPARE(int(records(temporary).size()), 5);
    QVERIFY(project.review(std::vector {figureAt(temporary, 0)}, Figure::Status::Confirmed));
    QVERIFY(project.review(std::vector {figureAt(temporary, 1)}, Figure::Status::Rejected));
    Figure edited = figureAt(temporary, 2);
    edited.place = u"Huánuco"_s;
    QVERIFY(project.editFigure(figureAt(temporary, 2), edited));
    Figure own = figureAt(temporary, 4);
    own.quote = QuotedSpan::of({story.indexOf(u"A tonne"), story.indexOf(u" sold")}, story);
    QVERIFY(project.addFigure(own));
    const QStringList before = records(temporary);

    QVERIFY(project.editCodebook(greedyRows()));
    const auto found = differences(temporary, {project.codebook()});
    const ReextractionCounts counts = counted(found);
    QCOMPARE(counts.touched, 4);
    QCOMPARE(counts.kept, 3);
    QCOMPARE(counts.changed, 2);
    const int steps = project.history().count();
    FigureReplacing replacing(project);
    QVERIFY(replacing.take(found));
    QVERIFY(replacing.finish());
    QCOMPARE(project.history().count(), steps + 1);
    QCOMPARE(project.history().undoText(), u"Find the figures of 1 article(s) again"_s);

    const QStringList after = records(temporary);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i : {0, 1, 2, 4}) // confirmed, rejected, edited, the analyst's own
        QCOMPARE(after[i], before[i]);
    QVERIFY(after[3].contains(u"any_mass"_s));
    QVERIFY(after[5].contains(u"any_money"_s));
    QCOMPARE(*temporary.reader()->verify(), QStringList());
    QVERIFY(project.undo());
    QCOMPARE(records(temporary), before);
    temporary.reopen();
    QVERIFY(temporary.project().redo());
    QCOMPARE(records(temporary), after);
}

void TestReextraction::unchosenChanges_areLeft()
{
    TemporaryProject temporary;
    Project &project = temporary.project();
    project.importArticles({analysed(story, u"a.txt"_s)});
    QVERIFY(project.editCodebook(greedyRows()));
    const QStringList before = records(temporary);
    const int steps = project.history().count();
    FigureReplacing none(project, [](const ArticleDifference &, const FigureChange &) { return false; });
    QVERIFY(none.take(differences(temporary, {project.codebook()})));
    QVERIFY(none.finish());
    QCOMPARE(project.history().count(), steps);
    FigureReplacing areas(
        project, [](const ArticleDifference &, const FigureChange &change) { return change.after->unit == u"ha"_s; });
    QVERIFY(areas.take(differences(temporary, {project.codebook()})));
    QVERIFY(areas.finish());
    const QStringList after = records(temporary);
    QVERIFY(after[0] != before[0]);
    QCOMPARE(after.mid(1), before.mid(1));
}

void TestReextraction::againstTheOwnCodebook_onlyTheCodebookTells()
{
    TemporaryProject temporary;
    Addition addition = analysed(story, u"a.txt"_s);
    addition.figures.pop_back(); // what an older version did not find
    temporary.project().importArticles({addition});
    const auto shipped = Codebook::shipped();
    QCOMPARE(counted(differences(temporary, {shipped})).added, 1);
    QCOMPARE(counted(differences(temporary, {shipped, {}, shipped})).applied(), 0);
    CodebookRows rows = CodebookRows::shipped();
    std::erase_if(rows.measures,
                  [](const QJsonObject &measure) { return measure[u"id"] == u"coca_cultivation_area"_s; });
    const auto without = std::make_shared<const Codebook>(rows);
    const auto found = differences(temporary, {without, {}, shipped});
    QCOMPARE(counted(found).applied(), 1);
    QCOMPARE(found.front().difference.changes.front().before->measure, u"coca_cultivation_area"_s);
    QCOMPARE(found.front().difference.changes.front().after->measure, QString());
    QVERIFY(temporary.project().review(std::vector {figureAt(temporary, 0)}, Figure::Status::Confirmed));
    const auto reviewed = counted(differences(temporary, {without, {}, shipped}));
    QCOMPARE(reviewed.applied(), 0);
    QCOMPARE(reviewed.kept, 1);
}

void TestReextraction::analystsMarks_areHeeded()
{
    TemporaryProject temporary;
    temporary.project().importArticles({analysed(story, u"a.txt"_s)});
    QCOMPARE(figureAt(temporary, 0).place, u"Peru"_s);
    const auto mentions = temporary.reader()->mentions({.article = {1}});
    const auto peru = std::ranges::find_if(*mentions, [](const auto &row) { return row.entityName == u"Peru"_s; });
    QVERIFY(peru != mentions->end());
    QVERIFY(temporary.project().review(std::vector {peru->mention}, ReviewStatus::Accepted));
    QVERIFY(differences(temporary, {Codebook::shipped()}).front().difference.isEmpty());
    Mention river = *temporary.reader()->mention(peru->mention.id);
    river.type = u"PERSON"_s;
    QVERIFY(temporary.project().editMention(*temporary.reader()->mention(river.id), river));
    const auto found = differences(temporary, {Codebook::shipped()});
    QVERIFY(!found.front().difference.isEmpty());
    QCOMPARE(found.front().difference.changes.front().after->place, QString());
}

void TestReextraction::manyArticles_areOneStepEach256()
{
    TemporaryProject temporary;
    Project &project = temporary.project();
    std::vector<Addition> additions;
    for (int i = 0; i < 300; ++i)
        additions.push_back(article(u"Notes %1\n\nPolice made 40 arrests in 2011."_s.arg(i), u"%1.txt"_s.arg(i)));
    project.importArticles(std::move(additions));
    const int steps = project.history().count();
    FigureReplacing replacing(project);
    QVERIFY(replacing.take(differences(temporary, {project.codebook()})));
    QVERIFY(replacing.finish());
    QCOMPARE(project.history().count(), steps + 2);
    QCOMPARE(int(records(temporary).size()), 300);
    QVERIFY(counted(differences(temporary, {project.codebook()})).applied() == 0);
}

void TestReextraction::olderVersions_areCounted_untilTheyAreRenewed()
{
    TemporaryProject temporary;
    Addition addition = analysed(story, u"a.txt"_s);
    for (Figure &figure : addition.figures)
        figure.ruleVersion = extractionVersion - 1;
    temporary.project().importArticles({addition});
    QVERIFY(temporary.project().review(std::vector {figureAt(temporary, 0)}, Figure::Status::Confirmed));
    QCOMPARE(*temporary.reader()->figuresOlderThan(extractionVersion), 4);
    const auto found = differences(temporary, {Codebook::shipped()});
    QCOMPARE(counted(found).applied(), 0);
    FigureReplacing replacing(temporary.project(), [](const auto &, const auto &) { return false; });
    QVERIFY(replacing.take(found));
    QVERIFY(replacing.finish());
    QCOMPARE(*temporary.reader()->figuresOlderThan(extractionVersion), 0);
    QCOMPARE(figureAt(temporary, 0).ruleVersion, extractionVersion - 1);
}

void TestReextraction::job_deliversPiecesInTheGuiLane_aNewerRunDropsTheOlder()
{
    TemporaryProject temporary;
    std::vector<Addition> additions;
    for (int i = 0; i < 40; ++i)
        additions.push_back(article(u"Notes %1\n\nPolice made 40 arrests in 2011."_s.arg(i), u"%1.txt"_s.arg(i)));
    temporary.project().importArticles(std::move(additions));
    (void)temporary.reader(); // all is on disk
    ReextractionJob job(temporary.path());
    ReextractionCounts counts;
    connect(&job, &ReextractionJob::arrived, this, [&counts](const std::vector<ArticleDifference> &piece) {
        for (const ArticleDifference &difference : piece)
            counts.add(difference);
    });
    QSignalSpy finished(&job, &ReextractionJob::finished);
    job.start({Codebook::shipped()});
    job.start({Codebook::shipped(), {}, {}, {{1}, {2}, {3}}});
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(counts.added, 3);
    QCOMPARE(int(finished.size()), 1);
    QVERIFY(!job.isRunning());
}

void TestReextraction::stoppedRun_saysSo()
{
    TemporaryProject temporary;
    temporary.project().importArticles({analysed(story, u"a.txt"_s)});
    std::stop_source stop;
    stop.request_stop();
    const Outcome outcome = reextract(*temporary.reader(), {Codebook::shipped()}, {}, stop.get_token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestReextraction)
#include "tst_reextraction.moc"
