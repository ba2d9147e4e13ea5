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
    addition.mentions.push_back(mentionOf(addition, u"Ana Quispe"_s, u"PERSON"_s));
    addition.entities.push_back({entityId(u"PERSON", u"Ana Quispe"), u"PERSON"_s, u"Ana Quispe"_s, {}, {}});
    addition.entities.push_back({entityId(u"PLACE", u"Peru"), u"PLACE"_s, u"Peru"_s, {}, {}});
    return addition;
}

TextSpan spanOf(QStringView words)
{
    return {text.indexOf(words), text.indexOf(words) + words.size()};
}

} // namespace

// The verbs of tagging by hand, of suggestions and of own types.
class TestProjectTagging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data();
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd();
    void markOfTheAnalyst_isNoSuggestersToChange();
    void ownTypes_outliveARestart_andUndo();
    void refusedWords_areNotAdmitted();
};

void TestProjectTagging::everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data()
{
    QTest::addColumn<std::function<void(Project &, Reader &)>>("verb");
    using Verb = std::function<void(Project &, Reader &)>;
    const auto mention = [](Reader &reader) { return reader.mentions({})->front().mention; };
    QTest::newRow("retag") << Verb(
        [=](Project &project, Reader &reader) { QVERIFY(project.retag(mention(reader), u"EVENT"_s, u"Peru"_s)); });
    QTest::newRow("respan") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.respan(mention(reader), {spanOf(u"Peru grew")}, text));
    });
    QTest::newRow("discontinuous") << Verb([=](Project &project, Reader &reader) {
        QVERIFY(project.respan(mention(reader), {spanOf(u"2010"), spanOf(u"Peru"), spanOf(u"Ana")}, text));
    });
    QTest::newRow("split") << Verb([](Project &project, Reader &reader) {
        const Mention ana = reader.mentions({})->back().mention;
        QVERIFY(!project.splitMention(ana, ana.quote.span.start, text));
        QVERIFY(project.splitMention(ana, spanOf(u"Quispe").start, text));
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
}

void TestProjectTagging::everyVerb_undone_equalsTheStart_redone_equalsTheEnd()
{
    QFETCH(std::function<void(Project &, Reader &)>, verb);
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
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

void TestProjectTagging::markOfTheAnalyst_isNoSuggestersToChange()
{
    TemporaryProject temporary;
    temporary.project().importArticles({surveyArticle()});
    const auto mine = temporary.project().tag({1}, spanOf(u"hectares"), text, u"EVENT"_s);
    const QString before = printed(*temporary.reader());
    QVERIFY(!temporary.project().takeSuggestions({{*mine, std::nullopt}}, {}));
    QCOMPARE(printed(*temporary.reader()), before);
}

void TestProjectTagging::ownTypes_outliveARestart_andUndo()
{
    TemporaryProject temporary;
    EntityTypes types = temporary.project().entityTypes();
    QCOMPARE(types, shippedEntityTypes());
    types[0].color = QColor(Qt::red);
    std::swap(types[1], types[2]);
    types.push_back(
        {u"ARMED_GROUP"_s, u"Armed group"_s, u"Armed groups"_s, {}, QColor(Qt::blue), u"V"_s, u"ORGANIZATION"_s});
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

void TestProjectTagging::refusedWords_areNotAdmitted()
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
    std::vector<Refusal> refused;
    for (const RefusalRow &row : *temporary.reader()->refusals())
        refused.push_back(row.refusal);
    QVERIFY(temporary.project().allowAgain(refused));
    QVERIFY(temporary.reader()->admission()->admits({1}, u"PERSON"_s, u"Ana Quispe"));
}

QTEST_GUILESS_MAIN(TestProjectTagging)
#include "tst_projecttagging.moc"
