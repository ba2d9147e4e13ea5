// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace Quipu {

// How much a benchmark works on. The defaults are what its answers are quoted for; tests ask for less.
struct BenchmarkSize
{
    int articles = 400; // of generated news, about 2.5 kB each
    int collection = 100000; // articles to search
    int rounds = 7; // of which the median counts
    int figures = 1000000; // of charts
    int points = 100000; // of a line
    int charts = 200; // of a project
    int characters = 500000; // of a long article
    QString keptIn {}; // folder of generated articles and their project for the next run; empty: none are kept
};

// One thing measured beside its yardstick in the same run.
struct BenchmarkRow
{
    QString name;
    double measured = 0;
    double reference = 0;
    QString unit; // of both
    QJsonObject more; // what else there is to know: goals, bytes, counts

    QJsonObject toJson() const; // {"name","this","reference","ratio","unit"} and more
};

// One benchmark that the program carries. Deterministic but for the times that it measures; runs in the calling thread
// for some seconds.
struct Benchmark
{
    QString name;
    std::vector<BenchmarkRow> (*run)(const BenchmarkSize &size) = nullptr;
};

// All of them.
const std::vector<Benchmark> &benchmarks();

} // namespace Quipu
