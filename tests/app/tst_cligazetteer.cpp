// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Own lists of names by command.
class TestCliGazetteer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"p.quipu"_s);
        m_list = m_folder->filePath(u"mills.csv"_s);
        QVERIFY(writeFile(m_folder->filePath(u"a.txt"_s), "Mills\n\nThe Xolva Mill stood in Zanqui.\n"));
        QVERIFY(writeFile(m_list,
                          "nombre;tipo;canonico;id\nXolva Mill;Organizaci\xc3\xb3n;Xolva Milling Co.;Q77\n"
                          "Zanqui;Barrio;;\nZanqui;;;\n"));
        QCOMPARE(runCli({u"import"_s, m_project, m_folder->filePath(u"a.txt"_s)}).code, 0);
    }

    void import_suggest_disable_enable_rename_export_remove_undo()
    {
        const CliRun imported = runCli({u"gazetteer"_s, m_project, u"import"_s, m_list});
        QCOMPARE(imported.code, 1); // two lines were left out
        QCOMPARE(imported.errorLines().size(), 2);
        QVERIFY2(imported.errors.contains("mills.csv, line 3"), imported.errors);
        QVERIFY2(imported.errors.contains("Barrio"), imported.errors);
        QCOMPARE(imported.object()[u"names"].toInt(), 1);
        QCOMPARE(imported.object()[u"failed"].toInt(), 2);
        QVERIFY(!mentions().contains(u"Co."_s));
        QVERIFY(runCli({u"suggest"_s, m_project}).object()[u"added"].toInt() > 0);
        QVERIFY(mentions().contains(u"Xolva Mill/ORGANIZATION/Xolva Milling Co./gazetteer"_s));
        QCOMPARE(only(runCli({u"gazetteer"_s, m_project, u"disable"_s, u"mills"_s}))[u"enabled"].toBool(true), false);
        QVERIFY(runCli({u"suggest"_s, m_project}).object()[u"removed"].toInt() > 0);
        QCOMPARE(only(runCli({u"gazetteer"_s, m_project, u"enable"_s, u"1"_s}))[u"enabled"].toBool(), true);
        QCOMPARE(only(runCli({u"gazetteer"_s, m_project, u"rename"_s, u"1"_s, u"Old mills"_s}))[u"name"].toString(),
                 u"Old mills"_s);
        const CliRun exported = runCli({u"gazetteer"_s, m_project, u"export"_s, u"Old mills"_s});
        QCOMPARE(exported.output,
                 QByteArray("name,type,canonical,id\r\nXolva Mill,ORGANIZATION,Xolva Milling Co.,wikidata:Q77\r\n"));
        QCOMPARE(runCli({u"gazetteer"_s, m_project, u"remove"_s, u"Old mills"_s}).array().size(), 0);
        QCOMPARE(runCli({u"undo"_s, m_project}).code, 0);
        QCOMPARE(runCli({u"gazetteer"_s, m_project}).array().size(), 1);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void unknownTypes_areAdded_whenAsked()
    {
        const CliRun imported = runCli({u"gazetteer"_s, m_project, u"import"_s, m_list, u"--add-types"_s, u"--type"_s,
                                        u"lugar"_s, u"--name"_s, u"All"_s});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.object()[u"names"].toInt(), 3);
        QCOMPARE(imported.object()[u"types"][u"BARRIO"].toInt(), 1);
        QCOMPARE(imported.object()[u"name"].toString(), u"All"_s);
    }

    void newArticles_areReadByTheLists()
    {
        QCOMPARE(runCli({u"gazetteer"_s, m_project, u"import"_s, m_list}).code, 1);
        QVERIFY(writeFile(m_folder->filePath(u"b.txt"_s), "More\n\nXOLVA MILL again.\n"));
        QCOMPARE(runCli({u"import"_s, m_project, m_folder->filePath(u"b.txt"_s)}).code, 0);
        QVERIFY(mentions().contains(u"XOLVA MILL/ORGANIZATION/Xolva Milling Co./gazetteer"_s));
    }

    void extract_takesAListWithoutAProject()
    {
        const CliRun run = runCli({u"extract"_s, u"--gazetteer"_s, m_list, u"-"_s}, "The Xolva Mill of Zanqui.\n");
        const QJsonArray found = QJsonDocument::fromJson(run.output).object()[u"mentions"].toArray();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0][u"text"].toString(), u"Xolva Mill"_s);
        QCOMPARE(found[1][u"type"].toString(), u"BARRIO"_s);
    }

    void badUse_isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such verb") << QStringList {u"swallow"_s};
        QTest::newRow("no such list") << QStringList {u"enable"_s, u"nothing"_s};
        QTest::newRow("no such file") << QStringList {u"import"_s, u"nothing.csv"_s};
        QTest::newRow("no name") << QStringList {u"rename"_s, u"1"_s};
        QTest::newRow("no such type") << QStringList {u"import"_s, u"@"_s, u"--type"_s, u"Barco"_s};
    }

    void badUse_isRefused()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"@"_s, m_list);
        const CliRun refused = runCli(QStringList {u"gazetteer"_s, m_project} + arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.errors.isEmpty());
        QCOMPARE(runCli({u"gazetteer"_s, m_project}).array().size(), 0);
    }

private:
    QString mentions() const
    {
        QStringList lines;
        const QJsonArray all = runCli({u"mentions"_s, m_project}).array();
        for (const QJsonValue &each : all)
            lines.append(QStringList {each[u"text"].toString(), each[u"type"].toString(), each[u"entity"].toString(),
                                      each[u"origin"].toString()}
                             .join(u'/'));
        return lines.join(u'|');
    }
    static QJsonObject only(const CliRun &run)
    {
        return run.array().size() == 1 ? run.array()[0].toObject() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project, m_list;
};

QTEST_GUILESS_MAIN(TestCliGazetteer)
#include "tst_cligazetteer.moc"
