// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartjson.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QJsonDocument>
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

// The whole of a project as text one can compare: what undo and redo must bring back.
QString printed(Reader &reader)
{
    QStringList lines;
    for (ArticleId id : *reader.articleIds({}, ArticleSort::Newest)) {
        const Article found = *reader.article(id);
        lines.append(u"article %1 %2 %3"_s.arg(id.value).arg(found.metadata.title->value, toString(found.status)));
    }
    for (const MentionRow &row : *reader.mentions({})) {
        lines.append(u"mention %1 '%2' %3 %4 %5"_s.arg(row.mention.id.value)
                         .arg(wordsOf(row.mention), row.mention.type, row.entityName, toString(row.mention.status)));
    }
    for (const FigureRow &row : *reader.figures({})) {
        lines.append(u"figure %1 '%2' %3 %4 %5"_s.arg(row.figure.id.value)
                         .arg(row.figure.quote.text)
                         .arg(*row.figure.value)
                         .arg(row.figure.unit, toString(row.figure.status)));
    }
    for (const ChartRow &row : *reader.charts()) {
        const QJsonObject record = chartToJson(*reader.chart(row.id));
        lines.append(u"chart "_s + row.name + u' ' + QString::fromUtf8(QJsonDocument(record).toJson()));
    }
    for (const Refusal &refusal : *reader.refusals())
        lines.append(u"refusal %1 %2 %3"_s.arg(refusal.article.value).arg(refusal.type, refusal.words));
    for (const CodebookAmendment &amendment : *reader.codebook())
        lines.append(QString::fromUtf8(QJsonDocument(amendmentToJson(amendment)).toJson(QJsonDocument::Compact)));
    return lines.join(u'\n');
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
    void markOfTheAnalyst_isNoSuggestersToChange();
    void ownTypes_outliveARestart_andUndo();
    void refusedWords_areNotAdmitted();
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
    QTest::newRow("retag") << Verb(
        [=](Project &project, Reader &reader) { QVERIFY(project.retag(mention(reader), u"EVENT"_s, u"Peru"_s)); });
    QTest::newRow("respan") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.respan(mention(reader), {spanOf(u"Peru grew")}, text));
    });
    QTest::newRow("discontinuous") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.respan(mention(reader), {spanOf(u"2010"), spanOf(u"Peru"), spanOf(u"Ana")}, text));
    });
    QTest::newRow("split") << Verb([](Project &project, Reader &) {
        const auto ana = project.tag({1}, spanOf(u"Ana Quispe"), text, u"PERSON"_s);
        QVERIFY(ana);
        QVERIFY(project.splitMention(*ana, spanOf(u"Quispe").start, text));
        project.undo();
        project.undo();
        QVERIFY(!project.splitMention(*ana, ana->quote.span.start, text));
        project.redo();
    });
    QTest::newRow("tag all") << Verb([=](Project &project, Reader &reader) {
        Mention taken = mention(reader), made = taken;
        made.id = {};
        made.quote = QuotedSpan::of(spanOf(u"2010"), text);
        QVERIFY(project.tagAll({{mention(reader), taken}, {std::nullopt, made}}, {}));
    });
    QTest::newRow("suggest") << Verb([=](Project &project, Reader &reader) {
        Mention made = mention(reader);
        made.id = {};
        made.quote = QuotedSpan::of(spanOf(u"2010"), text);
        QVERIFY(project.takeSuggestions({{mention(reader), std::nullopt}, {std::nullopt, made}}, {}));
    });
    QTest::newRow("never again") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.refuse({{}, u"PLACE"_s, u"peru"_s}, {mention(reader)}));
    });
    QTest::newRow("entity types") << Verb([=](Project &project, Reader &reader) {
        EntityTypes types = project.entityTypes();
        types.erase(types.begin() + 2); // PLACE
        types.insert(types.begin(), {u"CROP"_s, u"Crop"_s, u"Crops"_s, {}, QColor(Qt::red), u"C"_s, u"SUBSTANCE"_s});
        Mention after = mention(reader);
        after.type = u"CROP"_s;
        QVERIFY(project.editEntityTypes(types, {{mention(reader), after}}));
        QCOMPARE(project.entityTypes(), types);
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

void TestProject::markOfTheAnalyst_isNoSuggestersToChange()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    const auto mine = temporary.project().tag({1}, spanOf(u"Ana Quispe"), text, u"PERSON"_s);
    const QString before = printed(*temporary.reader());
    QVERIFY(!temporary.project().takeSuggestions({{*mine, std::nullopt}}, {}));
    QCOMPARE(printed(*temporary.reader()), before);
}

void TestProject::ownTypes_outliveARestart_andUndo()
{
    TemporaryProject temporary;
    EntityTypes types = temporary.project().entityTypes();
    QCOMPARE(types, shippedEntityTypes());
    types[0].color = QColor(Qt::red);
    std::swap(types[1], types[2]);
    types.push_back(
        {u"ARMED_GROUP"_s, u"Armed group"_s, u"Armed groups"_s, {}, QColor(Qt::blue), u"A"_s, u"ORGANIZATION"_s});
    QSignalSpy changed(&temporary.project(), &Project::entityTypesChanged);
    QSignalSpy codebook(&temporary.project(), &Project::codebookChanged);
    QVERIFY(temporary.project().editEntityTypes(types));
    QVERIFY(temporary.project().editEntityTypes(types)); // no step
    QCOMPARE(changed.size(), 1);
    QCOMPARE(codebook.size(), 0);
    QCOMPARE(temporary.project().history().count(), 1);
    CodebookRows rows = temporary.project().codebook()->rows();
    rows.units.pop_back();
    QVERIFY(temporary.project().editCodebook(rows)); // leaves the types alone
    temporary.reopen();
    QCOMPARE(temporary.project().entityTypes(), types);
    QCOMPARE(temporary.project().codebook()->rows(), rows);
    QVERIFY(temporary.project().undo());
    QVERIFY(temporary.project().undo());
    QCOMPARE(temporary.project().entityTypes(), shippedEntityTypes());
    types[0].key = u"O"_s; // the organizations'
    QVERIFY(!temporary.project().editEntityTypes(types));
}

void TestProject::refusedWords_areNotAdmitted()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    QVERIFY(temporary.project().refuse({{}, u"PLACE"_s, u"peru"_s}, {}));
    QVERIFY(temporary.project().refuse({{1}, u"PERSON"_s, u"ana quispe"_s}, {}));
    const auto admission = temporary.reader()->admission();
    QVERIFY(!admission->admits({2}, u"PLACE"_s, u"PERÚ"));
    QVERIFY(admission->admits({2}, u"EVENT"_s, u"Peru"));
    QVERIFY(!admission->admits({1}, u"PERSON"_s, u"Ana Quispe"));
    QVERIFY(admission->admits({2}, u"PERSON"_s, u"Ana Quispe"));
    QVERIFY(!admission->admits({2}, u"STAR"_s, u"Sun")); // no type of the project
    QVERIFY(temporary.project().allowAgain(*temporary.reader()->refusals()));
    QVERIFY(temporary.reader()->admission()->admits({1}, u"PERSON"_s, u"Ana Quispe"));
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
