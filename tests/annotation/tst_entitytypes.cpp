// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "models/annotation/mentionjson.h"

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
        QCOMPARE(keys.join(u' '), u"P O L G S D N E U"_s);
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
        QCOMPARE(mentionFromJson(mentionToJson(mention)), mention);
    }

    void entity_survivesJson()
    {
        const Entity entity {entityId(u"PERSON", u"Ana"), u"PERSON"_s, u"Ana"_s, {u"A."_s, u"Anita"_s}, u"n"_s};
        QCOMPARE(entityFromJson(entityToJson(entity)), entity);
    }

    void emptyJson_yieldsAnEmptyMention() { QCOMPARE(mentionFromJson({}), Mention()); }
};

QTEST_APPLESS_MAIN(TestEntityTypes)
#include "tst_entitytypes.moc"
