// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Growers gain ground\nPeru grew 61,200 hectares in 2010, said Ana Quispe."_s;

Addition surveyArticle()
{
    Addition addition = article(text, u"survey.txt"_s, u"2011-06-20"_s);
    addition.mentions.push_back(mentionOf(addition, u"Peru"_s, u"PLACE"_s));
    addition.entities.push_back({entityId(u"PLACE", u"Peru"), u"PLACE"_s, u"Peru"_s, {}, {}});
    addition.figures.push_back(
        figureOf(addition, u"61,200 hectares"_s, 61200, u"ha"_s, u"coca_cultivation_area"_s, 2010));
    return addition;
}

TextSpan spanOf(QStringView words)
{
    return {text.indexOf(words), text.indexOf(words) + words.size()};
}

Chart cocaChart()
{
    Chart chart;
    chart.name = u"Coca"_s;
    chart.series = {chartSeriesOf(u"coca_cultivation_area/Peru/ha"_s)};
    return chart;
}

} // namespace

class TestProject final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import_isOnDisk_withEverythingInIt();
    void tag_isOnDisk_andUndoTakesItBack();
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data();
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd();
    void ownCodebook_outlivesARestart_andUndo();
    void figureOfTheAnalyst_isNotReplaced();
    void undoHistory_outlivesARestart();
    void newEditAfterUndo_dropsTheRedo_butTheLogKeepsIt();
    void undoneImport_isGoneFromListAndSearch_redoneIsBack();
    void tagOfWhiteSpace_isRefused();
    void tagOutsideTheText_isRefused();
    void editThatChangesNothing_isNoStep();
    void idsOfRemovedMarks_areNotGivenAgain();
    void undo_bringsThePlaceBack();
    void redatedArticle_movesInTheList_andIsStillFound();
};

void TestProject::import_isOnDisk_withEverythingInIt()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    const auto reader = temporary.reader();
    QCOMPARE(printed(*reader),
             u"article 1 Growers gain ground unread\nmention 1 'Peru' PLACE Peru suggested\n"
             "figure 1 '61,200 hectares' 61200 ha suggested"_s);
    QCOMPARE(*reader->articleText({1}), text);
    QCOMPARE(*reader->verify(), QStringList());
}

void TestProject::tag_isOnDisk_andUndoTakesItBack()
{
    TemporaryProject temporary;
    Project &project = temporary.project();
    const ArticleId id = project.importArticles({surveyArticle()}).front();
    const QString before = printed(*temporary.reader());
    const auto mention = project.tag(id, spanOf(u"Ana Quispe"), text, u"PERSON"_s);
    QVERIFY(mention);
    QCOMPARE(project.history().undoText(), u"Tag “Ana Quispe” as PERSON"_s);
    QVERIFY(printed(*temporary.reader()).contains(u"'Ana Quispe' PERSON Ana Quispe accepted"_s));
    QVERIFY(project.undo());
    QCOMPARE(printed(*temporary.reader()), before);
    QCOMPARE(*temporary.reader()->verify(), QStringList());
}

void TestProject::everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data()
{
    QTest::addColumn<std::function<void(Project &, Reader &)>>("verb");
    using Verb = std::function<void(Project &, Reader &)>;
    const auto mention = [](Reader &reader) { return reader.mentions({})->front().mention; };
    const auto figure = [](Reader &reader) { return reader.figures({})->front().figure; };
    QTest::newRow("import") << Verb(
        [](Project &project, Reader &) { project.importArticles({article(u"Another\nPiece."_s, u"another.txt"_s)}); });
    QTest::newRow("remove") << Verb([](Project &project, Reader &) { QVERIFY(project.removeArticles({{1}})); });
    QTest::newRow("add chart") << Verb([](Project &project, Reader &) { QVERIFY(project.addChart(cocaChart())); });
    QTest::newRow("edit chart") << Verb([](Project &project, Reader &reader) {
        const Result<Chart> before = reader.chartNamed(u"Coca"_s);
        QVERIFY(before);
        Chart after = *before;
        after.kind = ChartKind::Bar;
        after.name = u"Coca bars"_s;
        QVERIFY(project.editChart(*before, after));
    });
    QTest::newRow("remove chart") << Verb([](Project &project, Reader &reader) {
        const Result<Chart> chart = reader.chartNamed(u"1"_s);
        QVERIFY(chart && project.removeCharts({*chart}));
    });
    QTest::newRow("edit article") << Verb([](Project &project, Reader &reader) {
        const Article before = *reader.article({1});
        Article after = before;
        after.status = Article::Status::Done;
        after.metadata.title->value = u"Renamed"_s;
        QVERIFY(project.editArticle(before, after));
    });
    QTest::newRow("tag") << Verb(
        [](Project &project, Reader &) { QVERIFY(project.tag({1}, spanOf(u"Ana Quispe"), text, u"PERSON"_s)); });
    QTest::newRow("untag") << Verb(
        [=](Project &project, Reader &reader) { QVERIFY(project.untag({mention(reader)})); });
    QTest::newRow("edit mention") << Verb([=](Project &project, Reader &reader) {
        Mention after = mention(reader);
        after.type = u"ORGANIZATION"_s;
        QVERIFY(project.editMention(mention(reader), after));
    });
    QTest::newRow("link mention") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.linkMention(mention(reader), u"Republic of Peru"_s));
    });
    QTest::newRow("accept") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.review(std::vector {mention(reader)}, ReviewStatus::Accepted));
    });
    QTest::newRow("confirm figure") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.review(std::vector {figure(reader)}, Figure::Status::Confirmed));
    });
    QTest::newRow("edit figure") << Verb([=](Project &project, Reader &reader) {
        Figure after = figure(reader);
        after.value = 61000;
        const Result<Figure> edited = project.editFigure(figure(reader), after);
        QVERIFY(edited);
        QVERIFY(edited->edited);
    });
    QTest::newRow("edit figures") << Verb([=](Project &project, Reader &reader) {
        Figure after = figure(reader);
        after.unit = u"acre"_s;
        QVERIFY(project.editFigures({{figure(reader), after}}, u"unit"_s));
    });
    QTest::newRow("add figure") << Verb([=](Project &project, Reader &reader) {
        Figure added = figure(reader);
        added.value = 7;
        QVERIFY(project.addFigure(added));
    });
    QTest::newRow("replace figures") << Verb([=](Project &project, Reader &reader) {
        Figure changed = figure(reader);
        changed.unit = u"acre"_s;
        Figure added = changed;
        added.id = {};
        QVERIFY(project.replaceFigures({{figure(reader), changed}, {std::nullopt, added}}));
    });
    QTest::newRow("edit codebook") << Verb([](Project &project, Reader &) {
        CodebookRows rows = project.codebook()->rows();
        std::swap(rows.measures[0], rows.measures[3]);
        rows.measures[1][u"definition"] = u"another"_s;
        rows.units.pop_back();
        rows.units.push_back({{u"id"_s, u"sack"_s}, {u"dimension"_s, u"volume"_s}});
        QVERIFY(project.editCodebook(rows));
        QCOMPARE(project.codebook()->rows(), rows);
    });
}

void TestProject::everyVerb_undone_equalsTheStart_redone_equalsTheEnd()
{
    QFETCH(std::function<void(Project &, Reader &)>, verb);
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    QVERIFY(temporary.project().addChart(cocaChart()));
    const QString start = printed(*temporary.reader());
    verb(temporary.project(), *temporary.reader());
    const QString end = printed(*temporary.reader());
    QVERIFY(start != end);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(temporary.project().undo());
        QCOMPARE(printed(*temporary.reader()), start);
        QVERIFY(temporary.project().redo());
        QCOMPARE(printed(*temporary.reader()), end);
        QCOMPARE(*temporary.reader()->verify(), QStringList());
        temporary.reopen(); // the second round undoes what another run did
    }
}

void TestProject::ownCodebook_outlivesARestart_andUndo()
{
    TemporaryProject temporary;
    CodebookRows rows = temporary.project().codebook()->rows();
    QCOMPARE(rows, CodebookRows::shipped());
    rows.measures.insert(rows.measures.begin(), {{u"id"_s, u"own"_s}, {u"dimension"_s, u"area"_s}});
    QSignalSpy changed(&temporary.project(), &Project::codebookChanged);
    QVERIFY(temporary.project().editCodebook(rows));
    QVERIFY(temporary.project().editCodebook(rows)); // no step
    QCOMPARE(changed.size(), 1);
    QCOMPARE(temporary.project().history().count(), 1);
    temporary.reopen();
    QCOMPARE(temporary.project().codebook()->rows(), rows);
    QVERIFY(temporary.project().undo());
    QCOMPARE(temporary.project().codebook()->rows(), CodebookRows::shipped());
    rows.measures.front()[u"dimension"] = u""_s;
    const Outcome refused = temporary.project().editCodebook(rows);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"measure “own”"_s);
}

void TestProject::figureOfTheAnalyst_isNotReplaced()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    Figure figure = temporary.reader()->figures({})->front().figure;
    QVERIFY(temporary.project().review(std::vector {figure}, Figure::Status::Confirmed));
    const QString before = printed(*temporary.reader());
    figure = temporary.reader()->figures({})->front().figure;
    QVERIFY(!temporary.project().replaceFigures({{figure, std::nullopt}}));
    QCOMPARE(printed(*temporary.reader()), before);
}

void TestProject::undoHistory_outlivesARestart()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    QVERIFY(temporary.project().tag({1}, spanOf(u"Ana Quispe"), text, u"PERSON"_s));
    QVERIFY(temporary.project().tag({1}, spanOf(u"2010"), text, u"DATE"_s));
    temporary.project().undo();
    temporary.reopen();
    QCOMPARE(temporary.project().history().undoText(), u"Tag “Ana Quispe” as PERSON"_s);
    QCOMPARE(temporary.project().history().redoText(), u"Tag “2010” as DATE"_s);
    temporary.project().redo();
    QVERIFY(printed(*temporary.reader()).contains(u"'2010' DATE"_s));
    temporary.project().undo();
    temporary.project().undo();
    temporary.project().undo();
    QVERIFY(!temporary.project().undo());
    QCOMPARE(printed(*temporary.reader()), QString());
}

void TestProject::newEditAfterUndo_dropsTheRedo_butTheLogKeepsIt()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    QVERIFY(temporary.project().tag({1}, spanOf(u"2010"), text, u"DATE"_s));
    temporary.project().undo();
    QVERIFY(temporary.project().tag({1}, spanOf(u"Ana Quispe"), text, u"PERSON"_s));
    QVERIFY(temporary.reader()); // flushed
    temporary.reopen();
    QVERIFY(!temporary.project().history().canRedo());
    QStringList log;
    for (const LoggedChange &line : *temporary.reader()->history())
        log.append(line.change.verb + u' ' + QString::number(int(line.action)) + QString::number(int(line.state)));
    QCOMPARE(log, QStringList({u"tag 00"_s, u"tag 10"_s, u"tag 02"_s, u"import 00"_s}));
}

void TestProject::undoneImport_isGoneFromListAndSearch_redoneIsBack()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    const Query query {Query::Kind::Word, u"quispe"_s, {}, {}};
    QCOMPARE(temporary.reader()->articleIds(query, ArticleSort::Newest)->size(), 1);
    temporary.project().undo();
    QCOMPARE(temporary.reader()->articleIds(query, ArticleSort::Newest)->size(), 0);
    QCOMPARE(*temporary.reader()->counts(), (ProjectCounts {}));
    temporary.project().redo();
    QCOMPARE(temporary.reader()->articleIds(query, ArticleSort::Newest)->size(), 1);
    QCOMPARE(*temporary.reader()->counts(), (ProjectCounts {1, 1, 1, 1}));
}

void TestProject::tagOfWhiteSpace_isRefused()
{
    TemporaryProject temporary;
    const auto refused = temporary.project().tag({1}, {7, 8}, text, u"PERSON"_s);
    QVERIFY(!refused);
    QVERIFY(!temporary.project().history().canUndo());
}

void TestProject::tagOutsideTheText_isRefused()
{
    TemporaryProject temporary;
    QVERIFY(!temporary.project().tag({1}, {0, text.size() + 1}, text, u"PERSON"_s));
    QVERIFY(!temporary.project().tag({1}, {-1, 3}, text, u"PERSON"_s));
    QVERIFY(!temporary.project().tag({1}, {3, 3}, text, u"PERSON"_s));
}

void TestProject::editThatChangesNothing_isNoStep()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    const Mention mention = temporary.reader()->mentions({})->front().mention;
    QVERIFY(temporary.project().editMention(mention, mention));
    QVERIFY(temporary.project().review(std::vector {mention}, mention.status));
    QCOMPARE(temporary.project().history().count(), 1);
}

void TestProject::idsOfRemovedMarks_areNotGivenAgain()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    const Mention removed = *temporary.project().tag({1}, spanOf(u"2010"), text, u"DATE"_s);
    QVERIFY(temporary.project().untag({removed}));
    temporary.reopen();
    const Mention next = *temporary.project().tag({1}, spanOf(u"2010"), text, u"DATE"_s);
    QVERIFY(next.id > removed.id);
}

void TestProject::undo_bringsThePlaceBack()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    QVERIFY(temporary.project().tag({1}, spanOf(u"Ana Quispe"), text, u"PERSON"_s));
    QSignalSpy places(&temporary.project(), &Project::placeRestored);
    temporary.project().undo();
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.at(0).at(0).value<Place>(), (Place {{1}, spanOf(u"Ana Quispe")}));
}

void TestProject::redatedArticle_movesInTheList_andIsStillFound()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle(), article(u"Older\nPiece."_s, u"old.txt"_s, u"2001-01-01"_s)});
    const std::vector<ArticleId> newestFirst {{1}, {2}};
    QCOMPARE(*temporary.reader()->articleIds({}, ArticleSort::Newest), newestFirst);
    const Article before = *temporary.reader()->article({1});
    Article after = before;
    after.metadata.published->value = u"1999"_s;
    QVERIFY(temporary.project().editArticle(before, after));
    const std::vector<ArticleId> moved {{2}, {1}};
    QCOMPARE(*temporary.reader()->articleIds({}, ArticleSort::Newest), moved);
    QCOMPARE(temporary.reader()->articleIds({Query::Kind::Word, u"quispe"_s, {}, {}}, ArticleSort::Newest)->size(), 1);
    QCOMPARE(*temporary.reader()->articleText({1}), text);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
