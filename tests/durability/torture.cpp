// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/durabilityruns.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <functional>

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

// torture RUNS SEED [KIND...]: the long form of tst_durability. RUNS of each kind, twenty times as many flips, two
// thousand times as many edits; of all kinds or of those named. Exits with 1 when anything was lost.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 500;
    const auto seed = quint32(argc > 2 ? std::atoi(argv[2]) : 1);
    const QStringList wanted = application.arguments().mid(3);
    QJsonObject facts;
    const std::pair<QString, std::function<DurabilityReport()>> kinds[] {
        {u"kill"_s, [&] { return killAtRandom(runs, seed); }},
        {u"fight"_s, [&] { return fightAtRandom(runs, seed); }},
        {u"power"_s, [&] { return cutPowerAtRandom(runs, seed); }},
        {u"disk"_s, [&] { return failDiskAtRandom(runs, seed); }},
        {u"making"_s, [] { return failDiskWhileMaking(1); }},
        {u"flips"_s, [&] { return flipBytes(runs * 20, seed); }},
        {u"truncated"_s, [] { return truncate(1024); }},
        {u"recovered"_s, [&] { return recoverDamaged(runs, seed); }},
        {u"long"_s, [&] { return editForLong(runs * 2000, seed, &facts); }},
    };
    bool isWhole = true;
    for (const auto &[kind, run] : kinds) {
        if (wanted.isEmpty() || wanted.contains(kind))
            isWhole = print(run(), facts) && isWhole;
    }
    return isWhole ? 0 : 1;
}
