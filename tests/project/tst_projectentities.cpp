// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString text
    = u"Aid cut\nThe Federation of Arvania paid Tolvar. Arvania and FA wrote to Ilse Tolvar. Arva signed."_s;

EntityId idOf(const QString &name, const QString &type = u"PLACE"_s)
{
    return entityId(type, name);
}

void name(Addition &addition, const QString &words, const QString &type)
{
    Mention mention = mentionOf(addition, words, type);
    mention.entity = entityId(type, words);
    addition.mentions.push_back(mention);
    addition.entities.push_back({mention.entity, type, words, {}});
}

Addition aidArticle(const QString &fileName = u"aid.txt"_s)
{
    Addition addition = article(text, fileName, u"2013-02-01"_s);
    name(addition, u"Federation of Arvania"_s, u"PLACE"_s);
    name(addition, u"Tolvar"_s, u"PERSON"_s);
    name(addition, u"FA"_s, u"PLACE"_s);
    name(addition, u"Ilse Tolvar"_s, u"PERSON"_s);
    return addition;
}

// All that is said of entities, as text one can compare.
QString printed(Reader &reader)
{
    QStringList lines;
    for (const EntityRow &row : *reader.entities()) {
        QStringList ids;
        for (const ExternalId &id : row.entity.externalIds)
            ids.append(id.scheme + u':' + id.id);
        lines.append(u"%1 %2 (%3) %4 in %5 %6 %7"_s.arg(row.entity.type, row.entity.name, row.aliases.join(u", "_s))
                         .arg(row.mentions)
                         .arg(row.articles)
                         .arg(row.entity.note, ids.join(u' ')));
    }
    for (const MentionRow &row : *reader.mentions({}))
        lines.append(
            u"'%1' %2%3"_s.arg(row.mention.quote.text, row.entityName, row.mention.metonym ? u" metonym"_s : u""_s));
    for (const Distinction &distinction : *reader.distinctions())
        lines.append(u"not the same %1 %2"_s.arg(distinction.one.value).arg(distinction.other.value));
    for (const RelationRow &row : *reader.relations()) {
        const Relation &relation = row.relation;
        lines.append(u"%1 %2 %3 %4 '%5' %6"_s.arg(row.subjectName, relation.kind, row.objectName,
                                                  relation.from ? relation.from->toIso() : u"-"_s,
                                                  relation.sentence.text, row.fileName));
    }
    return lines.join(u'\n');
}

Entity entityNamed(Reader &reader, const QString &name, const QString &type = u"PLACE"_s)
{
    return *reader.entity(idOf(name, type));
}

void merge(Project &project, Reader &reader, const QString &merged, const QString &into,
           const QString &type = u"PLACE"_s)
{
    QVERIFY(project.mergeEntities(entityNamed(reader, into, type), *reader.entityFamily(idOf(merged, type))));
}

Relation relationIn(Reader &reader)
{
    Relation relation;
    relation.subject = idOf(u"Federation of Arvania"_s);
    relation.object = idOf(u"Ilse Tolvar"_s, u"PERSON"_s);
    relation.kind = u"paid"_s;
    relation.from = PartialDate {2013, 1, 0};
    relation.article = {1};
    const qsizetype start = text.indexOf(u"The Federation");
    relation.sentence = QuotedSpan::of({start, text.indexOf(u'.') + 1}, *reader.articleText({1}));
    return relation;
}

using Verb = std::function<void(Project &, Reader &)>;

} // namespace

class TestProjectEntities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data();
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd();
    void mergedEntity_countsForItsRoot_inEveryQuestion();
    void mergeOfAMerge_leavesNoChain_andSplitGivesItsOwnBack();
    void laterImport_ofAMergedNameOrAlias_countsForTheRoot();
    void renameToAnotherEntity_isRefused_withTheRemedy();
    void relationWithoutKindOrSentence_isRefused();
    void relation_follows_aMerge();
    void splitOfWhatIsNotMerged_isRefused();
};

void TestProjectEntities::everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data()
{
    QTest::addColumn<Verb>("before");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("line"); // of what is printed then
    const Verb nothing = [](Project &, Reader &) {};
    const Verb merged
        = [](Project &project, Reader &reader) { merge(project, reader, u"FA"_s, u"Federation of Arvania"_s); };
    QTest::newRow("merge") << nothing << merged << u"Merge “FA” into “Federation of Arvania” (1 mention(s))"_s
                           << u"PLACE Federation of Arvania (FA) 2 in 1  "_s;
    QTest::newRow("split") << merged << Verb([](Project &project, Reader &reader) {
        const auto family = *reader.entityFamily(idOf(u"FA"_s));
        QVERIFY(project.splitEntity(family.front().entity, family.back()));
    }) << u"Split “FA” off “Federation of Arvania” (1 mention(s))"_s
                           << u"PLACE FA () 1 in 1  "_s;
    QTest::newRow("move mentions") << nothing << Verb([](Project &project, Reader &reader) {
        const auto rows = *reader.mentions({.entity = idOf(u"Tolvar"_s, u"PERSON"_s)});
        QVERIFY(project.moveMentions({rows.front().mention},
                                     {idOf(u"Tolvar & Sons"_s), u"PLACE"_s, u"Tolvar & Sons"_s, {}}));
    }) << u"Move 1 mention(s) to “Tolvar & Sons”"_s
                                   << u"PLACE Tolvar & Sons () 1 in 1  "_s;
    QTest::newRow("new alias") << nothing << Verb([](Project &project, Reader &reader) {
        QVERIFY(project.addAlias(entityNamed(reader, u"FA"_s), u"Arva"_s, {}));
    }) << u"Add the alias “Arva” to “FA” (0 mention(s))"_s
                               << u"PLACE FA (Arva) 1 in 1  "_s;
    QTest::newRow("alias that is an entity") << nothing << Verb([](Project &project, Reader &reader) {
        QVERIFY(project.addAlias(entityNamed(reader, u"Ilse Tolvar"_s, u"PERSON"_s), u"tolvar"_s,
                                 *reader.entityFamily(idOf(u"TOLVAR"_s, u"PERSON"_s))));
    }) << u"Add the alias “tolvar” to “Ilse Tolvar” (1 mention(s))"_s
                                             << u"PERSON Ilse Tolvar (Tolvar) 2 in 1  "_s;
    QTest::newRow("rename") << nothing << Verb([](Project &project, Reader &reader) {
        Entity after = entityNamed(reader, u"FA"_s);
        after.name = u"Arvania (federation)"_s;
        QVERIFY(project.editEntity(entityNamed(reader, u"FA"_s), after));
    }) << u"Rename “FA” to “Arvania (federation)”"_s
                            << u"PLACE Arvania (federation) () 1 in 1  "_s;
    QTest::newRow("note") << nothing << Verb([](Project &project, Reader &reader) {
        Entity after = entityNamed(reader, u"FA"_s);
        after.note = u"a federation"_s;
        QVERIFY(project.editEntity(entityNamed(reader, u"FA"_s), after));
    }) << u"Edit the note on “FA”"_s
                          << u"PLACE FA () 1 in 1 a federation "_s;
    QTest::newRow("external ids") << nothing << Verb([](Project &project, Reader &reader) {
        Entity after = entityNamed(reader, u"FA"_s);
        after.externalIds = {{u"wikidata"_s, u"Q1"_s}, {u"iso3166"_s, u"XA"_s}};
        QVERIFY(project.editEntity(entityNamed(reader, u"FA"_s), after));
    }) << u"Edit the external ids of “FA”"_s
                                  << u"PLACE FA () 1 in 1  wikidata:Q1 iso3166:XA"_s;
    QTest::newRow("retype") << nothing << Verb([](Project &project, Reader &reader) {
        Entity after = entityNamed(reader, u"FA"_s);
        after.type = u"ORGANIZATION"_s;
        QVERIFY(project.editEntity(entityNamed(reader, u"FA"_s), after));
    }) << u"Change the type of “FA” to ORGANIZATION"_s
                            << u"ORGANIZATION FA () 1 in 1  "_s;
    QTest::newRow("keep apart") << nothing << Verb([](Project &project, Reader &reader) {
        QVERIFY(project.keepApart(entityNamed(reader, u"FA"_s), entityNamed(reader, u"Federation of Arvania"_s)));
    }) << u"Keep “FA” and “Federation of Arvania” apart"_s
                                << u"not the same %1 %2"_s
                                       .arg(std::min(idOf(u"FA"_s), idOf(u"Federation of Arvania"_s)).value)
                                       .arg(std::max(idOf(u"FA"_s), idOf(u"Federation of Arvania"_s)).value);
    QTest::newRow("metonym") << nothing << Verb([](Project &project, Reader &reader) {
        QVERIFY(project.setMetonym({reader.mentions({.entity = idOf(u"FA"_s)})->front().mention}, true));
    }) << u"Mark 1 mention(s) as metonyms"_s
                             << u"'FA' FA metonym"_s;
    const Verb related = [](Project &project, Reader &reader) {
        QVERIFY(project.addRelation(relationIn(reader), u"Federation of Arvania"_s, u"Ilse Tolvar"_s));
    };
    QTest::newRow("relate")
        << nothing << related << u"Relate “Federation of Arvania” to “Ilse Tolvar”: paid"_s
        << u"Federation of Arvania paid Ilse Tolvar 2013-01 'The Federation of Arvania paid Tolvar.' aid.txt"_s;
    QTest::newRow("edit relation")
        << related << Verb([](Project &project, Reader &reader) {
               const Relation before = reader.relations()->front().relation;
               Relation after = before;
               after.kind = u"pays"_s;
               after.from = {};
               QVERIFY(project.editRelation(before, after));
           })
        << u"Edit the relation “pays”"_s
        << u"Federation of Arvania pays Ilse Tolvar - 'The Federation of Arvania paid Tolvar.' aid.txt"_s;
    QTest::newRow("remove relation") << related << Verb([](Project &project, Reader &reader) {
        QVERIFY(project.removeRelations({reader.relations()->front().relation}));
    }) << u"Remove 1 relation(s)"_s << u"'FA' FA"_s;
}

void TestProjectEntities::everyVerb_undone_equalsTheStart_redone_equalsTheEnd()
{
    QFETCH(Verb, before);
    QFETCH(Verb, verb);
    QFETCH(QString, sentence);
    QFETCH(QString, line);
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    before(temporary.project(), *temporary.reader());
    const QString start = printed(*temporary.reader());
    verb(temporary.project(), *temporary.reader());
    QCOMPARE(temporary.project().history().undoText(), sentence);
    const QString end = printed(*temporary.reader());
    QVERIFY(start != end);
    QVERIFY2(end.split(u'\n').contains(line), qPrintable(end));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(temporary.project().undo());
        QCOMPARE(printed(*temporary.reader()), start);
        QCOMPARE(*temporary.reader()->verify(), QStringList());
        QVERIFY(temporary.project().redo());
        QCOMPARE(printed(*temporary.reader()), end);
        QCOMPARE(*temporary.reader()->verify(), QStringList());
        temporary.reopen(); // the second round undoes what another run did
    }
}

void TestProjectEntities::mergedEntity_countsForItsRoot_inEveryQuestion()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle(), aidArticle(u"again.txt"_s)});
    merge(temporary.project(), *temporary.reader(), u"FA"_s, u"Federation of Arvania"_s);
    const auto reader = temporary.reader();
    const EntityId root = idOf(u"Federation of Arvania"_s);
    for (const EntityId asked : {root, idOf(u"FA"_s)}) {
        QCOMPARE(reader->rootEntity(asked)->id, root);
        QCOMPARE(reader->mentions({.entity = asked})->size(), 4);
        QCOMPARE(reader->mentions({.article = {2}, .entity = asked})->size(), 2);
        int counted = 0;
        QVERIFY(reader->countedArticles({.entity = asked, .ofMentions = true}, [&counted](const CountedArticle &count) {
            counted += count.count;
            return true;
        }));
        QCOMPARE(counted, 2); // again.txt is a copy of the first: one story counts once
        const auto most
            = *reader->mostMentioned({.with = {asked}, .types = {u"PLACE"_s}, .outlets = {}, .withoutTypes = {}}, 10);
        QCOMPARE(most.size(), 1);
        QCOMPARE(most.front().entity, root);
        QCOMPARE(most.front().mentions, 4);
    }
    QCOMPARE(reader->mostMentioned({}, 10)->front().mentions, 4);
    QCOMPARE(reader->counts()->entities, 3);
    int spansOfRoot = 0;
    QVERIFY(reader->mentionsTogether({root}, {}, [&](ArticleId, const QString &, const std::vector<EntitySpan> &spans) {
        for (const EntitySpan &span : spans)
            spansOfRoot += span.entity == root;
        return true;
    }));
    QCOMPARE(spansOfRoot, 4);
    for (const MentionRow &row : *reader->mentions({.entity = root})) {
        QCOMPARE(row.entityName, u"Federation of Arvania"_s);
        QCOMPARE(row.root, root);
    }
}

void TestProjectEntities::mergeOfAMerge_leavesNoChain_andSplitGivesItsOwnBack()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    merge(temporary.project(), *temporary.reader(), u"Tolvar"_s, u"Ilse Tolvar"_s, u"PERSON"_s);
    const auto people = *temporary.reader()->entityFamily(idOf(u"Tolvar"_s, u"PERSON"_s));
    QVERIFY(temporary.project().mergeEntities(entityNamed(*temporary.reader(), u"FA"_s), people));
    QCOMPARE(*temporary.reader()->verify(), QStringList());
    const auto family = *temporary.reader()->entityFamily(idOf(u"FA"_s));
    QCOMPARE(family.size(), 3);
    QCOMPARE(family[2].entity.name, u"Tolvar"_s);
    QVERIFY(temporary.project().splitEntity(family[0].entity, family[2]));
    QCOMPARE(temporary.reader()->mentions({.entity = idOf(u"Tolvar"_s, u"PERSON"_s)})->size(), 1);
    QCOMPARE(temporary.reader()->mentions({.entity = idOf(u"FA"_s)})->size(), 2);
}

void TestProjectEntities::laterImport_ofAMergedNameOrAlias_countsForTheRoot()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    merge(temporary.project(), *temporary.reader(), u"FA"_s, u"Federation of Arvania"_s);
    QVERIFY(temporary.project().addAlias(entityNamed(*temporary.reader(), u"Federation of Arvania"_s), u"Arva"_s, {}));
    Entity renamed = entityNamed(*temporary.reader(), u"Federation of Arvania"_s);
    renamed.name = u"Arvania"_s;
    QVERIFY(temporary.project().editEntity(entityNamed(*temporary.reader(), u"Federation of Arvania"_s), renamed));
    Addition later = aidArticle(u"later.txt"_s);
    name(later, u"Arva"_s, u"PLACE"_s);
    name(later, u"Arvania"_s, u"PLACE"_s);
    temporary.project().importArticles({later});
    const auto rows = *temporary.reader()->entities();
    const auto place = std::ranges::find(rows, u"PLACE"_s, [](const EntityRow &row) { return row.entity.type; });
    QCOMPARE(place->entity.name, u"Arvania"_s);
    QCOMPARE(place->mentions, 6);
    QCOMPARE(place->aliases, QStringList({u"Arva"_s, u"FA"_s}));
    QCOMPARE(*temporary.reader()->verify(), QStringList());
}

void TestProjectEntities::renameToAnotherEntity_isRefused_withTheRemedy()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    const Entity before = entityNamed(*temporary.reader(), u"FA"_s);
    Entity after = before;
    after.name = u"federation of arvania"_s;
    const Outcome refused
        = temporary.project().editEntity(before, after, *temporary.reader()->entityFamily(idOf(after.name)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().remedy, u"Merge the two instead"_s);
    QCOMPARE(temporary.project().history().count(), 1);
}

void TestProjectEntities::relationWithoutKindOrSentence_isRefused()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    const Relation whole = relationIn(*temporary.reader());
    Relation relation = whole;
    relation.kind = u" "_s;
    QVERIFY(!temporary.project().addRelation(relation, {}, {}));
    relation = whole;
    relation.sentence = {};
    QVERIFY(!temporary.project().addRelation(relation, {}, {}));
    relation = whole;
    relation.object = relation.subject;
    QVERIFY(!temporary.project().addRelation(relation, {}, {}));
    relation = whole;
    relation.until = PartialDate {2012, 0, 0};
    QVERIFY(!temporary.project().addRelation(relation, {}, {}));
    QCOMPARE(temporary.project().history().count(), 1);
}

void TestProjectEntities::relation_follows_aMerge()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    const Relation relation = relationIn(*temporary.reader());
    const Relation first = *temporary.project().addRelation(relation, u"a"_s, u"b"_s);
    merge(temporary.project(), *temporary.reader(), u"Federation of Arvania"_s, u"FA"_s);
    const auto rows = *temporary.reader()->relations(idOf(u"FA"_s));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().subjectName, u"FA"_s);
    QCOMPARE(rows.front().relation, first);
    temporary.reopen();
    QVERIFY(temporary.project().addRelation(relation, {}, {})->id > first.id);
    QCOMPARE(*temporary.reader()->relationKinds(), QStringList {u"paid"_s});
}

void TestProjectEntities::splitOfWhatIsNotMerged_isRefused()
{
    TemporaryProject temporary;
    temporary.project().importArticles({aidArticle()});
    const Entity root = entityNamed(*temporary.reader(), u"FA"_s);
    QVERIFY(!temporary.project().splitEntity(root, temporary.reader()->entityFamily(root.id)->front()));
}

QTEST_GUILESS_MAIN(TestProjectEntities)
#include "tst_projectentities.moc"
