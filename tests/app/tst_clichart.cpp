// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/project.h"
#include "models/storage/sqlstore.h"
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Chart savedChart(const QString &name, const QString &key)
{
    Chart chart;
    chart.name = name;
    chart.series = {chartSeriesOf(key)};
    return chart;
}

} // namespace

// Charts and their evidence by the built program, from the project to the mailed picture and back.
class TestCliChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath(u"coca.quipu"_s);
        QCOMPARE(runCli(QStringList {u"import"_s, m_project} + sampleFiles()).code, 0);
        const QJsonArray offered = runCli({u"series"_s, m_project, u"--list"_s}).array();
        for (const QJsonValue &series : offered)
            m_keys.append(series[u"series"_s].toString());
        QVERIFY(m_keys.size() > 1);
    }

    void picture_explainsItself_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"png", "svg", "pdf", "zip", "json"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void picture_explainsItself()
    {
        QFETCH(QString, ending);
        const QString file = m_folder.filePath(u"explained."_s + ending);
        const CliRun drawn
            = runCli({u"chart"_s, m_project, u"coca_cultivation_area/Peru"_s, u"-o"_s, file, u"--quiet"_s});
        QVERIFY2(drawn.code == 0, drawn.errors);
        const CliRun run = runCli({u"explain"_s, file});
        QVERIFY2(run.code == 0, run.errors);
        QVERIFY(run.errors.isEmpty());
        const QJsonObject explained = run.object();
        QCOMPARE(explained[u"project"_s].toString(), u"coca"_s);
        QVERIFY(explained[u"program"_s].toString().startsWith(u"Quipu "_s));
        const QJsonArray points = explained[u"points"_s].toArray();
        QCOMPARE(points.size(), drawn.object()[u"points"_s].toInt());
        for (const QJsonValue &point : points) {
            QVERIFY(!point[u"sentence"_s].toString().isEmpty());
            QVERIFY(point[u"sentence"_s].toString().contains(point[u"quote"_s].toString()));
            QVERIFY(!point[u"citation"_s].toString().isEmpty());
            QCOMPARE(point[u"sha256"_s].toString().size(), 64);
        }
    }

    void confirmedFigure_saysWhoConfirmedIt()
    {
        const QString project = m_folder.filePath(u"confirmed.quipu"_s);
        QVERIFY(QFile::copy(m_project, project));
        const QJsonArray figures = runCli({u"figures"_s, project, u"--measure"_s, u"coca_cultivation_area"_s}).array();
        QVERIFY(!figures.isEmpty());
        for (const QJsonValue &figure : figures) {
            const QString id = QString::number(figure[u"figure"_s].toInteger());
            QCOMPARE(runCli({u"figure"_s, project, id, u"confirm"_s}).code, 0);
        }
        QCOMPARE(runCli({u"undo"_s, project}).code, 0); // the last is nobody's again
        const QString file = m_folder.filePath(u"confirmed.json"_s);
        QCOMPARE(runCli({u"chart"_s, project, u"coca_cultivation_area"_s, u"-o"_s, file}).code, 0);
        int confirmed = 0;
        const QJsonArray points = runCli({u"explain"_s, file}).object()[u"points"_s].toArray();
        for (const QJsonValue &point : points) {
            const bool isConfirmed = point[u"status"_s].toString() == "confirmed"_L1;
            confirmed += isConfirmed ? 1 : 0;
            QCOMPARE(point[u"confirmed_by"_s].toString(), isConfirmed ? u"tester"_s : QString());
            QCOMPARE(point[u"confirmed_at"_s].isString(), isConfirmed);
        }
        QVERIFY(confirmed > 0);
    }

    void everyFormat_isTheSameBytesTwice_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"png", "svg", "pdf", "csv", "xlsx", "json", "zip"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void everyFormat_isTheSameBytesTwice()
    {
        QFETCH(QString, ending);
        QList<QByteArray> twice;
        for (const QString &name : {u"first."_s, u"second."_s}) {
            const QString file = m_folder.filePath(name + ending);
            const CliRun run = runCli({u"chart"_s, m_project, u"coca_cultivation_area"_s, u"--type"_s, u"bar"_s,
                                       u"--transparent"_s, u"--theme"_s, u"dark"_s, u"--subtitle"_s, u"ha"_s,
                                       u"--size"_s, u"120x80mm"_s, u"--log"_s, u"-o"_s, file});
            QVERIFY2(run.code == 0, run.errors);
            twice.append(contentOf(file));
        }
        QVERIFY(!twice[0].isEmpty());
        QVERIFY(twice[0] == twice[1]);
    }

    void savedCharts_areDrawnAll_eachInAFileOfItsOwn()
    {
        const QString project = m_folder.filePath(u"saved.quipu"_s);
        QVERIFY(QFile::copy(m_project, project));
        {
            auto store = SqlStore::open(project, false);
            QVERIFY(store);
            Project open(**store, (*store)->opened(), u"tester"_s);
            QVERIFY(open.addChart(savedChart(u"A/B: \u4e2d*?"_s, m_keys[0])));
            QVERIFY(open.addChart(savedChart(u"a-b- \u4e2d--"_s, m_keys[1])));
            QVERIFY(open.addChart(savedChart(u"Nothing"_s, u"coca_cultivation_area/Atlantis/ha"_s)));
            QVERIFY(open.addChart(savedChart(QString(300, u'x'), m_keys[0])));
        }
        const QString folder = m_folder.filePath(u"new/folder"_s);
        const CliRun run = runCli({u"chart"_s, project, u"--all"_s, folder, u"--to"_s, u"svg,csv"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.object()[u"charts"_s].toArray().size(), 3);
        QCOMPARE(run.object()[u"failed"_s].toArray().size(), 1);
        QCOMPARE(run.object()[u"failed"_s][0][u"name"_s].toString(), u"Nothing"_s);
        QCOMPARE(run.errorLines().size(), 1);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
        QVERIFY(QFile::exists(folder + u"/A-B- \u4e2d--.svg"_s));
        QVERIFY(QFile::exists(folder + u"/a-b- \u4e2d-- (2).svg"_s));

        const QString one = m_folder.filePath(u"one.svg"_s);
        QCOMPARE(runCli({u"chart"_s, project, u"--saved"_s, u"A/B: \u4e2d*?"_s, u"-o"_s, one}).code, 0);
        QCOMPARE(contentOf(one), contentOf(folder + u"/A-B- \u4e2d--.svg"_s));
        QCOMPARE(runCli({u"chart"_s, project, u"--saved"_s, u"No such"_s, u"-o"_s, one}).code, 2);
        const QJsonArray listed = runCli({u"charts"_s, project}).array();
        QCOMPARE(listed.size(), 4);
        QVERIFY(!listed[0][u"name"_s].toString().isEmpty());
    }

    void placeThatCannotBeWritten_isAClearErrorAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("said");
        const QString folder = m_folder.filePath(u"places"_s);
        QVERIFY(QDir().mkpath(folder + u"/taken.png"_s));
        for (const QString &ending : {u"png"_s, u"zip"_s, u"csv"_s}) {
            const auto row = [&ending](const char *name) { return qPrintable(QString::fromLatin1(name) + ending); };
            QTest::newRow(row("no folder ")) << folder + u"/none/a."_s + ending << u"There is no such folder"_s;
            QTest::newRow(row("long name "))
                << folder + u'/' + QString(250, u'n') + u'.' + ending << u"name is too long"_s;
        }
        QTest::newRow("a folder") << folder + u"/taken.png"_s << u"This is no ordinary file"_s;
        QTest::newRow("no ending") << folder + u"/a"_s << u"not written in this format"_s;
        QTest::newRow("another ending") << folder + u"/a.docx"_s << u"not written in this format"_s;
        QTest::newRow("table without folder") << folder + u"/none/a.xlsx"_s << u"cannot be written"_s;
    }
    void placeThatCannotBeWritten_isAClearErrorAndLeavesNothing()
    {
        QFETCH(QString, file);
        QFETCH(QString, said);
        const CliRun run = runCli({u"chart"_s, m_project, u"coca_cultivation_area"_s, u"-o"_s, file});
        QCOMPARE(run.code, 2);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errors.contains(said.toUtf8()), run.errors);
        QVERIFY2(run.errors.contains(file.toUtf8()), run.errors);
        QCOMPARE(QDir(m_folder.filePath(u"places"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList {u"taken.png"_s});
    }

    void deviceThatIsFull_isAClearError()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no such device here");
        const QString link = m_folder.filePath(u"full.svg"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, link));
        const CliRun run = runCli({u"chart"_s, m_project, u"coca_cultivation_area"_s, u"-o"_s, link});
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY2(run.errors.contains(link.toUtf8()), run.errors);
        QVERIFY2(run.errors.contains("Choose another name"), run.errors); // what to do about it
    }

    void option_changesWhatIsDrawn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("written"); // on the picture
        QTest::addColumn<QStringList>("unwritten");
        const QStringList two {u"coca_cultivation_area/Peru"_s, u"labs_destroyed/Peru"_s};
        const QStringList both {u"hectares"_s, u"laboratories"_s};
        const QString refused = u"Allow a second unit"_s;
        QTest::newRow("one axis") << two << QStringList {u"hectares"_s, refused} << QStringList {u">2,500<"_s};
        QTest::newRow("two axes") << two + QStringList {u"--two-units"_s} << both + QStringList {u">2,500<"_s}
                                  << QStringList {refused};
        QTest::newRow("a panel a measure")
            << two + QStringList {u"--facet"_s, u"measure"_s} << both << QStringList {refused, u">Peru<"_s};
        QTest::newRow("a panel a place") << QStringList {u"coca_cultivation_area"_s, u"--facet"_s, u"place"_s}
                                         << QStringList {u">Peru<"_s, u">Colombia<"_s}
                                         << QStringList {u"Cultivation area, Peru"_s};
        const QString seizures = u"cocaine_seizure/Peru/kg"_s;
        QTest::newRow("common units") << QStringList {seizures} << QStringList {u">kilograms<"_s}
                                      << QStringList {u">tonnes<"_s};
        QTest::newRow("units as stated") << QStringList {seizures, u"--as-stated"_s} << QStringList {u">tonnes<"_s}
                                         << QStringList {u">kilograms<"_s};
        QTest::newRow("network") << QStringList {u"--type"_s, u"network"_s}
                                 << QStringList {u"Entities named together"_s, u">Places<"_s, u">Peru<"_s}
                                 << QStringList {u">PLACE<"_s, u">Dates<"_s};
        QTest::newRow("articles by year") << QStringList {u"articles"_s, u"--type"_s, u"bar"_s}
                                          << QStringList {u"Articles counted: "_s} << QStringList {u"Figures: "_s};
        QTest::newRow("mentions of an entity by outlet")
            << QStringList {u"mentions/Peru"_s, u"--by-outlet"_s}
            << QStringList {u"Mentions counted: "_s, u">mentions<"_s} << QStringList {u"Figures: "_s};
    }
    void option_changesWhatIsDrawn()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, written);
        QFETCH(QStringList, unwritten);
        const QString file = m_folder.filePath(u"drawn.svg"_s);
        const CliRun run = runCli(QStringList {u"chart"_s, m_project} + arguments + QStringList {u"-o"_s, file});
        QVERIFY2(run.code == 0, run.errors);
        QVERIFY(run.object()[u"points"_s].toInt() > 0);
        QByteArray picture = contentOf(file);
        const qsizetype metadata = picture.indexOf("<metadata"), end = picture.indexOf("</metadata>");
        if (metadata >= 0)
            picture.remove(metadata, end - metadata);
        for (const QString &words : written)
            QVERIFY2(picture.contains(words.toUtf8()), qPrintable(words));
        for (const QString &words : unwritten)
            QVERIFY2(!picture.contains(words.toUtf8()), qPrintable(words));
    }

    void wrongOption_isWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        const QString file = m_folder.filePath(u"wrong.png"_s);
        QTest::newRow("no series") << QStringList {u"-o"_s, file};
        QTest::newRow("type") << QStringList {u"coca_cultivation_area"_s, u"-o"_s, file, u"--type"_s, u"pie"_s};
        QTest::newRow("facet") << QStringList {u"coca_cultivation_area"_s, u"-o"_s, file, u"--facet"_s, u"year"_s};
        QTest::newRow("format") << QStringList {u"--all"_s, m_folder.filePath(u"all"_s), u"--to"_s, u"bmp"_s};
        QTest::newRow("entity") << QStringList {u"mentions/Nobody at all"_s, u"-o"_s, file};
        QTest::newRow("data") << QStringList {u"coca_cultivation_area"_s, u"-o"_s, file, u"--data"_s, file + u".doc"_s};
    }
    void wrongOption_isWrongUsage()
    {
        QFETCH(QStringList, options);
        const CliRun run = runCli(QStringList {u"chart"_s, m_project} + options);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorLines().size(), 1);
    }

    void fileWithoutEvidence_isAClearError()
    {
        const QString file = m_folder.filePath(u"none.svg"_s);
        QVERIFY(writeFile(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        const CliRun run = runCli({u"explain"_s, file});
        QCOMPARE(run.code, 2);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errors.contains("carries no evidence"), run.errors);
        QCOMPARE(runCli({u"explain"_s, m_folder.filePath(u"nowhere.png"_s)}).code, 2);
        QCOMPARE(runCli({u"explain"_s}).code, 2);
    }

private:
    QTemporaryDir m_folder;
    QString m_project;
    QStringList m_keys;
};

QTEST_GUILESS_MAIN(TestCliChart)
#include "tst_clichart.moc"
