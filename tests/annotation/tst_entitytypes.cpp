// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityjson.h"
#include "models/annotation/entitytypes.h"
#include "models/annotation/mentionjson.h"
#include "models/annotation/typehierarchy.h"

#include <QSet>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestEntityTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTypes_areTheNineInOrder()
    {
        QStringList ids, keys;
        for (const EntityType &type : shippedEntityTypes()) {
            ids += type.id;
            keys += type.key;
            QVERIFY(type.color.isValid());
            QVERIFY(!type.label.isEmpty() && !type.pluralLabel.isEmpty() && !type.description.isEmpty());
        }
        QCOMPARE(ids.join(u' '), u"PERSON ORGANIZATION PLACE PROGRAMME SUBSTANCE DATE NATIONALITY EVENT PUBLICATION"_s);
        QCOMPARE(keys.join(u' '), u"P O L G S D A E U"_s);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }

    void mention_survivesJson()
    {
        Mention mention;
        mention.id = {9'007'199'254'740'993}; // more than a JSON number holds
        mention.article = {2};
        mention.quote = {{3, 7}, u"Lima"_s};
        mention.type = u"PLACE"_s;
        mention.entity = entityId(u"PLACE", u"Lima");
        mention.status = ReviewStatus::Accepted;
        mention.origin = u"gazetteer"_s;
        mention.rule = u"list"_s;
        mention.score = 0.25;
        mention.note = u"seen"_s;
        QCOMPARE(mentionFromJson(mentionToJson(mention)), mention);
        mention.score.reset();
        mention.parts = {{{9, 12}, u"sur"_s}, {{20, 21}, u"x"_s}};
        QCOMPARE(mentionFromJson(mentionToJson(mention)), mention);
    }

    void entity_survivesJson()
    {
        const Entity entity {entityId(u"PERSON", u"Ana"), u"PERSON"_s, u"Ana"_s, u"n"_s,
                             {{u"wikidata"_s, u"Q1"_s}},  {7}};
        QCOMPARE(entityFromJson(entityToJson(entity)), entity);
    }

    void shippedTypes_surviveTheirRows()
    {
        QCOMPARE(entityTypesFrom(rowsOf(shippedEntityTypes())), shippedEntityTypes());
    }

    void unusableTypes_areRefused_data()
    {
        QTest::addColumn<EntityTypes>("types");
        const auto with = [](auto spoil) {
            EntityTypes types = shippedEntityTypes();
            spoil(types);
            return types;
        };
        QTest::newRow("none") << EntityTypes();
        QTest::newRow("same id") << with([](EntityTypes &types) { types[1].id = types[0].id; });
        QTest::newRow("id with a blank") << with([](EntityTypes &types) { types[1].id = u"A B"_s; });
        QTest::newRow("no label") << with([](EntityTypes &types) { types[1].label = u" "_s; });
        QTest::newRow("same key") << with([](EntityTypes &types) { types[1].key = u"p"_s; });
        QTest::newRow("long key") << with([](EntityTypes &types) { types[1].key = u"Ctrl"_s; });
        QTest::newRow("digit as key") << with([](EntityTypes &types) { types[1].key = u"1"_s; });
        QTest::newRow("no colour") << with([](EntityTypes &types) { types[1].color = QColor(); });
        QTest::newRow("parent that is not there") << with([](EntityTypes &types) { types[1].parent = u"X"_s; });
        QTest::newRow("parents in a circle") << with([](EntityTypes &types) {
            types[1].parent = types[2].id;
            types[2].parent = types[1].id;
        });
    }

    void unusableTypes_areRefused()
    {
        QFETCH(EntityTypes, types);
        QVERIFY(checkEntityTypes(shippedEntityTypes()));
        QVERIFY(!checkEntityTypes(types));
    }

    void freeIds_areMadeOfLabels()
    {
        QCOMPARE(freeTypeId(shippedEntityTypes(), u"Región política"_s), u"REGION_POLITICA"_s);
        QCOMPARE(freeTypeId(shippedEntityTypes(), u"person"_s), u"PERSON_2"_s);
        QCOMPARE(freeTypeId(shippedEntityTypes(), u"!"_s), u"TYPE"_s);
    }

    void hierarchy_placesNarrowerTypesBelowTheirWiderOnes()
    {
        const auto type
            = [](const QString &id, const QString &parent) { return EntityType {id, id, id, {}, Qt::red, {}, parent}; };
        const EntityTypes types {type(u"MAYOR"_s, u"OFFICIAL"_s), type(u"PLACE"_s, {}), type(u"PERSON"_s, {}),
                                 type(u"OFFICIAL"_s, u"PERSON"_s), type(u"LOST"_s, u"GONE"_s)};
        QStringList ids;
        for (const EntityType &placed : byHierarchy(types))
            ids << QString::number(depthOf(types, placed.id)) + placed.id;
        QCOMPARE(ids, (QStringList {u"0PLACE"_s, u"0PERSON"_s, u"1OFFICIAL"_s, u"2MAYOR"_s, u"0LOST"_s}));
        QCOMPARE(withNarrower(types, u"PERSON"_s), (QStringList {u"PERSON"_s, u"MAYOR"_s, u"OFFICIAL"_s}));
        QCOMPARE(withWider(types, u"MAYOR"_s), (QStringList {u"MAYOR"_s, u"OFFICIAL"_s, u"PERSON"_s}));
        const EntityTypes circle {type(u"A"_s, u"B"_s), type(u"B"_s, u"A"_s)};
        QCOMPARE(byHierarchy(circle).size(), 2u);
        QCOMPARE(withNarrower(circle, u"A"_s).size(), 2);
    }

    void respanned_joinsWhatTouches_andRefusesWhatIsNotThere()
    {
        const QString text = u"alpha beta  gamma"_s;
        const auto mark = [&](std::vector<TextSpan> spans) { return respanned(Mention(), std::move(spans), text); };
        QCOMPARE(wordsOf(*mark({{12, 17}, {0, 6}})), u"alpha gamma"_s);
        QCOMPARE(spansOf(*mark({{12, 17}, {0, 6}})), (std::vector<TextSpan> {{0, 5}, {12, 17}}));
        QCOMPARE(wordsOf(*mark({{0, 5}, {3, 10}})), u"alpha beta"_s);
        QCOMPARE(reachOf(*mark({{0, 5}, {12, 17}})), (TextSpan {0, 17}));
        QVERIFY(!mark({{10, 12}}));
        QVERIFY(!mark({{0, 18}}));
    }

    void emptyJson_yieldsAnEmptyMention() { QCOMPARE(mentionFromJson({}), Mention()); }
};

QTEST_APPLESS_MAIN(TestEntityTypes)
#include "tst_entitytypes.moc"
