// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checkname.h"
#include "models/storage/projectcopy.h"
#include "tests/merging/mergedcopies.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What rests on other things when projects come together.
class TestMergedThings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entitiesMergedOnEitherSide_makeNoChain()
    {
        const QString mine = m_folder.filePath(u"mine.quipu"_s);
        const QString yours = m_folder.filePath(u"yours.quipu"_s);
        const QStringList names {u"Ana"_s, u"Beto"_s, u"Carla"_s};
        {
            Addition addition = article(u"Three\nAna met Beto and Carla."_s, u"three.txt"_s);
            for (const QString &name : names) {
                addition.mentions.push_back(mentionOf(addition, name, u"PERSON"_s));
                addition.entities.push_back({entityId(u"PERSON"_s, name), u"PERSON"_s, name, {}});
            }
            Work(mine, u"ana"_s).project->importArticles({addition});
        }
        QVERIFY(copyProject(mine, yours));
        const auto mergeNames = [](const QString &path, const QString &name, const QString &into) {
            const auto reader = readerOf(path);
            const Work work(path, u"someone"_s);
            return work.project->mergeEntities(*reader->entity(entityId(u"PERSON"_s, into)),
                                               *reader->entityFamily(entityId(u"PERSON"_s, name)));
        };
        QVERIFY(mergeNames(mine, names[0], names[1]));
        QVERIFY(mergeNames(yours, names[1], names[2]));
        QVERIFY(copyProject(mine, mine + u"0"_s));
        QCOMPARE(mergeInto(mine, yours).conflicts.size(), size_t(0));
        const auto reader = readerOf(mine);
        QCOMPARE(*reader->verify(), QStringList());
        QCOMPARE(reader->entities()->size(), size_t(1));
        QCOMPARE(reader->entities()->front().entity.name, names[2]);
        mergeInto(yours, mine + u"0"_s);
        QCOMPARE(contentOf(yours), contentOf(mine));
    }

    void checkSettledThere_staysSettledUnderNewNumbers()
    {
        const QString other = m_folder.filePath(u"other.quipu"_s);
        Addition addition = article(u"Claims\nThe harvest was 300 tonnes.\nIt was 400 tonnes."_s, u"claims.txt"_s);
        addition.figures = {figureOf(addition, u"300 tonnes"_s, 300, u"t"_s, u"harvest"_s, 2019),
                            figureOf(addition, u"400 tonnes"_s, 400, u"t"_s, u"harvest"_s, 2019)};
        {
            const Work beto(other, u"beto"_s);
            beto.project->importArticles({addition});
            QVERIFY(beto.store->flush());
            Check check;
            const CheckName name = conflictIn(other);
            check.id = name.id;
            check.fingerprint = name.fingerprint;
            QVERIFY(beto.project->settleCheck(check, u"two sources"_s, {}));
        }
        const QString mine = m_folder.filePath(u"mine.quipu"_s);
        Addition first = article(u"Another\nThe price was 7 soles."_s, u"another.txt"_s);
        first.figures = {figureOf(first, u"7 soles"_s, 7, u"PEN"_s, u"price"_s, 2019)};
        Work(mine, u"ana"_s).project->importArticles({first});
        mergeInto(mine, other);
        const auto settlements = *readerOf(mine)->settlements();
        QCOMPARE(settlements.size(), size_t(1));
        QVERIFY((conflictIn(mine) == CheckName {settlements.front().check, settlements.front().fingerprint}));
        QVERIFY(conflictIn(mine) != conflictIn(other));
    }

private:
    // The check that the tonnes of one project contradict each other.
    static CheckName conflictIn(const QString &path)
    {
        std::vector<Figure> figures;
        for (const FigureRow &row : *readerOf(path)->figures({})) {
            if (row.figure.unit == u"t")
                figures.push_back(row.figure);
        }
        return checkName(Check::Kind::Conflict, {&figures[0], &figures[1]});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMergedThings)
#include "tst_mergedthings.moc"
