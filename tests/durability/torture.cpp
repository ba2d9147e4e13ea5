// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/durabilityruns.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

bool print(const DurabilityReport &report, const QJsonObject &facts = {})
{
    QJsonObject row = report.toJson();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        row.insert(fact.key(), fact.value());
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    for (const QString &problem : report.problems)
        std::printf("    %s\n", qPrintable(problem));
    std::fflush(stdout);
    return report.problems.isEmpty();
}

} // namespace

// torture RUNS SEED: the long form of tst_durability. RUNS of each kind, twenty times as many flips, two thousand times
// as many edits. Exits with 1 when anything was lost.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 500;
    const auto seed = quint32(argc > 2 ? std::atoi(argv[2]) : 1);
    bool isWhole = print(killAtRandom(runs, seed));
    isWhole = print(fightAtRandom(runs, seed)) && isWhole;
    isWhole = print(cutPowerAtRandom(runs, seed)) && isWhole;
    isWhole = print(failDiskAtRandom(runs, seed)) && isWhole;
    isWhole = print(failDiskWhileMaking(1)) && isWhole;
    isWhole = print(flipBytes(runs * 20, seed)) && isWhole;
    isWhole = print(truncate(1024)) && isWhole;
    isWhole = print(recoverDamaged(runs, seed)) && isWhole;
    QJsonObject facts;
    const DurabilityReport longRun = editForLong(runs * 2000, seed, &facts);
    isWhole = print(longRun, facts) && isWhole;
    return isWhole ? 0 : 1;
}
