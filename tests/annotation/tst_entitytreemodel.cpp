// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityfilter.h"
#include "models/annotation/entitytreemodel.h"
#include "models/annotation/mentionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

EntityRow entityRow(qint64 id, const QString &type, const QString &name, int mentions, const QStringList &aliases = {})
{
    EntityRow row;
    row.entity = {{id}, type, name, {}};
    row.aliases = aliases;
    row.mentions = mentions;
    row.articles = 1;
    return row;
}

MentionRow mentionRow(qint64 id, qint64 entity, qsizetype start, const QString &words)
{
    MentionRow row;
    row.mention.id = {id};
    row.mention.article = {1};
    row.mention.entity = {entity};
    row.mention.quote = {{start, start + words.size()}, words};
    return row;
}

// The tree as text: what a person would see, indented.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u'-') + index.data().toString() + u'\n' + printed(model, index, depth + 1);
    }
    return text;
}

const std::vector<EntityType> treeTypes {
    {u"PLACE"_s, u"Place"_s, u"Places"_s, {}, Qt::blue, u"L"_s},
    {u"PERSON"_s, u"Person"_s, u"People"_s, {}, Qt::red, u"P"_s},
};

} // namespace

class TestEntityTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromEmptyToEmpty()
    {
        EntityTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTypes(treeTypes);
        model.setEntities(entities());
        model.setMentions({2}, {mentionRow(1, 2, 0, u"Anna"_s), mentionRow(2, 2, 9, u"Vidal"_s)});
        model.setMentions({2}, {mentionRow(2, 2, 9, u"Vidal"_s)});
        model.setMentions({99}, {mentionRow(3, 99, 0, u"nobody"_s)});
        model.setEntities({entityRow(2, u"PERSON"_s, u"Anna Vidal"_s, 1)});
        model.setMentions({2}, {});
        model.setEntities({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tree_followsTheCodebook_unlistedTypesLast()
    {
        EntityTreeModel model;
        model.setTypes(treeTypes);
        std::vector<EntityRow> rows = entities();
        rows.push_back(entityRow(5, u"CROP"_s, u"Maize"_s, 1));
        model.setEntities(rows);
        model.setMentions({2}, {mentionRow(1, 2, 0, u"Anna"_s)});
        QCOMPARE(printed(model), u"Places\n-Lima\n-Ñuñoa\nPeople\n-Anna Vidal\n--Anna\nCROP\n-Maize\n"_s);
    }

    void entity_canBeOpenedBeforeItsMentionsAreThere()
    {
        EntityTreeModel model;
        model.setTypes(treeTypes);
        model.setEntities(entities());
        const QModelIndex anna = model.indexOf({2});
        QVERIFY(model.hasChildren(anna));
        QCOMPARE(model.rowCount(anna), 0);
        QVERIFY(!model.hasMentions({2}));
        model.setMentions({2}, {});
        QVERIFY(model.hasMentions({2}));
        QVERIFY(!model.hasChildren(anna));
    }

    void changedCount_movesNothing()
    {
        EntityTreeModel model;
        model.setTypes(treeTypes);
        model.setEntities(entities());
        model.setMentions({2}, {mentionRow(1, 2, 0, u"Anna"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        std::vector<EntityRow> rows = entities();
        rows[2].mentions = 8;
        model.setEntities(rows);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.indexOf({2}).data(EntityTreeModel::CountRole).toInt(), 8);
        QCOMPARE(model.rowCount(model.indexOf({2})), 1);
    }

    void filter_leavesEntitiesByNameAndAlias_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << u""_s << u"Places\n-Lima\n-Ñuñoa\nPeople\n-Anna Vidal\n"_s;
        QTest::newRow("beginnings of words") << u"vid an"_s << u"People\n-Anna Vidal\n"_s;
        QTest::newRow("alias") << u"capital"_s << u"Places\n-Lima\n"_s;
        QTest::newRow("accents") << u"nuno"_s << u"Places\n-Ñuñoa\n"_s;
        QTest::newRow("inside a word is no hit") << u"idal"_s << u""_s;
    }

    void filter_leavesEntitiesByNameAndAlias()
    {
        QFETCH(QString, words);
        EntityTreeModel model;
        model.setTypes(treeTypes);
        model.setEntities(entities());
        EntityFilter filter;
        filter.setSourceModel(&model);
        filter.setText(words);
        QTEST(printed(filter), "expected");
    }

    void mentions_fromEmptyToEmpty()
    {
        MentionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({mentionRow(1, 2, 50, u"late"_s), mentionRow(2, 2, 10, u"early"_s)});
        model.upsert(mentionRow(3, 2, 20, u"between"_s));
        QCOMPARE(printed(model), u"early\nbetween\nlate\n"_s);
        model.upsert(mentionRow(1, 2, 5, u"moved"_s)); // to another place: its row moves too
        QCOMPARE(printed(model), u"moved\nearly\nbetween\n"_s);
        for (const qint64 id : {1, 2, 3, 4})
            model.remove({id});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static std::vector<EntityRow> entities()
    {
        return {entityRow(1, u"PLACE"_s, u"Lima"_s, 3, {u"The Capital"_s}), entityRow(3, u"PLACE"_s, u"Ñuñoa"_s, 1),
                entityRow(2, u"PERSON"_s, u"Anna Vidal"_s, 2)};
    }
};

QTEST_GUILESS_MAIN(TestEntityTreeModel)
#include "tst_entitytreemodel.moc"
