// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// A code point range of a text; "" when it does not fit.
QString codePoints(const QString &text, int start, int end)
{
    const QList<uint> points = text.toUcs4();
    if (start < 0 || end > points.size() || start > end)
        return {};
    const QList<uint> part = points.mid(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

QString wordsAt(const QString &text, const QJsonObject &span)
{
    return codePoints(text, span.value(u"start"_s).toInt(-1), span.value(u"end"_s).toInt(-1));
}

} // namespace

// What the commands that change nothing answer, on a project of the sample articles.
class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath(u"sample.quipu"_s);
        const CliRun run = runCli(QStringList {u"import"_s, m_project} + sampleFiles());
        QVERIFY2(run.code == 0, run.errors);
        QCOMPARE(run.object().value(u"imported"_s).toArray().size(), sampleFiles().size());
        QVERIFY(run.object().value(u"bytes"_s).toInt() > 0);
    }

    void version_isOneLine()
    {
        const CliRun run = runCli({u"--version"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QByteArray("quipu " QUIPU_VERSION "\n"));
    }

    void help_namesEveryCommandAndEachHasItsOwn()
    {
        const CliRun help = runCli({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const QString &name : m_commands) {
            QVERIFY2(help.output.contains(QString(u"\n  "_s + name + u' ').toUtf8()), qPrintable(name));
            const CliRun own = runCli({name, u"--help"_s});
            QCOMPARE(own.code, 0);
            QVERIFY2(own.output.startsWith(QString(u"Usage: quipu "_s + name).toUtf8()), own.output);
            QVERIFY(own.errors.isEmpty());
        }
    }

    void wrongUsage_isOneLineAndCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString project = m_project;
        QTest::newRow("no such command") << QStringList {u"figurs"_s};
        QTest::newRow("no such field") << QStringList {u"import"_s, project, u"--column"_s, u"words=Body"_s, project};
        QTest::newRow("nothing to import") << QStringList {u"import"_s, project};
        QTest::newRow("too much") << QStringList {u"verify"_s, project, u"more"_s};
        QTest::newRow("unknown option") << QStringList {u"figures"_s, project, u"--colour"_s};
        QTest::newRow("option without value") << QStringList {u"figures"_s, project, u"--measure"_s};
        QTest::newRow("switch with value") << QStringList {u"series"_s, project, u"--list=yes"_s};
        QTest::newRow("format") << QStringList {u"figures"_s, project, u"--format"_s, u"xml"_s};
        QTest::newRow("limit") << QStringList {u"articles"_s, project, u"--limit"_s, u"many"_s};
        QTest::newRow("sort") << QStringList {u"articles"_s, project, u"--sort"_s, u"colour"_s};
        QTest::newRow("query") << QStringList {u"articles"_s, project, u"(coca"_s};
        QTest::newRow("field") << QStringList {u"articles"_s, project, u"colour:red"_s};
        QTest::newRow("status") << QStringList {u"mentions"_s, project, u"--status"_s, u"good"_s};
        QTest::newRow("no such article") << QStringList {u"article"_s, project, u"999"_s};
        QTest::newRow("no such project") << QStringList {u"articles"_s, m_folder.filePath(u"none.quipu"_s)};
        QTest::newRow("no such series") << QStringList {u"chart"_s, project, u"rain/Peru/mm"_s, u"-o"_s,
                                                        m_folder.filePath(u"no.png"_s)};
        QTest::newRow("chart to nowhere") << QStringList {u"chart"_s, project, u"coca_cultivation_area"_s};
        QTest::newRow("chart as text") << QStringList {u"chart"_s, project, u"coca_cultivation_area"_s, u"-o"_s,
                                                       m_folder.filePath(u"no.txt"_s)};
        QTest::newRow("chart size") << QStringList {
            u"chart"_s,  project, u"coca_cultivation_area"_s, u"-o"_s, m_folder.filePath(u"no.png"_s),
            u"--size"_s, u"big"_s};
        QTest::newRow("export format") << QStringList {u"export"_s, project, u"--to"_s, u"xls"_s,
                                                       m_folder.filePath(u"no.xls"_s)};
        QTest::newRow("export to nowhere")
            << QStringList {u"export"_s, project, u"--to"_s, u"jsonl"_s, m_folder.filePath(u"none/out.jsonl"_s)};
    }

    void wrongUsage_isOneLineAndCode2()
    {
        QFETCH(const QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.output.isEmpty(), run.output);
        QCOMPARE(run.errorLines().size(), 1);
        static const QRegularExpression form(u"^quipu: .+: .+: .+$"_s);
        QVERIFY2(form.match(run.errorLines().first()).hasMatch(), run.errors);
    }

    void columnsOfATable_areSaid()
    {
        const QString table = m_folder.filePath(u"columns.csv"_s);
        QVERIFY(writeFile(table, "Kopf,Leib,Wer\nNetze,Die Netze waren alt.,Ana\n"));
        const QString project = m_folder.filePath(u"columns.quipu"_s);
        QCOMPARE(runCli({u"import"_s, project, table}).code, 2);
        const CliRun run = runCli({u"import"_s, project, table, u"--column"_s, u"text=Leib"_s, u"--column=title=Kopf"_s,
                                   u"--column"_s, u"author=Wer"_s});
        QCOMPARE(run.code, 0);
        const QJsonObject article = runCli({u"article"_s, project, u"1"_s}).object();
        QCOMPARE(article["text"_L1].toString(), u"Die Netze waren alt."_s);
        QCOMPARE(article["metadata"_L1]["title"_L1]["value"_L1].toString(), u"Netze"_s);
        QCOMPARE(article["metadata"_L1]["author"_L1]["value"_L1].toString(), u"Ana"_s);
    }

    void everyList_isTheSameTwiceInEveryFormat_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString project = m_project;
        QTest::newRow("articles") << QStringList {u"articles"_s, project};
        QTest::newRow("articles found") << QStringList {u"articles"_s, project, u"coca"_s, u"OR"_s, u"aid"_s};
        QTest::newRow("mentions") << QStringList {u"mentions"_s, project};
        QTest::newRow("entities") << QStringList {u"entities"_s, project};
        QTest::newRow("figures") << QStringList {u"figures"_s, project};
        QTest::newRow("series") << QStringList {u"series"_s, project};
        QTest::newRow("series named") << QStringList {u"series"_s, project, u"--list"_s};
        QTest::newRow("history") << QStringList {u"history"_s, project};
        QTest::newRow("formats") << QStringList {u"formats"_s};
        QTest::newRow("read") << QStringList {u"read"_s} + sampleFiles();
    }

    void everyList_isTheSameTwiceInEveryFormat()
    {
        QFETCH(const QStringList, arguments);
        for (const QString &format : {u"json"_s, u"csv"_s, u"tsv"_s, u"table"_s}) {
            const CliRun first = runCli(arguments + QStringList {u"--format"_s, format});
            const CliRun second = runCli(arguments + QStringList {u"--format"_s, format});
            QCOMPARE(first.code, 0);
            QVERIFY2(first.errors.isEmpty(), first.errors);
            QCOMPARE(first.output, second.output);
            QVERIFY(first.output.count('\n') > 1);
            if (format == u"json")
                QVERIFY(!first.array().isEmpty());
        }
        const CliRun piped = runCli(arguments);
        QVERIFY(!piped.array().isEmpty()); // JSON where there is no terminal
    }

    void csvRows_areAsManyAsObjects()
    {
        const CliRun json = runCli({u"entities"_s, m_project});
        const CliRun csv = runCli({u"entities"_s, m_project, u"--format"_s, u"csv"_s});
        QVERIFY(csv.output.startsWith("entity,type,mentions,articles,aliases,note\r\n"));
        QCOMPARE(csv.output.count("\r\n"), json.array().size() + 1);
    }

    void objects_haveTheKeysOfTheContract_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("keys");
        const QString project = m_project;
        QTest::newRow("articles") << QStringList {u"articles"_s, project}
                                  << u"article file path format sha256 language words metadata status note"_s;
        QTest::newRow("articles found") << QStringList {u"articles"_s, project, u"coca"_s}
                                        << u"article snippet score"_s;
        QTest::newRow("mentions") << QStringList {u"mentions"_s, project}
                                  << u"mention article file start end text type entity status origin rule score note"_s;
        QTest::newRow("entities") << QStringList {u"entities"_s, project}
                                  << u"entity type aliases mentions articles note external_ids"_s;
        QTest::newRow("figures")
            << QStringList {u"figures"_s, project}
            << u"figure article file span sentence value value_low value_high approx unit per persons "
               u"normalised subject measure place country actor beneficiary period attributed_source "
               u"derived status origin edited note"_s;
        QTest::newRow("series") << QStringList {u"series"_s, project} << u"series title measure place unit points"_s;
        QTest::newRow("series named") << QStringList {u"series"_s, project, u"--list"_s}
                                      << u"series title measure place unit"_s;
        QTest::newRow("history") << QStringList {u"history"_s, project} << u"change at who action state text"_s;
    }

    void objects_haveTheKeysOfTheContract()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, keys);
        const QJsonArray array = runCli(arguments).array();
        QVERIFY(!array.isEmpty());
        for (const QJsonValue &value : array) {
            for (const QString &key : keys.split(u' '))
                QVERIFY2(value.toObject().contains(key), qPrintable(key));
        }
        if (arguments.contains(u"--list"_s))
            QVERIFY(!array.first().toObject().contains(u"points"_s));
    }

    void offsets_areCodePointsOfTheVerbatimText()
    {
        for (const QJsonValue &listed : runCli({u"articles"_s, m_project}).array()) {
            const QString number = QString::number(listed.toObject().value(u"article"_s).toInt());
            const QJsonObject article = runCli({u"article"_s, m_project, number}).object();
            const QString text = article.value(u"text"_s).toString();
            QCOMPARE(text.toUtf8(), contentOf(article.value(u"path"_s).toString()));
            const QJsonArray mentions = runCli({u"mentions"_s, m_project, u"--article"_s, number}).array();
            for (const QJsonValue &mention : mentions)
                QCOMPARE(wordsAt(text, mention.toObject()), mention.toObject().value(u"text"_s).toString());
            const QJsonArray figures = runCli({u"figures"_s, m_project, u"--article"_s, number}).array();
            for (const QJsonValue &figure : figures) {
                for (const QString &key : {u"span"_s, u"sentence"_s}) {
                    const QJsonObject span = figure.toObject().value(key).toObject();
                    QVERIFY(!span.value(u"text"_s).toString().isEmpty());
                    QCOMPARE(wordsAt(text, span), span.value(u"text"_s).toString());
                }
            }
        }
    }

    void article_isFoundByNumberAndByFileName()
    {
        const QString name = QFileInfo(sampleFiles().first()).fileName();
        const QJsonObject byName = runCli({u"article"_s, m_project, name}).object();
        QCOMPARE(byName.value(u"file"_s).toString(), name);
        const QString number = QString::number(byName.value(u"article"_s).toInt());
        QCOMPARE(runCli({u"article"_s, m_project, number}).object(), byName);
    }

    void articleQuery_filtersLimitsAndSorts()
    {
        const qsizetype all = runCli({u"articles"_s, m_project}).array().size();
        const QJsonArray found = runCli({u"articles"_s, m_project, u"\"coca\" -lang:es"_s}).array();
        QVERIFY(!found.isEmpty() && found.size() < all);
        QVERIFY(found.first().toObject().value(u"snippet"_s).toString().contains(u"coca", Qt::CaseInsensitive));
        QCOMPARE(runCli({u"articles"_s, m_project, u"--limit"_s, u"2"_s, u"--offset"_s, u"1"_s}).array().size(), 2);
        QCOMPARE(runCli({u"articles"_s, m_project, u"zzzzzz"_s}).array().size(), 0);
        QCOMPARE(runCli({u"articles"_s, m_project, u"zzzzzz"_s}).output, QByteArray("[]\n"));
        QCOMPARE(runCli({u"articles"_s, m_project, u"--"_s, u"-zzzzzz"_s}).array().size(), all);
    }

    void everyPoint_hasItsFigureAndSentence()
    {
        const QJsonArray series
            = runCli({u"series"_s, m_project, u"--measure"_s, u"coca_cultivation_area"_s, u"--place"_s, u"Peru"_s})
                  .array();
        QVERIFY(!series.isEmpty());
        for (const QJsonValue &each : series) {
            QVERIFY(!each.toObject().value(u"points"_s).toArray().isEmpty());
            for (const QJsonValue &point : each.toObject().value(u"points"_s).toArray()) {
                QVERIFY(point.toObject().value(u"figure"_s).toInt() > 0);
                QVERIFY(point.toObject().value(u"article"_s).toInt() > 0);
                QVERIFY(!point.toObject().value(u"sentence"_s).toString().isEmpty());
            }
        }
    }

    void chart_isTheSameBytesTwice_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    }

    void chart_isTheSameBytesTwice()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, signature);
        const QString first = m_folder.filePath(u"first."_s + ending);
        const QString second = m_folder.filePath(u"second."_s + ending);
        const QString data = m_folder.filePath(u"data.csv"_s);
        const QStringList chart {u"chart"_s, m_project, u"coca_cultivation_area/Peru"_s, u"--data"_s, data, u"-o"_s};
        const CliRun run = runCli(chart + QStringList {first});
        QVERIFY2(run.code == 0, run.errors);
        QVERIFY2(run.errors.isEmpty(), run.errors);
        QCOMPARE(runCli(chart + QStringList {second}).code, 0);
        QVERIFY(contentOf(first).startsWith(signature));
        QCOMPARE(contentOf(first), contentOf(second));
        QVERIFY(contentOf(data).count('\n') > run.object().value(u"points"_s).toInt());
    }

    void export_writesALineForEachArticle()
    {
        const QString path = m_folder.filePath(u"out.jsonl"_s);
        const CliRun run = runCli({u"export"_s, m_project, u"--to"_s, u"jsonl"_s, path});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.object().value(u"articles"_s).toInt(), int(sampleFiles().size()));
        QCOMPARE(run.errorLines().size(), run.object().value(u"lost"_s).toArray().size()); // what is lost is said
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), sampleFiles().size());
        for (const QByteArray &line : lines)
            QVERIFY(QJsonDocument::fromJson(line).object().contains(u"figures"_s));
    }

    void verify_findsTheProjectSound()
    {
        const CliRun run = runCli({u"verify"_s, m_project});
        QVERIFY2(run.code == 0, run.output);
        QCOMPARE(run.object().value(u"sound"_s), QJsonValue(true));
        QVERIFY(run.errors.isEmpty());
    }

    void fullOutput_isSaid()
    {
        CliProcess process({u"figures"_s, m_project});
        process.setStandardOutputFile(u"/dev/full"_s);
        const CliRun run = process.finish();
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorLines().size(), 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_project;
    const QStringList m_commands {u"import"_s,   u"extract"_s,  u"read"_s,    u"articles"_s, u"article"_s,
                                  u"mentions"_s, u"entities"_s, u"figures"_s, u"series"_s,   u"chart"_s,
                                  u"annotate"_s, u"figure"_s,   u"undo"_s,    u"redo"_s,     u"history"_s,
                                  u"export"_s,   u"formats"_s,  u"verify"_s,  u"bench"_s};
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
