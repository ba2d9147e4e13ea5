// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Entities by command: merged, split, renamed and described; each is a step that undo takes back.
class TestCliEntities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"p.quipu"_s);
        const QString article = m_folder->filePath(u"a.txt"_s);
        QFile file(article);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Bank\n\nxolva and ilsa xolva met.\n") > 0);
        file.close();
        QCOMPARE(runCli({u"import"_s, m_project, article}).code, 0);
        QCOMPARE(runCli({u"annotate"_s, m_project, u"a.txt"_s, u"6"_s, u"11"_s, u"PERSON"_s}).code, 0);
        QCOMPARE(runCli({u"annotate"_s, m_project, u"a.txt"_s, u"16"_s, u"26"_s, u"PERSON"_s}).code, 0);
    }

    void proposal_merge_split_undo()
    {
        const QJsonArray proposals = runCli({u"entities"_s, m_project, u"--proposals"_s}).array();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals[0][u"entity"].toString(), u"xolva"_s);
        QCOMPARE(proposals[0][u"into"].toString(), u"ilsa xolva"_s);
        QCOMPARE(run({u"xolva"_s, u"merge"_s, u"Ilsa Xolva"_s}), u"ilsa xolva 2 xolva"_s);
        QCOMPARE(runCli({u"entities"_s, m_project, u"--proposals"_s}).array().size(), 0);
        for (const QJsonValue &mention : runCli({u"mentions"_s, m_project}).array())
            QCOMPARE(mention[u"entity"].toString(), u"ilsa xolva"_s);
        QCOMPARE(run({u"PERSON:xolva"_s, u"split"_s, u"xolva"_s}), u"ilsa xolva 1 "_s);
        QCOMPARE(runCli({u"undo"_s, m_project, u"2"_s}).code, 0);
        QCOMPARE(runCli({u"entities"_s, m_project}).array().size(), 2);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void rename_alias_note_ids()
    {
        QCOMPARE(run({u"ilsa xolva"_s, u"rename"_s, u"Ilsa B. Xolva"_s}), u"Ilsa B. Xolva 1 "_s);
        QCOMPARE(run({u"Ilsa B. Xolva"_s, u"alias"_s, u"the banker"_s}), u"Ilsa B. Xolva 1 the banker"_s);
        QCOMPARE(run({u"the banker"_s, u"ids"_s, u"Q7"_s}), u"Ilsa B. Xolva 1 the banker"_s);
        QCOMPARE(run({u"the banker"_s, u"note"_s, u"met"_s, u"twice"_s}), u"Ilsa B. Xolva 1 the banker"_s);
        for (const QJsonValue &entity : runCli({u"entities"_s, m_project}).array()) {
            if (entity[u"entity"].toString() == u"xolva")
                continue;
            QCOMPARE(entity[u"note"].toString(), u"met twice"_s);
            QCOMPARE(entity[u"external_ids"][0][u"id"].toString(), u"Q7"_s);
        }
    }

    void badUse_isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown entity") << QStringList {u"nobody"_s, u"rename"_s, u"x"_s};
        QTest::newRow("unknown verb") << QStringList {u"xolva"_s, u"swallow"_s, u"x"_s};
        QTest::newRow("unknown id") << QStringList {u"xolva"_s, u"ids"_s, u"x y"_s};
        QTest::newRow("not merged") << QStringList {u"xolva"_s, u"split"_s, u"ilsa"_s};
        QTest::newRow("name of another") << QStringList {u"xolva"_s, u"rename"_s, u"ILSA XOLVA"_s};
    }

    void badUse_isRefused()
    {
        QFETCH(QStringList, arguments);
        const CliRun refused = runCli(QStringList {u"entity"_s, m_project} + arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.errors.isEmpty());
        QCOMPARE(runCli({u"entities"_s, m_project}).array().size(), 2);
    }

    void relations_ofNobody_areNone()
    {
        QCOMPARE(runCli({u"relations"_s, m_project, u"--entity"_s, u"xolva"_s}).array().size(), 0);
    }

private:
    // What the entity is after the command.
    QString run(const QStringList &arguments)
    {
        const CliRun done = runCli(QStringList {u"entity"_s, m_project} + arguments);
        const QJsonObject entity = done.object();
        QStringList aliases;
        for (const QJsonValue &alias : entity[u"aliases"].toArray())
            aliases.append(alias.toString());
        return u"%1 %2 %3"_s.arg(entity[u"entity"].toString())
            .arg(entity[u"mentions"].toInt())
            .arg(aliases.join(u", "_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(TestCliEntities)
#include "tst_clientities.moc"
