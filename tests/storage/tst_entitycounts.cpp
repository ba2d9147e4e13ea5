// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QStringList names {u"Ana Quispe"_s, u"Luis Rojas"_s, u"Puno"_s, u"Áncash"_s};

Addition naming(std::mt19937 &random, int number)
{
    Addition addition
        = article(u"Text %1\nAna Quispe met Luis Rojas in Puno and Áncash."_s.arg(number), u"%1.txt"_s.arg(number));
    for (const QString &name : names) {
        if (random() % 2 == 0)
            continue;
        Mention mention = mentionOf(addition, name, u"PLACE"_s);
        mention.entity = entityId(mention.type, name);
        addition.entities.push_back({mention.entity, mention.type, name, {}, {}});
        addition.mentions.push_back(mention);
        mention.quote.span = {mention.quote.span.start, mention.quote.span.end - 1}; // once more in the article
        if (random() % 2 == 0)
            addition.mentions.push_back(mention);
    }
    return addition;
}

using Counted = std::map<QString, std::pair<int, int>>;

// Mention after mention.
Counted bruteForce(Reader &reader)
{
    std::map<EntityId, std::pair<int, std::set<qint64>>> counts;
    for (const MentionRow &row : *reader.mentions({})) {
        if (!row.root || row.mention.status == ReviewStatus::Rejected)
            continue;
        ++counts[row.root].first;
        counts[row.root].second.insert(row.mention.article.value);
    }
    Counted counted;
    for (const auto &[root, count] : counts)
        counted[reader.entity(root)->name] = {count.first, int(count.second.size())};
    return counted;
}

Counted told(const std::vector<EntityRow> &rows)
{
    Counted counted;
    for (const EntityRow &row : rows)
        counted[row.entity.name] = {row.mentions, row.articles};
    return counted;
}

} // namespace

// What entities are counted to have stays right through every edit.
class TestEntityCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_followEveryEdit_andItsUndo()
    {
        std::mt19937 random(7);
        TemporaryProject temporary;
        Project &project = temporary.project();
        std::vector<Addition> additions;
        for (int i = 0; i < 12; ++i)
            additions.push_back(naming(random, i));
        const std::vector<ArticleId> ids = project.importArticles(std::move(additions));
        check(temporary);
        QVERIFY(project.removeArticles({ids[1], ids[4]}));
        check(temporary);
        std::vector<Mention> some;
        for (const MentionRow &row : *temporary.reader()->mentions({})) {
            if (random() % 3 == 0)
                some.push_back(row.mention);
        }
        QVERIFY(!some.empty());
        QVERIFY(project.review(some, ReviewStatus::Rejected));
        check(temporary);
        QVERIFY(project.untag({temporary.reader()->mentions({})->back().mention}));
        QVERIFY(project.tag(ids[0], {0, 4}, u"Text 0\nAna Quispe met Luis Rojas in Puno and Áncash.", u"PLACE"_s,
                            u"Puno"_s));
        check(temporary);
        const Entity into = *temporary.reader()->entity(entityId(u"PLACE", u"Puno"));
        QVERIFY(project.mergeEntities(into, *temporary.reader()->entityFamily(entityId(u"PLACE", u"Áncash"))));
        check(temporary);
        QVERIFY(project.removeArticles({ids[7]}));
        check(temporary);
        while (project.undo())
            check(temporary);
        while (project.redo())
            check(temporary);
    }

    void topEntities_areTheMostMentionedOfEachType_andSayHowManyThereAre()
    {
        std::mt19937 random(3);
        TemporaryProject temporary;
        std::vector<Addition> additions;
        for (int i = 0; i < 20; ++i)
            additions.push_back(naming(random, i));
        temporary.project().importArticles(std::move(additions));
        const auto reader = temporary.reader();
        const std::vector<EntityRow> all = *reader->entities();
        const TopEntities top = *reader->topEntities(2);
        QCOMPARE(int(top.rows.size()), 2);
        QCOMPARE(top.rows[0].mentions, all[0].mentions);
        QCOMPARE(top.all, (std::vector<std::pair<QString, int>> {{u"PLACE"_s, 4}}));
        QVERIFY(reader->topEntities(4)->all.empty());
        QCOMPARE(told(reader->topEntities(4)->rows), told(all));
        QCOMPARE(reader->entitiesNamed(u"roj"_s, 5)->front().entity.name, u"Luis Rojas"_s);
        QCOMPARE(int(reader->entitiesNamed({}, 3)->size()), 3);
        QCOMPARE(reader->entitiesNamed({}, 3)->front().mentions, all[0].mentions);
        QVERIFY(!*reader->entityRow({12345}));
    }

private:
    static void check(TemporaryProject &temporary)
    {
        const auto reader = temporary.reader();
        QCOMPARE(told(*reader->entities()), bruteForce(*reader));
        QCOMPARE(told(reader->topEntities(100)->rows), bruteForce(*reader));
    }
};

QTEST_GUILESS_MAIN(TestEntityCounts)
#include "tst_entitycounts.moc"
