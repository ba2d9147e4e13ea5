// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/namelists.h"
#include "models/jobs/suggesting.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString millText = u"Mills\nThe Xolva Mill stood in Zanqui. Xolva Mill closed."_s;
const QString secondMill = u"Xolva Mill/ORGANIZATION/Xolva Milling Co./suggested/gazetteer"_s;
const QString zanqui = u"Zanqui/PLACE/Zanqui/suggested/gazetteer"_s;

bool addMills(Project &project)
{
    NameList list;
    list.name = u"Mills"_s;
    return bool(project.addNameList(list,
                                    {{u"Xolva Mill"_s, u"ORGANIZATION"_s, u"Xolva Milling Co."_s, u"wikidata:Q77"_s},
                                     {u"Zanqui"_s, u"PLACE"_s, {}, {}}}));
}

std::vector<SuggestedEdits> suggestedOn(TemporaryProject &temporary)
{
    std::vector<SuggestedEdits> pieces;
    const auto reader = temporary.reader();
    const Outcome done
        = suggestEdits(*reader, {}, {[&](SuggestedEdits piece) { pieces.push_back(std::move(piece)); }, {}});
    Q_ASSERT(done);
    return pieces;
}

// Returns whether the project took them.
bool takeAll(TemporaryProject &temporary)
{
    for (const SuggestedEdits &piece : suggestedOn(temporary)) {
        if (!temporary.project().takeSuggestions(piece.mentions, piece.entities))
            return false;
    }
    return true;
}

QStringList marksOf(TemporaryProject &temporary)
{
    QStringList lines;
    for (const MentionRow &row : *temporary.reader()->mentions({}))
        lines.append(QStringList {wordsOf(row.mention), row.mention.type, row.entityName, toString(row.mention.status),
                                  row.mention.origin}
                         .join(u'/'));
    return lines;
}

} // namespace

class TestSuggesting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownList_isSuggested_withItsEntityAndIds_andGoesWithItsList()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(millText, u"mills.txt"_s)});
        QVERIFY(addMills(temporary.project()));
        QVERIFY(takeAll(temporary));
        QCOMPARE(marksOf(temporary), (QStringList {secondMill, zanqui, secondMill}));
        const Entity mill = *temporary.reader()->entity(entityId(u"ORGANIZATION", u"Xolva Milling Co."));
        QCOMPARE(mill.externalIds, (std::vector {ExternalId {u"wikidata"_s, u"Q77"_s}}));
        QCOMPARE(nameListReason(temporary.reader()->mentions({})->front().mention.rule).list, u"Mills"_s);
        QVERIFY(suggestedOn(temporary).empty()); // nothing new
        QVERIFY(temporary.project().removeNameLists(*temporary.reader()->nameLists()));
        QVERIFY(takeAll(temporary));
        QVERIFY(marksOf(temporary).filter(u"Co."_s).isEmpty());
    }

    void whatTheAnalystSaid_stays_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("marked the same words")
            << u"tag"_s << QStringList {u"Xolva Mill/EVENT/Xolva Mill/accepted/analyst"_s, zanqui, secondMill};
        QTest::newRow("marked more words of the type")
            << u"tag longer"_s
            << QStringList {u"The Xolva Mill/ORGANIZATION/The Xolva Mill/accepted/analyst"_s, zanqui, secondMill};
        QTest::newRow("rejected") << u"reject"_s
                                  << QStringList {QString(secondMill).replace(u"suggested"_s, u"rejected"_s), zanqui,
                                                  secondMill};
        QTest::newRow("never again") << u"never"_s << QStringList {zanqui};
    }

    void whatTheAnalystSaid_stays()
    {
        QFETCH(const QString, said);
        QFETCH(const QStringList, marks);
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(millText, u"mills.txt"_s)});
        QVERIFY(addMills(project));
        const qsizetype at = millText.indexOf(u"Xolva");
        if (said == u"tag"_s)
            QVERIFY(project.tag({1}, {at, at + 10}, millText, u"EVENT"_s));
        else if (said == u"tag longer"_s)
            QVERIFY(project.tag({1}, {at - 4, at + 10}, millText, u"ORGANIZATION"_s));
        else if (said == u"never"_s)
            QVERIFY(project.refuse({{}, u"ORGANIZATION"_s, u"xolva mill"_s}, {}));
        if (said == u"reject"_s) {
            QVERIFY(takeAll(temporary));
            const Mention first = temporary.reader()->mentions({})->front().mention;
            QVERIFY(project.review(std::vector {first}, ReviewStatus::Rejected));
        }
        QVERIFY(takeAll(temporary));
        QCOMPARE(marksOf(temporary), marks);
    }

    void knownEntity_getsIdsItLacks_keepsThoseItHas_undoTakesThemBack()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(millText, u"mills.txt"_s)});
        const EntityId id = entityId(u"ORGANIZATION", u"Xolva Milling Co.");
        QVERIFY(project.tag({1}, {0, 5}, millText, u"ORGANIZATION"_s, u"Xolva Milling Co."_s));
        const Entity plain = *temporary.reader()->entity(id);
        Entity made = plain;
        made.externalIds = {{u"viaf"_s, u"12"_s}};
        QVERIFY(project.editEntity(plain, made));
        QVERIFY(addMills(project));
        QVERIFY(takeAll(temporary));
        QCOMPARE(temporary.reader()->entity(id)->externalIds,
                 (std::vector<ExternalId> {{u"viaf"_s, u"12"_s}, {u"wikidata"_s, u"Q77"_s}}));
        QVERIFY(project.undo());
        QCOMPARE(temporary.reader()->entity(id)->externalIds, made.externalIds);
    }

    void manyArticles_arriveInPieces()
    {
        TemporaryProject temporary;
        std::vector<Addition> additions;
        for (int i = 0; i < 600; ++i)
            additions.push_back(article(u"Number %1\nXolva Mill closed."_s.arg(i), u"%1.txt"_s.arg(i)));
        temporary.project().importArticles(std::move(additions));
        QVERIFY(addMills(temporary.project()));
        const std::vector<SuggestedEdits> pieces = suggestedOn(temporary);
        QCOMPARE(pieces.size(), 3u);
        for (const SuggestedEdits &piece : pieces)
            QVERIFY(piece.mentions.size() <= 256u);
    }

    void stop_endsIt()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(millText, u"a.txt"_s), article(millText + u'.', u"b.txt"_s)});
        std::stop_source stop;
        const auto reader = temporary.reader();
        int pieces = 0;
        const Outcome done = suggestEdits(
            *reader, {}, {[&](const SuggestedEdits &) { ++pieces; }, [&](int, int) { stop.request_stop(); }},
            stop.get_token());
        QVERIFY(!done && done.error().kind == Error::Kind::Cancelled);
        QCOMPARE(pieces, 0);
    }

    void fileOfAList_isDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text"); // "!": refused
        QTest::newRow("UTF-8") << QByteArray("\xc3\x91u") << u"\u00d1u"_s;
        QTest::newRow("windows-1252")
            << QByteArray("nombre;tipo\nPe\xf1"
                          "a Mu\xf1oz;persona\nCaman\xe1;lugar\nRegi\xf3n de Jun\xedn;lugar\n")
            << u"nombre;tipo\nPe\u00f1a Mu\u00f1oz;persona\nCaman\u00e1;lugar\nRegi\u00f3n de Jun\u00edn;lugar\n"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x41\0\n\0", 6) << u"A\n"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0", 24) << u"!"_s;
    }

    void fileOfAList_isDecoded()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"My rivers.v2.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = readNameListFile(path);
        QCOMPARE(read ? read->text : u"!"_s, text);
        if (read)
            QCOMPARE(read->name, u"My rivers.v2"_s);
        else
            QCOMPARE(read.error().where, path);
        QVERIFY(!readNameListFile(folder.filePath(u"none.csv"_s)));
    }

    void writtenList_isReadAgain()
    {
        TemporaryProject temporary;
        QVERIFY(addMills(temporary.project()));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        const auto reader = temporary.reader();
        QVERIFY(writeNameListFile(*reader, reader->nameLists()->front(), path));
        const auto file = readNameListFile(path);
        NameListReading reading;
        reading.types = shippedEntityTypes();
        reading.columns = guessNameListColumns(file->text, reading.types);
        const NameListDraft draft = readNameList(file->text, reading);
        QCOMPARE(draft.entries.size(), 2u);
        QCOMPARE(draft.entries[0].ids, u"wikidata:Q77"_s);
        QCOMPARE(draft.counts, reader->nameLists()->front().counts);
        QCOMPARE(freeListName(u"Mills"_s, *reader->nameLists()), u"Mills 2"_s);
    }
};

QTEST_GUILESS_MAIN(TestSuggesting)
#include "tst_suggesting.moc"
