// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/nameindex.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <functional>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

bool addRivers(Project &project)
{
    NameList list;
    list.name = u"Rivers"_s;
    return bool(project.addNameList(
        list, {{u"Río Blanquito"_s, u"PLACE"_s, u"Blanquito"_s, u"wikidata:Q7"_s}, {u"Hondo"_s, u"PLACE"_s, {}, {}}}));
}

using ListVerb = std::function<void(Project &, Reader &)>;

ListVerb editing(const std::function<void(NameList &)> &edit)
{
    return [edit](Project &project, Reader &reader) {
        const NameList before = reader.nameLists()->front();
        NameList after = before;
        edit(after);
        QVERIFY(project.editNameList(before, after));
    };
}

} // namespace

// The verbs of own lists of names and of what is never suggested again.
class TestProjectLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data()
    {
        QTest::addColumn<ListVerb>("verb");
        QTest::newRow("add") << ListVerb([](Project &project, Reader &) { QVERIFY(addRivers(project)); });
        QTest::newRow("add with a type") << ListVerb([](Project &project, Reader &) {
            const EntityTypes ship {{u"SHIP"_s, u"Ship"_s, u"Ships"_s, {}, QColor(Qt::red), {}, {}}};
            NameList list;
            list.name = u"Ships"_s;
            QVERIFY(project.addNameList(list, {{u"La Bella"_s, u"SHIP"_s, {}, {}}}, ship));
            QCOMPARE(project.entityTypes().back().id, u"SHIP"_s);
        });
        QTest::newRow("disable") << editing([](NameList &list) { list.isEnabled = false; });
        QTest::newRow("rename") << editing([](NameList &list) { list.name = u"Streams"_s; });
        QTest::newRow("any case") << editing([](NameList &list) { list.isAnyCase = true; });
        QTest::newRow("accents") << editing([](NameList &list) { list.isExactInAccents = true; });
        QTest::newRow("remove") << ListVerb(
            [](Project &project, Reader &reader) { QVERIFY(project.removeNameLists(*reader.nameLists())); });
        QTest::newRow("never again") << ListVerb([](Project &project, Reader &reader) {
            QVERIFY(project.refuse({{1}, u"PLACE"_s, u"peru"_s}, {reader.mentions({})->front().mention}));
        });
        QTest::newRow("ids of an entity") << ListVerb([](Project &project, Reader &reader) {
            const Entity before = *reader.entity(reader.mentions({})->front().mention.entity);
            Entity after = before;
            after.note = u"noted"_s;
            QVERIFY(project.takeSuggestions({}, {{before, after}}));
            QVERIFY(project.allowAgain({}));
            QVERIFY(addRivers(project));
            QVERIFY(project.undo()); // the list never was
        });
    }

    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd()
    {
        QFETCH(const ListVerb, verb);
        TemporaryProject temporary;
        Addition survey = article(u"Survey\nPeru grew."_s, u"survey.txt"_s);
        survey.mentions.push_back(mentionOf(survey, u"Peru"_s, u"PLACE"_s));
        survey.entities.push_back({survey.mentions.front().entity, u"PLACE"_s, u"Peru"_s, {}, {}});
        temporary.project().importArticles({survey});
        QVERIFY(addRivers(temporary.project()));
        const QString start = stateOf(temporary);
        QVERIFY(start.contains(u"Río Blanquito/PLACE/Blanquito/wikidata:Q7"_s));
        verb(temporary.project(), *temporary.reader());
        const QString end = stateOf(temporary);
        QVERIFY(start != end);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(temporary.project().undo());
            QCOMPARE(stateOf(temporary), start);
            QVERIFY(temporary.project().redo());
            QCOMPARE(stateOf(temporary), end);
            QCOMPARE(*temporary.reader()->verify(), QStringList());
            temporary.reopen(); // the second round undoes what another run did
        }
    }

    void refusedWords_areNotedAsWritten_andWhen()
    {
        TemporaryProject temporary;
        Addition survey = article(u"Survey\nPerú grew."_s, u"survey.txt"_s);
        survey.mentions.push_back(mentionOf(survey, u"Perú"_s, u"PLACE"_s));
        survey.entities.push_back({survey.mentions.front().entity, u"PLACE"_s, u"Perú"_s, {}, {}});
        temporary.project().importArticles({survey});
        QVERIFY(temporary.project().refuse({{1}, u"PLACE"_s, u"peru"_s},
                                           {temporary.reader()->mentions({})->front().mention}));
        const RefusalRow row = temporary.reader()->refusals()->front();
        QCOMPARE(row.refusal.written, u"Perú"_s);
        QVERIFY(row.refusal.at.isValid());
        QCOMPARE(row.title, u"Survey"_s);
        QVERIFY(temporary.project().allowAgain({row.refusal}));
        QVERIFY(temporary.reader()->refusals()->empty());
        QVERIFY(temporary.project().undo());
        QCOMPARE(temporary.reader()->refusals()->front(), row);
    }

    void emptyOrNamelessList_isRefused()
    {
        TemporaryProject temporary;
        NameList list;
        QVERIFY(!temporary.project().addNameList(list, {{u"A"_s, u"PLACE"_s, {}, {}}}));
        list.name = u"Empty"_s;
        QVERIFY(!temporary.project().addNameList(list, {}));
        QVERIFY(addRivers(temporary.project()));
        const NameList rivers = temporary.reader()->nameLists()->front();
        NameList nameless = rivers;
        nameless.name = u" "_s;
        QVERIFY(!temporary.project().editNameList(rivers, nameless));
        QCOMPARE(temporary.project().history().count(), 1);
    }

    void disabledList_isInNoIndex()
    {
        TemporaryProject temporary;
        QVERIFY(!*temporary.reader()->nameIndex());
        QVERIFY(addRivers(temporary.project()));
        const auto index = *temporary.reader()->nameIndex();
        QVERIFY(index && index->size() == 2);
        editing([](NameList &list) { list.isEnabled = false; })(temporary.project(), *temporary.reader());
        QVERIFY(!*temporary.reader()->nameIndex());
    }

private:
    static QString stateOf(TemporaryProject &temporary)
    {
        const auto reader = temporary.reader();
        QString state = printed(*reader);
        for (const EntityRow &row : *reader->entities())
            state += u"\nentity "_s + row.entity.name + u' ' + row.entity.note;
        return state;
    }
};

QTEST_GUILESS_MAIN(TestProjectLists)
#include "tst_projectlists.moc"
