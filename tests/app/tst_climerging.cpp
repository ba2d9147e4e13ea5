// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcopy.h"
#include "tests/app/cliprocess.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Two copies of a project come together by command.
class TestCliMerging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryProject>();
        Addition addition = article(u"Harvest\nGrowers sold 300 tonnes in 2019."_s, u"harvest.txt"_s);
        addition.figures = {figureOf(addition, u"300 tonnes"_s, 300, u"t"_s, u"harvest"_s, 2019)};
        m_temporary->project().importArticles({addition});
        m_temporary->close();
        m_other = m_temporary->path() + u".other.quipu"_s;
        QVERIFY(copyProject(m_temporary->path(), m_other));
        QCOMPARE(runCli({u"figure"_s, m_other, u"1"_s, u"confirm"_s}).code, 0);
    }

    void dryRun_tellsAndChangesNothing()
    {
        const CliRun told = runCli({u"merge"_s, m_temporary->path(), m_other, u"--dry-run"_s});
        QCOMPARE(told.code, 0);
        QCOMPARE(changedFigures(told), 1);
        QCOMPARE(status(), u"suggested"_s);
    }

    void merge_isOneStep()
    {
        QCOMPARE(runCli({u"merge"_s, m_temporary->path(), m_other}).code, 0);
        QCOMPARE(status(), u"confirmed"_s);
        QCOMPARE(runCli({u"undo"_s, m_temporary->path()}).code, 0);
        QCOMPARE(status(), u"suggested"_s);
    }

    void conflict_isDoneInPart_unlessPreferred()
    {
        QCOMPARE(runCli({u"figure"_s, m_temporary->path(), u"1"_s, u"reject"_s}).code, 0);
        const CliRun told = runCli({u"merge"_s, m_temporary->path(), m_other, u"--dry-run"_s});
        QCOMPARE(told.code, 1);
        const QJsonObject conflict = told.object()[u"conflicts"][0].toObject();
        QCOMPARE(conflict[u"what"].toString(), u"300 tonnes"_s);
        QCOMPARE(conflict[u"ours"][u"says"][u"status"].toString(), u"rejected"_s);
        QCOMPARE(conflict[u"theirs"][u"says"][u"status"].toString(), u"confirmed"_s);
        QCOMPARE(runCli({u"merge"_s, m_temporary->path(), m_other, u"--prefer"_s, u"theirs"_s}).code, 0);
        QCOMPARE(status(), u"confirmed"_s);
    }

    void wrongUses_areRefused()
    {
        QCOMPARE(runCli({u"merge"_s, m_temporary->path(), m_temporary->path()}).code, 2);
        QCOMPARE(runCli({u"merge"_s, m_temporary->path(), m_other, u"--prefer"_s, u"both"_s}).code, 2);
        QCOMPARE(runCli({u"merge"_s, m_temporary->path(), m_other + u".none"_s}).code, 2);
    }

private:
    QString status() { return runCli({u"figures"_s, m_temporary->path()}).array()[0][u"status"].toString(); }
    static int changedFigures(const CliRun &run)
    {
        const QJsonArray kinds = run.object()[u"kinds"].toArray();
        for (const QJsonValue &kind : kinds) {
            if (kind[u"kind"].toString() == u"figures")
                return kind[u"changed"].toInt();
        }
        return -1;
    }

    std::unique_ptr<TemporaryProject> m_temporary;
    QString m_other;
};

QTEST_GUILESS_MAIN(TestCliMerging)
#include "tst_climerging.moc"
