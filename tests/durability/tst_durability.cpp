// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/durabilityruns.h"

#include <QTest>

using namespace Quipu;

// A few runs of what `./dev torture` does for long.
class TestDurability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_holdsWhatItSaidWasSaved() { expectWhole(killAtRandom(12, 1)); }
    void severalAtOnce_takeTurns_andHoldWhatTheySaidWasSaved() { expectWhole(fightAtRandom(8, 6)); }
    void powerCut_holdsWhatItSaidWasSaved() { expectWhole(cutPowerAtRandom(12, 2)); }
    void faultyDisk_isToldOf_andLosesNothing() { expectWhole(failDiskAtRandom(15, 3)); }
    void diskFaultWhileMaking_leavesNoHalfProject() { expectWhole(failDiskWhileMaking(43)); }
    void flippedBytes_areRefusedOrRead() { expectWhole(flipBytes(40, 4)); }
    void truncatedFile_isRefusedOrRead() { expectWhole(truncate(60'000)); }
    void manyEdits_areUndoneToNothing_andRedone()
    {
        QJsonObject facts;
        expectWhole(editForLong(1500, 5, &facts));
    }

private:
    static void expectWhole(const DurabilityReport &report)
    {
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(report.runs > 0);
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
