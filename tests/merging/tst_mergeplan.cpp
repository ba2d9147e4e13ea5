// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcopy.h"
#include "tests/merging/mergedcopies.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString harvest = u"Harvest grows\nGrowers in Huallaga sold 300 tonnes in 2019, Quispe said.\n"_s;
const QString survey = u"Survey ends\nThe ministry counted 42 farms near Ucayali in 2020.\n"_s;
const QString later = u"A later piece\nQuispe left the ministry in 2021.\n"_s;

Addition marked(const QString &text, const QString &fileName, const QString &name, const QString &type)
{
    Addition addition = article(text, fileName, u"2020-01-02"_s);
    addition.mentions = {mentionOf(addition, name, type)};
    addition.entities = {{entityId(type, name), type, name, {}}};
    return addition;
}

std::vector<Addition> twoArticles()
{
    std::vector<Addition> additions {marked(harvest, u"harvest.txt"_s, u"Quispe"_s, u"PERSON"_s),
                                     marked(survey, u"survey.txt"_s, u"Ucayali"_s, u"PLACE"_s)};
    additions[0].figures = {figureOf(additions[0], u"300 tonnes"_s, 300, u"t"_s, u"harvest"_s, 2019)};
    return additions;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMergePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Work(ours(), u"ana"_s).project->importArticles(twoArticles());
        QVERIFY(copyProject(ours(), theirs()));
    }

    void copiesWorkedOnApart_comeTogetherInOneStep()
    {
        {
            const Work ana(ours(), u"ana"_s);
            QVERIFY(ana.project->review({mention(ours(), u"Quispe"_s)}, ReviewStatus::Accepted));
        }
        {
            const Work beto(theirs(), u"beto"_s);
            QVERIFY(beto.project->review({figure(theirs())}, Figure::Status::Confirmed));
            QVERIFY(beto.project->tag({2}, {17, 25}, survey, u"ORGANIZATION"_s));
            beto.project->importArticles({marked(later, u"later.txt"_s, u"Quispe"_s, u"PERSON"_s)});
            Note note;
            note.subject = NoteSubject::ofArticle({3});
            note.text = u"ask again"_s;
            QVERIFY(beto.project->addNote(note));
            QVERIFY(beto.project->addFolder({{}, u"Mine"_s, {}}, {{1}, {3}}));
        }
        const QString before = printed(*readerOf(ours()));
        const MergePlan plan = mergeInto(ours(), theirs());
        QVERIFY(plan.sharesBeginning);
        QCOMPARE(plan.conflicts.size(), size_t(0));
        const auto reader = readerOf(ours());
        QCOMPARE(reader->counts()->articles, 3);
        QCOMPARE(toString(mention(ours(), u"Quispe"_s).status), u"accepted"_s);
        QCOMPARE(toString(figure(ours()).status), u"confirmed"_s);
        QCOMPARE(reader->noteCount().value(), 1);
        QCOMPARE(reader->folders()->front().articles, 2);
        QCOMPARE(*reader->verify(), QStringList());
        const QString after = printed(*reader);
        {
            const Work ana(ours(), u"ana"_s);
            QVERIFY(ana.project->undo());
        }
        QCOMPARE(printed(*readerOf(ours())), before);
        {
            const Work ana(ours(), u"ana"_s);
            QVERIFY(ana.project->redo());
        }
        QCOMPARE(printed(*readerOf(ours())), after);
    }

    void mergedAgain_changesNothing()
    {
        {
            const Work beto(theirs(), u"beto"_s);
            QVERIFY(beto.project->review({figure(theirs())}, Figure::Status::Confirmed));
            beto.project->importArticles({marked(later, u"later.txt"_s, u"Quispe"_s, u"PERSON"_s)});
        }
        mergeInto(ours(), theirs());
        const QString once = contentOf(ours());
        QVERIFY(planned(ours(), theirs()).changesNothing());
        mergeInto(theirs(), ours());
        QCOMPARE(contentOf(theirs()), once);
        QVERIFY(planned(ours(), theirs()).changesNothing());
    }

    void mergedProject_isNeverWrittenTo()
    {
        {
            const Work beto(theirs(), u"beto"_s);
            beto.project->importArticles({marked(later, u"later.txt"_s, u"Quispe"_s, u"PERSON"_s)});
        }
        const QByteArray before = bytesOf(theirs());
        mergeInto(ours(), theirs());
        QCOMPARE(bytesOf(theirs()), before);
    }

    void judgedDifferently_isAConflict_data()
    {
        QTest::addColumn<MergePreference>("preference");
        QTest::addColumn<QString>("kept");
        QTest::newRow("ours") << MergePreference::Ours << u"confirmed"_s;
        QTest::newRow("theirs") << MergePreference::Theirs << u"rejected"_s;
        QTest::newRow("newer") << MergePreference::Newer << u"rejected"_s;
    }

    void judgedDifferently_isAConflict()
    {
        QFETCH(const MergePreference, preference);
        QFETCH(const QString, kept);
        QVERIFY(Work(ours(), u"ana"_s).project->review({figure(ours())}, Figure::Status::Confirmed));
        QTest::qWait(2); // the log's times are milliseconds
        QVERIFY(Work(theirs(), u"beto"_s).project->review({figure(theirs())}, Figure::Status::Rejected));
        const MergePlan plan = mergeInto(ours(), theirs(), preference);
        QCOMPARE(plan.conflicts.size(), size_t(1));
        const MergeConflict &conflict = plan.conflicts.front();
        QCOMPARE(conflict.fields, QStringList {u"status"_s});
        QCOMPARE(conflict.label, u"300 tonnes"_s);
        QCOMPARE(conflict.where, u"Harvest grows"_s);
        QCOMPARE(conflict.ours.who, u"ana"_s);
        QCOMPARE(conflict.theirs.who, u"beto"_s);
        QCOMPARE(toString(figure(ours()).status), kept);
        QVERIFY(planned(ours(), theirs()).changesNothing()); // it is asked once
    }

    void confirmedHereAndEditedThere_isAConflict()
    {
        QVERIFY(Work(ours(), u"ana"_s).project->review({figure(ours())}, Figure::Status::Confirmed));
        Figure edited = figure(theirs());
        edited.attributedSource = u"the union"_s;
        QVERIFY(Work(theirs(), u"beto"_s).project->editFigure(figure(theirs()), edited));
        const MergePlan plan = mergeInto(ours(), theirs());
        QCOMPARE(plan.conflicts.size(), size_t(1));
        QCOMPARE(figure(ours()).attributedSource, QString());
        QCOMPARE(toString(figure(ours()).status), u"confirmed"_s);
    }

    void undoneWork_doesNotCount()
    {
        {
            const Work beto(theirs(), u"beto"_s);
            QVERIFY(beto.project->review({figure(theirs())}, Figure::Status::Rejected));
            QVERIFY(beto.project->undo());
            QVERIFY(beto.project->undo()); // the import itself, that both have
            QVERIFY(beto.project->redo());
        }
        QVERIFY(planned(ours(), theirs()).changesNothing());
    }

    void noteRemovedThere_leaves()
    {
        Note note;
        note.subject = NoteSubject::ofArticle({1});
        note.text = u"ask again"_s;
        QVERIFY(Work(ours(), u"ana"_s).project->addNote(note));
        QVERIFY(QFile::remove(theirs()));
        QVERIFY(copyProject(ours(), theirs()));
        QVERIFY(Work(theirs(), u"beto"_s).project->undo());
        QCOMPARE(mergeInto(ours(), theirs()).conflicts.size(), size_t(0));
        QCOMPARE(readerOf(ours())->noteCount().value(), 0);
    }

    void removedThere_leavesUnlessEditedHere()
    {
        QVERIFY(Work(theirs(), u"beto"_s).project->removeArticles({{1}, {2}}));
        QVERIFY(Work(ours(), u"ana"_s).project->review({figure(ours())}, Figure::Status::Confirmed));
        const MergePlan plan = mergeInto(ours(), theirs());
        QCOMPARE(plan.conflicts.size(), size_t(1));
        QCOMPARE(readerOf(ours())->counts()->articles, 1);
        QVERIFY(readerOf(ours())->article({1}));
    }

    void projectsBegunApart_haveEachTextAndMarkOnce()
    {
        const QString other = m_folder->filePath(u"other.quipu"_s);
        {
            const Work carla(other, u"carla"_s);
            std::vector<Addition> additions = twoArticles();
            additions.insert(additions.begin(), marked(later, u"later.txt"_s, u"Quispe"_s, u"PERSON"_s));
            carla.project->importArticles(additions);
            QVERIFY(carla.store->flush());
            Mention noted = mention(other, u"Ucayali"_s);
            Mention after = noted;
            after.note = u"the river"_s;
            QVERIFY(carla.project->editMention(noted, after));
        }
        {
            const Work ana(ours(), u"ana"_s);
            const Mention noted = mention(ours(), u"Ucayali"_s);
            Mention after = noted;
            after.note = u"the region"_s;
            QVERIFY(ana.project->editMention(noted, after));
        }
        const MergePlan plan = mergeInto(ours(), other);
        QVERIFY(!plan.sharesBeginning);
        QCOMPARE(plan.conflicts.size(), size_t(0));
        const auto reader = readerOf(ours());
        QCOMPARE(reader->counts()->articles, 3);
        QCOMPARE(reader->counts()->mentions, 3);
        QCOMPARE(reader->counts()->figures, 1);
        QCOMPARE(mention(ours(), u"Ucayali"_s).note, u"the region\nthe river"_s);
        QVERIFY(planned(ours(), other).changesNothing());
    }

    void revisedThere_isTakenOver_unlessWorkedOnHere_data()
    {
        QTest::addColumn<bool>("isWorkedOn");
        QTest::newRow("untouched") << false;
        QTest::newRow("worked on") << true;
    }

    void revisedThere_isTakenOver_unlessWorkedOnHere()
    {
        QFETCH(const bool, isWorkedOn);
        const QString longer = survey + u"They came again in May.\n"_s;
        {
            const Work beto(theirs(), u"beto"_s);
            const Article before = *readerOf(theirs())->article({2});
            const Addition again = article(longer, u"survey.txt"_s, u"2020-01-02"_s);
            Article after = again.article;
            after.id = {2};
            after.revision = 2;
            ArticleRevision revision;
            revision.article = {before, after};
            revision.text = std::make_shared<const RevisedText>(RevisedText {after, longer, {}});
            QVERIFY(beto.project->reviseArticles({revision}));
        }
        if (isWorkedOn)
            QVERIFY(Work(ours(), u"ana"_s).project->review({mention(ours(), u"Ucayali"_s)}, ReviewStatus::Accepted));
        const MergePlan plan = mergeInto(ours(), theirs());
        QCOMPARE(plan.textsApart, int(isWorkedOn));
        const auto reader = readerOf(ours());
        QCOMPARE(reader->counts()->articles, isWorkedOn ? 3 : 2);
        QCOMPARE(*reader->articleText({2}), isWorkedOn ? survey : longer);
        QCOMPARE(*reader->verify(), QStringList());
        if (!isWorkedOn)
            QCOMPARE(*reader->revisionText({2}, 1), survey);
        else
            QCOMPARE(reader->counts()->mentions, 3); // the mark on either text
        QVERIFY(planned(ours(), theirs()).changesNothing());
        QVERIFY(Work(ours(), u"ana"_s).project->undo());
        QCOMPARE(*readerOf(ours())->articleText({2}), survey);
        QCOMPARE(*readerOf(ours())->verify(), QStringList());
    }

    void removedHere_isAskedAboutWhenWorkedOnThere()
    {
        QVERIFY(Work(ours(), u"ana"_s).project->removeArticles({{1}}));
        {
            const Work beto(theirs(), u"beto"_s);
            Note note;
            note.subject = NoteSubject::ofArticle({1});
            note.text = u"keep it"_s;
            QVERIFY(beto.project->addNote(note));
        }
        QCOMPARE(planned(ours(), theirs()).conflicts.size(), size_t(1));
        mergeInto(ours(), theirs(), MergePreference::Theirs);
        QCOMPARE(readerOf(ours())->counts()->articles, 2);
        QCOMPARE(readerOf(ours())->noteCount().value(), 1);
    }

    void itself_isRefused()
    {
        const Work ana(ours(), u"ana"_s);
        const auto plan = planMerge({ours(), ours(), ana.project->numbers()});
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == Error::Kind::Conflict);
    }

    // The writer finds out, in the middle of the one transaction.
    void otherChangedSincePlanned_nothingIsMerged_workGoesOn()
    {
        Work(theirs(), u"beto"_s).project->importArticles({marked(later, u"later.txt"_s, u"Quispe"_s, u"PERSON"_s)});
        const QString before = contentOf(ours());
        {
            const Work ana(ours(), u"ana"_s);
            const auto plan = planMerge({ours(), theirs(), ana.project->numbers()});
            QVERIFY(plan);
            QVERIFY(Work(theirs(), u"beto"_s).project->review({figure(theirs())}, Figure::Status::Rejected));
            QVERIFY(ana.project->merge(plan->finished(), plan->given, plan->after));
            const Outcome written = ana.store->flush();
            QVERIFY(!written);
            QVERIFY(written.error().kind == Error::Kind::Conflict);
            QTRY_COMPARE(ana.project->history().count(), 1); // the import alone
            QCOMPARE(contentOf(ours()), before);
            QVERIFY(ana.project->review({mention(ours(), u"Quispe"_s)}, ReviewStatus::Accepted));
            QVERIFY(ana.store->flush());
        }
        QCOMPARE(toString(mention(ours(), u"Quispe"_s).status), u"accepted"_s);
        mergeInto(ours(), theirs());
        QCOMPARE(readerOf(ours())->counts()->articles, 3);
        QCOMPARE(*readerOf(ours())->verify(), QStringList());
    }

    void changedSincePlanned_isRefused()
    {
        QVERIFY(Work(theirs(), u"beto"_s).project->review({figure(theirs())}, Figure::Status::Rejected));
        const Work ana(ours(), u"ana"_s);
        const auto plan = planMerge({ours(), theirs(), ana.project->numbers()});
        QVERIFY(plan);
        QVERIFY(ana.project->review({mention(ours(), u"Quispe"_s)}, ReviewStatus::Accepted));
        const Outcome merged = ana.project->merge(plan->finished(), plan->given, plan->after);
        QVERIFY(!merged);
        QVERIFY(merged.error().kind == Error::Kind::Conflict);
    }

private:
    QString ours() const { return m_folder->filePath(u"ours.quipu"_s); }
    QString theirs() const { return m_folder->filePath(u"theirs.quipu"_s); }
    static Mention mention(const QString &path, const QString &words)
    {
        for (const MentionRow &row : *readerOf(path)->mentions({})) {
            if (row.mention.quote.text == words)
                return row.mention;
        }
        return {};
    }
    static Figure figure(const QString &path) { return readerOf(path)->figures({})->front().figure; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMergePlan)
#include "tst_mergeplan.moc"
