// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/benchmark.h"

#include "app/bench/chartspeed.h"
#include "app/bench/extractionspeed.h"
#include "app/bench/importspeed.h"
#include "app/bench/readerspeed.h"
#include "app/bench/searchspeed.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject BenchmarkRow::toJson() const
{
    QJsonObject object {{u"name"_s, name},
                        {u"this"_s, measured},
                        {u"reference"_s, reference},
                        {u"ratio"_s, reference > 0 ? measured / reference : 0.0},
                        {u"unit"_s, unit}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

const std::vector<Benchmark> &benchmarks()
{
    static const std::vector<Benchmark> table {{u"extract"_s, measureExtraction},
                                               {u"charts"_s, measureCharts},
                                               {u"reader"_s, measureReader},
                                               {u"import"_s, measureImport},
                                               {u"search"_s, measureSearch}};
    return table;
}

} // namespace Quipu
