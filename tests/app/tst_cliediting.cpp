// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Quipu;
using namespace Qt::StringLiterals;

// What the commands that change a project do to it, from one process to the next.
class TestCliEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_original = m_folder.filePath(u"original.quipu"_s);
        QVERIFY(
            writeFile(m_folder.filePath(u"emoji.txt"_s), "😀 =Sum of 😀 Quillabamba\n\nIt had 300 hectares in 2014.\n"));
        const CliRun run
            = runCli(QStringList {u"import"_s, m_original, m_folder.filePath(u"emoji.txt"_s)} + sampleFiles());
        QVERIFY2(run.code == 0, run.errors);
    }

    void init()
    {
        m_project = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".quipu"_s);
        QFile::remove(m_project); // of the row before
        QVERIFY(QFile::copy(m_original, m_project));
    }

    void importAgain_findsDuplicates()
    {
        const CliRun run = runCli({u"import"_s, m_project, sampleFiles().first(), m_folder.filePath(u"emoji.txt"_s)});
        QCOMPARE(run.code, 0);
        QVERIFY(run.object().value(u"imported"_s).toArray().isEmpty());
        const QJsonArray duplicates = run.object().value(u"duplicates"_s).toArray();
        QCOMPARE(duplicates.size(), 2);
        QCOMPARE(duplicates.first().toObject().value(u"of"_s).toString(), QFileInfo(sampleFiles().first()).fileName());
    }

    void importOfAChangedFile_isARevision_orAnArticleWhereThatIsAsked()
    {
        const QString path = newText(u"place.txt"_s);
        QCOMPARE(runCli({u"import"_s, m_project, path}).code, 0);
        QVERIFY(writeFile(path, "A place\n\nIt had 710 hectares in 2016.\n"));
        const CliRun run = runCli({u"import"_s, m_project, path});
        QCOMPARE(run.code, 0);
        QVERIFY(run.object().value(u"imported"_s).toArray().isEmpty());
        const QJsonObject revised = run.object().value(u"revised"_s).toArray().first().toObject();
        QCOMPARE(revised.value(u"revision"_s).toInt(), 2);
        QCOMPARE(revised.value(u"file"_s).toString(), path);
        const QJsonArray texts = runCli({u"revisions"_s, m_project, u"place.txt"_s}).array();
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts.last().toObject().value(u"current"_s).toBool());
        QCOMPARE(runCli({u"revisions"_s, m_project, u"place.txt"_s, u"--text=1"_s}).output,
                 "A place\n\nIt had 700 hectares in 2016.\n");
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
        QVERIFY(writeFile(path, "A place\n\nIt had 720 hectares in 2016.\n"));
        const CliRun anew = runCli({u"import"_s, m_project, path, u"--as-new"_s});
        QCOMPARE(anew.object().value(u"imported"_s).toArray().size(), 1);
        QVERIFY(anew.object().value(u"revised"_s).toArray().isEmpty());
    }

    void importOfTheProjectsOwnFolder_leavesTheProjectOut()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.txt"_s), "It had 300 hectares in 2014.\n"));
        const CliRun run = runCli({u"import"_s, folder.filePath(u"own.quipu"_s), folder.path()});
        QVERIFY2(run.code == 0, run.errors);
        QCOMPARE(run.object().value(u"imported"_s).toArray().size(), 1);
    }

    void importWithoutExtraction_findsNothing()
    {
        const QString project = m_folder.filePath(u"bare.quipu"_s);
        QCOMPARE(runCli({u"import"_s, project, sampleFiles().first(), u"--no-extract"_s, u"--jobs=1"_s}).code, 0);
        QCOMPARE(runCli({u"articles"_s, project}).array().size(), 1);
        QVERIFY(runCli({u"figures"_s, project}).array().isEmpty());
        QVERIFY(runCli({u"mentions"_s, project}).array().isEmpty());
    }

    void annotation_marksCodePointsAndIsThereInTheNextProcess()
    {
        const CliRun run = annotate({u"--entity"_s, u"Quillabamba"_s, u"--note"_s, u"a town"_s});
        QVERIFY2(run.code == 0, run.errors);
        const QJsonObject mention = run.object();
        QCOMPARE(mention.value(u"text"_s).toString(), u"Quillabamba"_s);
        QCOMPARE(mention.value(u"start"_s).toInt(), 12);
        QCOMPARE(mention.value(u"origin"_s).toString(), u"analyst"_s);
        QCOMPARE(mention.value(u"entity"_s).toString(), u"Quillabamba"_s);
        QCOMPARE(mention.value(u"note"_s).toString(), u"a town"_s);
        QVERIFY(mentions().contains(mention));
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void badAnnotation_isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such type") << QStringList {u"emoji.txt"_s, u"0"_s, u"1"_s, u"COLOUR"_s};
        QTest::newRow("no such article") << QStringList {u"none.txt"_s, u"0"_s, u"1"_s, u"PERSON"_s};
        QTest::newRow("beyond the end") << QStringList {u"emoji.txt"_s, u"0"_s, u"99999"_s, u"PERSON"_s};
        QTest::newRow("backwards") << QStringList {u"emoji.txt"_s, u"5"_s, u"2"_s, u"PERSON"_s};
        QTest::newRow("before the start") << QStringList {u"--"_s, u"emoji.txt"_s, u"-1"_s, u"2"_s, u"PERSON"_s};
        QTest::newRow("no number") << QStringList {u"emoji.txt"_s, u"a"_s, u"2"_s, u"PERSON"_s};
    }

    void badAnnotation_isRefused()
    {
        QFETCH(const QStringList, arguments);
        const QJsonArray before = mentions();
        const CliRun run = runCli(QStringList {u"annotate"_s, m_project} + arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorLines().size(), 1);
        QCOMPARE(mentions(), before);
    }

    void undoAndRedo_walkAcrossProcesses()
    {
        const QJsonArray before = mentions();
        QCOMPARE(annotate({}).code, 0);
        const QJsonArray after = mentions();
        QVERIFY(after != before);
        const CliRun undone = runCli({u"undo"_s, m_project});
        QCOMPARE(undone.code, 0);
        QVERIFY(undone.array().first().toObject().value(u"text"_s).toString().contains(u"Quillabamba"));
        QCOMPARE(mentions(), before);
        QCOMPARE(runCli({u"redo"_s, m_project}).code, 0);
        QCOMPARE(mentions(), after);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void undoOfEverything_endsPartly()
    {
        const CliRun all = runCli({u"undo"_s, m_project, u"99"_s});
        QCOMPARE(all.code, 1);
        QCOMPARE(all.array().size(), 1); // the import
        QVERIFY(runCli({u"articles"_s, m_project}).array().isEmpty());
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 2);
        QCOMPARE(runCli({u"redo"_s, m_project}).code, 0);
        QCOMPARE(runCli({u"articles"_s, m_project}).array().size(), sampleFiles().size() + 1);
        QCOMPARE(runCli({u"redo"_s, m_project}).code, 2);
    }

    void history_tellsUndoAsAnEventOfItsOwn()
    {
        QCOMPARE(annotate({}).code, 0);
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 0);
        const QJsonArray history = runCli({u"history"_s, m_project}).array();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(0).toObject().value(u"action"_s).toString(), u"undo"_s);
        QCOMPARE(history.at(0).toObject().value(u"target"_s), history.at(1).toObject().value(u"change"_s));
        QCOMPARE(history.at(1).toObject().value(u"state"_s).toString(), u"undone"_s);
        QCOMPARE(history.at(2).toObject().value(u"verb"_s).toString(), u"import"_s);
        QCOMPARE(history.at(2).toObject().value(u"who"_s).toString(), u"tester"_s);
        QCOMPARE(runCli({u"history"_s, m_project, u"--limit"_s, u"1"_s}).array().size(), 1);
    }

    void figureReview_changesItsStatus_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("status");
        QTest::newRow("confirm") << u"confirm"_s << u"confirmed"_s;
        QTest::newRow("reject") << u"reject"_s << u"rejected"_s;
    }

    void figureReview_changesItsStatus()
    {
        QFETCH(const QString, verb);
        QFETCH(const QString, status);
        const CliRun run = runCli({u"figure"_s, m_project, u"1"_s, verb});
        QVERIFY2(run.code == 0, run.errors);
        QCOMPARE(run.object().value(u"status"_s).toString(), status);
        const QJsonArray reviewed = runCli({u"figures"_s, m_project, u"--status"_s, status}).array();
        QCOMPARE(reviewed.size(), 1);
        QCOMPARE(reviewed.first().toObject(), run.object());
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 0);
        QVERIFY(runCli({u"figures"_s, m_project, u"--status"_s, status}).array().isEmpty());
    }

    void figureSet_correctsFieldsAndWhatFollows()
    {
        const CliRun run = runCli({u"figure"_s, m_project, u"1"_s, u"set"_s, u"value=2.5"_s, u"unit=t"_s, u"approx=~"_s,
                                   u"year=1999"_s, u"country=Bolivia,Peru"_s, u"measure="_s, u"note=a slip"_s});
        QVERIFY2(run.code == 0, run.errors);
        const QJsonObject figure = run.object();
        QVERIFY(figure.value(u"edited"_s).toBool());
        QCOMPARE(figure.value(u"value"_s).toDouble(), 2.5);
        QCOMPARE(figure.value(u"value_high"_s).toDouble(), 2.5);
        QCOMPARE(figure.value(u"normalised"_s).toObject().value(u"unit"_s).toString(), u"kg"_s);
        QCOMPARE(figure.value(u"normalised"_s).toObject().value(u"value"_s).toDouble(), 2500.0);
        QCOMPARE(figure.value(u"approx"_s).toString(), u"~"_s);
        QCOMPARE(figure.value(u"period"_s).toObject().value(u"year"_s).toInt(), 1999);
        QCOMPARE(figure.value(u"country"_s).toArray().size(), 2);
        QVERIFY(figure.value(u"measure"_s).isNull());
        QVERIFY(runCli({u"figures"_s, m_project}).array().contains(figure));
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void badFigureEdit_isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such figure") << QStringList {u"99999"_s, u"confirm"_s};
        QTest::newRow("no number") << QStringList {u"first"_s, u"confirm"_s};
        QTest::newRow("no such verb") << QStringList {u"1"_s, u"praise"_s};
        QTest::newRow("nothing to set") << QStringList {u"1"_s, u"set"_s};
        QTest::newRow("no such key") << QStringList {u"1"_s, u"set"_s, u"colour=red"_s};
        QTest::newRow("no value") << QStringList {u"1"_s, u"set"_s, u"value"_s};
        QTest::newRow("value is words") << QStringList {u"1"_s, u"set"_s, u"value=many"_s};
        QTest::newRow("bad sign") << QStringList {u"1"_s, u"set"_s, u"approx=!"_s};
        QTest::newRow("bad year") << QStringList {u"1"_s, u"set"_s, u"year=2013-02"_s};
        QTest::newRow("second one bad") << QStringList {u"1"_s, u"set"_s, u"note=x"_s, u"from=soon"_s};
    }

    void badFigureEdit_isRefused()
    {
        QFETCH(const QStringList, arguments);
        const CliRun run = runCli(QStringList {u"figure"_s, m_project} + arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorLines().size(), 1);
        QCOMPARE(runCli({u"history"_s, m_project}).array().size(), 1);
    }

    void formulaInText_isGuardedInSpreadsheets()
    {
        QCOMPARE(runCli({u"annotate"_s, m_project, u"emoji.txt"_s, u"2"_s, u"6"_s, u"EVENT"_s}).code, 0);
        for (const QString &format : {u"csv"_s, u"tsv"_s}) {
            const CliRun run = runCli({u"mentions"_s, m_project, u"--format"_s, format});
            QVERIFY2(run.output.contains("'=Sum"), run.output);
        }
        QVERIFY(runCli({u"mentions"_s, m_project}).output.contains("\"=Sum\"")); // JSON has it as it is
    }

    void codebookOfAProject_decidesWhatItsTextsMeasure()
    {
        const QString file = m_folder.filePath(u"own.json"_s);
        QVERIFY(
            writeFile(file, R"({"measures": [{"id": "any_area", "dimension": "area", "label": {"en": "Any area"}}]})"));
        const QJsonArray before = runCli({u"figures"_s, m_project}).array();
        const CliRun run = runCli({u"codebook"_s, m_project, u"--import"_s, file});
        QVERIFY2(run.code == 0, run.errors);
        QCOMPARE(run.array().first().toObject().value(u"id"_s).toString(), u"any_area"_s);
        QCOMPARE(run.array().first().toObject().value(u"origin"_s).toString(), u"added"_s);
        QVERIFY(runCli({u"codebook"_s, m_project}).output == run.output);
        QCOMPARE(runCli({u"figures"_s, m_project}).array(), before);

        QCOMPARE(runCli({u"import"_s, m_project, newText(u"b.txt"_s)}).code, 0); // is read by it at once
        QCOMPARE(runCli({u"figures"_s, m_project, u"--measure"_s, u"any_area"_s}).array().size(), 1);
        QVERIFY(runCli({u"extract"_s, u"--codebook"_s, file, newText(u"c.txt"_s)}).output.contains("any_area"));
        QVERIFY(!runCli({u"extract"_s, newText(u"c.txt"_s)}).output.contains("any_area"));
        QCOMPARE(runCli({u"codebook"_s, m_project, u"--shipped"_s, u"--import"_s, file}).code, 2);
        QCOMPARE(runCli({u"undo"_s, m_project, u"2"_s}).code, 0);
        QVERIFY(!runCli({u"codebook"_s, m_project}).output.contains("any_area"));
    }

    void brokenCodebook_isRefusedByItsPlace_andNothingChanges()
    {
        const QString file = m_folder.filePath(u"broken.json"_s);
        QVERIFY(writeFile(file, R"({"units": [{"id": "sack", "dimension": "volume", "factor": -1}]})"));
        for (const QStringList &arguments :
             {QStringList {u"codebook"_s, m_project, u"--import"_s, file},
              QStringList {u"extract"_s, u"--codebook"_s, file, sampleFiles().first()}}) {
            const CliRun run = runCli(arguments);
            QCOMPARE(run.code, 2);
            QCOMPARE(run.errorLines().size(), 1);
            QVERIFY2(run.errors.contains("unit “sack”, factor"), run.errors);
            QVERIFY(run.output.isEmpty());
        }
        QCOMPARE(runCli({u"history"_s, m_project}).array().size(), 1);
    }

    void exportedCodebook_importedAgain_changesNothing()
    {
        const QString file = m_folder.filePath(u"exported.json"_s);
        QCOMPARE(runCli({u"codebook"_s, m_project, u"--export"_s, file}).code, 0);
        QCOMPARE(runCli({u"codebook"_s, m_project, u"--import"_s, file}).code, 0);
        QCOMPARE(runCli({u"history"_s, m_project}).array().size(), 1);
    }

    void reextraction_leavesTheAnalystsFigures_andListsTheDifference()
    {
        const QString file = m_folder.filePath(u"areas.json"_s);
        QVERIFY(writeFile(file, R"({"measures": [{"id": "any_area", "dimension": "area"}]})"));
        QVERIFY(runCli({u"reextract"_s, m_project, u"--dry-run"_s}).array().isEmpty());
        QCOMPARE(runCli({u"figure"_s, m_project, u"1"_s, u"confirm"_s}).code, 0);
        QCOMPARE(runCli({u"figure"_s, m_project, u"2"_s, u"set"_s, u"place=Puno"_s}).code, 0);
        QCOMPARE(runCli({u"codebook"_s, m_project, u"--import"_s, file}).code, 0);
        const QJsonArray before = runCli({u"figures"_s, m_project}).array();

        const CliRun dry = runCli({u"reextract"_s, m_project, u"--dry-run"_s});
        QVERIFY2(dry.code == 0, dry.errors);
        QVERIFY(dry.array().size() > 3);
        QCOMPARE(runCli({u"figures"_s, m_project}).array(), before);
        QCOMPARE(runCli({u"reextract"_s, m_project}).output, dry.output);
        const QJsonArray after = runCli({u"figures"_s, m_project}).array();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            const QJsonObject figure = after[i].toObject();
            const bool isTheAnalysts = figure[u"figure"].toInt() <= 2;
            QVERIFY(!isTheAnalysts || after[i] == before[i]);
            QVERIFY(isTheAnalysts || figure[u"measure"].toString() == u"any_area" || figure[u"measure"].isNull());
        }
        QVERIFY(runCli({u"reextract"_s, m_project, u"--dry-run"_s, u"--article"_s, u"1"_s}).code == 0);
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 0);
        QCOMPARE(runCli({u"figures"_s, m_project}).array(), before);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void killedImport_leavesASoundProject()
    {
        CliProcess process({u"import"_s, m_project, manyFiles()});
        process.start();
        QTRY_VERIFY(QFileInfo::exists(m_project + u"-wal"_s) || process.state() == QProcess::NotRunning);
        process.kill(); // SIGKILL: nothing can be tidied up
        QVERIFY(process.waitForFinished());
        const CliRun verified = runCli({u"verify"_s, m_project});
        QVERIFY2(verified.code == 0, verified.output);
        QVERIFY(runCli({u"articles"_s, m_project}).array().size() >= sampleFiles().size() + 1);
        QCOMPARE(annotate({}).code, 0); // and it can be worked on
    }

    void interruptedImport_endsWith130AndASoundProject()
    {
        CliProcess process({u"import"_s, m_project, manyFiles()});
        process.start();
        QTRY_VERIFY(QFileInfo::exists(m_project + u"-wal"_s) || process.state() == QProcess::NotRunning);
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const CliRun verified = runCli({u"verify"_s, m_project});
        QVERIFY2(verified.code == 0, verified.output);
    }

private:
    CliRun annotate(const QStringList &options)
    {
        return runCli(QStringList {u"annotate"_s, m_project, u"emoji.txt"_s, u"12"_s, u"23"_s, u"place"_s} + options);
    }

    QString newText(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        writeFile(path, "A place\n\nIt had 700 hectares in 2016.\n");
        return path;
    }

    QJsonArray mentions() { return runCli({u"mentions"_s, m_project}).array(); }

    // A folder that takes long enough to be stopped in the middle.
    QString manyFiles()
    {
        const QString folder = m_folder.filePath(u"many"_s);
        if (QDir().exists(folder))
            return folder;
        QDir().mkpath(folder);
        const QByteArray text = contentOf(sampleFiles().first());
        for (int i = 0; i < 3000; ++i)
            writeFile(folder + u"/%1.txt"_s.arg(i), text + QByteArray::number(i));
        return folder;
    }

    QTemporaryDir m_folder;
    QString m_original;
    QString m_project;
};

QTEST_GUILESS_MAIN(TestCliEditing)
#include "tst_cliediting.moc"
