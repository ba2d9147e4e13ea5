// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/benchmark.h"
#include "app/cli/commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

ExitCode listBenchmarks(Console &console)
{
    for (const Benchmark &benchmark : benchmarks())
        console.write(benchmark.name.toUtf8() + '\n');
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

ExitCode runBench(Invocation &invocation)
{
    Console &console = invocation.console;
    if (invocation.has(u"list"_s))
        return listBenchmarks(console);
    BenchmarkSize size;
    for (const auto &[option, count] : {std::pair {u"articles"_s, &size.articles},
                                        {u"collection"_s, &size.collection},
                                        {u"figures"_s, &size.figures},
                                        {u"points"_s, &size.points},
                                        {u"characters"_s, &size.characters},
                                        {u"rounds"_s, &size.rounds}}) {
        const auto given = invocation.number(option, 1);
        if (!given)
            return console.fail(given.error());
        *count = given->value_or(*count);
    }
    size.keptIn = invocation.value(u"keep"_s);
    if (invocation.arguments.isEmpty()) {
        return console.fail(invocation.wrongUsage(CommandLine::tr("A benchmark's name is missing"), u"bench"_s));
    }
    const QString &name = invocation.arguments.first();
    const auto found = std::ranges::find(benchmarks(), name, &Benchmark::name);
    if (found == benchmarks().end())
        return console.fail({Error::Kind::NotFound, CommandLine::tr("There is no such benchmark"), name,
                             CommandLine::tr("quipu bench --list names those that there are")});
    for (const BenchmarkRow &row : found->run(size))
        console.writeLine(row.toJson());
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace

Command benchCommand()
{
    return {
        .name = u"bench"_s,
        .arguments = u"NAME"_s,
        .summary = CommandLine::tr("runs a built-in benchmark: what Quipu does beside a yardstick, one JSON line each"),
        .details
        = CommandLine::tr("Each is measured in one run on one core, on generated texts that are the same everywhere."),
        .options = {{u"list"_s, {}, CommandLine::tr("names the benchmarks")},
                    {u"articles"_s, u"N"_s, CommandLine::tr("how many articles to generate (400)")},
                    {u"collection"_s, u"N"_s, CommandLine::tr("how many articles to search (100000)")},
                    {u"figures"_s, u"N"_s, CommandLine::tr("how many figures to chart (1000000)")},
                    {u"points"_s, u"N"_s, CommandLine::tr("how many points a line has (100000)")},
                    {u"characters"_s, u"N"_s, CommandLine::tr("how many characters an article to read has (500000)")},
                    {u"keep"_s, u"FOLDER"_s,
                     CommandLine::tr("keep the articles to search and their project there, for the next run")},
                    {u"rounds"_s, u"N"_s, CommandLine::tr("how often to measure; the median counts (7)")}},
        .fewest = 0,
        .most = 1,
        .run = runBench};
}

} // namespace Quipu
