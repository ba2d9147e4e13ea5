// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcopy.h"
#include "tests/durability/randomverbs.h"
#include "tests/merging/mergedcopies.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Two analysts who do anything, each in a copy; then their work comes together.
class TestMergedWorks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWork_comesTogether_data()
    {
        QTest::addColumn<quint32>("seed");
        const int runs
            = qEnvironmentVariableIsSet("QUIPU_MERGE_RUNS") ? qEnvironmentVariableIntValue("QUIPU_MERGE_RUNS") : 12;
        for (int seed = 1; seed <= runs; ++seed)
            QTest::addRow("%d", seed) << quint32(seed);
    }

    void randomWork_comesTogether()
    {
        QFETCH(const quint32, seed);
        const QTemporaryDir folder;
        const auto path = [&folder](const QString &name) { return folder.filePath(name + u".quipu"_s); };
        work(path(u"ours"_s), seed, 30);
        QVERIFY(copyProject(path(u"ours"_s), path(u"theirs"_s)));
        work(path(u"ours"_s), 1000 + seed, 40);
        work(path(u"theirs"_s), 2000 + seed, 40);
        for (const QString &copy : {u"ours"_s, u"theirs"_s})
            QVERIFY(copyProject(path(copy), path(copy + u"0"_s)));

        const QString before = contentOf(path(u"ours"_s));
        const MergePlan plan = mergeInto(path(u"ours"_s), path(u"theirs0"_s));
        const QString together = contentOf(path(u"ours"_s));
        QCOMPARE(*readerOf(path(u"ours"_s))->verify(), QStringList());
        QCOMPARE(told(planned(path(u"ours"_s), path(u"theirs0"_s))), QString());
        if (plan.conflicts.empty()) {
            mergeInto(path(u"theirs"_s), path(u"ours0"_s));
            QCOMPARE(difference(contentOf(path(u"theirs"_s)), together), QString());
        }
        if (plan.changesNothing())
            return;
        {
            const Work back(path(u"ours"_s), u"ana"_s);
            QVERIFY(back.project->undo());
        }
        QCOMPARE(contentOf(path(u"ours"_s)), before);
        {
            const Work again(path(u"ours"_s), u"ana"_s);
            QVERIFY(again.project->redo());
        }
        QCOMPARE(contentOf(path(u"ours"_s)), together);
        QCOMPARE(*readerOf(path(u"ours"_s))->verify(), QStringList());
    }

private:
    // The lines that only one of them has.
    static QString difference(const QString &one, const QString &other)
    {
        QStringList lines;
        const QStringList ones = one.split(u'\n');
        const QStringList others = other.split(u'\n');
        for (const QString &line : ones) {
            if (!others.contains(line))
                lines.append(u"< "_s + line);
        }
        for (const QString &line : others) {
            if (!ones.contains(line))
                lines.append(u"> "_s + line);
        }
        return lines.join(u'\n');
    }

    static void work(const QString &path, quint32 seed, int steps)
    {
        const Work analyst(path, u"analyst %1"_s.arg(seed));
        RandomVerbs verbs(*analyst.project, seed);
        std::mt19937 random(seed);
        for (int i = 0; i < steps; ++i) {
            verbs.step();
            if (i % 4 == 0)
                editWhatIsThere(analyst, path, random);
        }
    }

    // What both copies had, too.
    static void editWhatIsThere(const Work &analyst, const QString &path, std::mt19937 &random)
    {
        QVERIFY(analyst.store->flush());
        const auto reader = readerOf(path);
        const std::vector<MentionRow> mentions = *reader->mentions({});
        const std::vector<ArticleId> articles = *reader->articleIds({}, ArticleSort::Oldest);
        if (mentions.empty() || articles.empty())
            return;
        const Mention mention = mentions[random() % mentions.size()].mention;
        const ArticleId article = articles[random() % articles.size()];
        Mention noted = mention;
        Article read = *reader->article(article);
        const Article before = read;
        Note note;
        switch (random() % 7) {
        case 0:
            QVERIFY(analyst.project->untag({mention}));
            break;
        case 1:
            QVERIFY(analyst.project->review({mention}, ReviewStatus::Rejected));
            break;
        case 2:
            noted.note += u"!"_s;
            QVERIFY(analyst.project->editMention(mention, noted));
            break;
        case 3:
            read.metadata.tags.append(u"tag%1"_s.arg(random() % 5));
            read.metadata.tags.removeDuplicates();
            QVERIFY(analyst.project->editArticle(before, read));
            break;
        case 4:
            note.subject = NoteSubject::ofMention(mention.id, mention.article, mention.quote);
            note.text = u"of a mark"_s;
            QVERIFY(analyst.project->addNote(note));
            break;
        case 5:
            QVERIFY(analyst.project->addFolder({{}, u"Folder %1"_s.arg(random()), {}}, {article}));
            break;
        default:
            read.status = Article::Status::Done;
            QVERIFY(analyst.project->editArticle(before, read));
        }
    }
};

QTEST_GUILESS_MAIN(TestMergedWorks)
#include "tst_mergedworks.moc"
