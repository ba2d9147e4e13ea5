// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QFileInfo>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Backups and locks, by command.
class TestCliBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryProject>();
        m_temporary->project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
        QVERIFY(m_temporary->store().flush());
        m_place = std::make_unique<QTemporaryDir>();
    }

    void openProject_isRead_andRefusedToEditorsByName()
    {
        QCOMPARE(runCli({u"articles"_s, project()}).array().size(), 1);
        QCOMPARE(runCli({u"verify"_s, project()}).code, 0);
        const CliRun edit = runCli({u"note"_s, project(), u"Mine"_s});
        QCOMPARE(edit.code, 3);
        const CliRun undo = runCli({u"undo"_s, project()});
        QCOMPARE(undo.code, 3);
        QVERIFY2(undo.errors.contains(QByteArray::number(QCoreApplication::applicationPid())), undo.errors);
        QCOMPARE(runCli({u"unlock"_s, project()}).code, 3); // it lives
    }

    void lockOfAnotherMachine_isTakenAway()
    {
        m_temporary->close();
        QVERIFY(writeFile(project() + u".lock"_s, "4711\nquipu\nelsewhere\n\n\nRosa\n2026-11-02T08:30:00Z\n"));
        const CliRun refused = runCli({u"undo"_s, project()});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.errors.contains("Rosa") && refused.errors.contains("elsewhere"), refused.errors);
        const CliRun unlocked = runCli({u"unlock"_s, project()});
        QCOMPARE(unlocked.code, 0);
        QCOMPARE(unlocked.object()[u"holder"][u"machine"].toString(), u"elsewhere"_s);
        QCOMPARE(runCli({u"undo"_s, project()}).code, 0);
        QVERIFY(runCli({u"unlock"_s, project()}).object()[u"holder"].isNull());
    }

    void backup_isMadeWhileOpen_listed_andRestored()
    {
        const CliRun made = runCli({u"backup"_s, project(), u"--place"_s, m_place->path()});
        QCOMPARE(made.code, 0);
        QVERIFY(made.object()[u"made"].toBool());
        QCOMPARE(made.object()[u"backup"][u"backup"].toInt(), 1);
        QVERIFY(!runCli({u"backup"_s, project(), u"--place"_s, m_place->path()}).object()[u"made"].toBool());
        QCOMPARE(runCli(restore(u"1"_s)).code, 3); // the project is open
        QVERIFY(m_temporary->project().removeArticles({{1}}));
        m_temporary->close();

        const QJsonArray list = runCli({u"backups"_s, project(), u"--place"_s, m_place->path()}).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"change"].toInt(), 1);
        QCOMPARE(runCli(restore(u"7"_s)).code, 2);
        const QString other = m_place->filePath(u"other.quipu"_s);
        QCOMPARE(runCli(restore(u"1"_s) + QStringList {u"--to"_s, other}).code, 0);
        QCOMPARE(runCli({u"articles"_s, other}).array().size(), 1);
        QCOMPARE(runCli(restore(u"1"_s) + QStringList {u"--to"_s, other}).code, 2); // there is one now
        QCOMPARE(runCli({u"articles"_s, project()}).array().size(), 0);
        const CliRun restored = runCli(restore(u"1"_s));
        QCOMPARE(restored.code, 0);
        QCOMPARE(runCli({u"articles"_s, project()}).array().size(), 1);
        QCOMPARE(runCli({u"articles"_s, restored.object()[u"put_aside"].toString()}).array().size(), 0);
    }

    void placeThatCannotBeWritten_isNamed()
    {
        const QString file = m_place->filePath(u"file"_s);
        QVERIFY(writeFile(file, "no folder"));
        const CliRun made = runCli({u"backup"_s, project(), u"--place"_s, file});
        QCOMPARE(made.code, 2);
        QVERIFY2(made.errors.contains(file.toUtf8()), made.errors);
    }

private:
    QString project() const { return m_temporary->path(); }
    QStringList restore(const QString &number) const
    {
        return {u"backups"_s, project(), u"--place"_s, m_place->path(), u"--restore"_s, number};
    }

    std::unique_ptr<TemporaryProject> m_temporary;
    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestCliBackups)
#include "tst_clibackups.moc"
