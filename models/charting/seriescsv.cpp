// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/seriescsv.h"

#include "models/base/csv.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString csvFlag(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

QStringList csvRow(const Series &series, const SeriesPoint &point)
{
    QStringList witnesses;
    for (const FigureId witness : point.witnesses)
        witnesses.append(QString::number(witness.value));
    return {csvText(series.key), csvText(series.title), csvText(series.measure), csvText(series.place),
            csvText(series.unit), point.from.toString(Qt::ISODate), point.to.toString(Qt::ISODate),
            point.period.year ? QString::number(*point.period.year) : QString(), csvFlag(point.fiscal),
            csvFlag(point.partial),
            // A stated range has no value: its middle is the chart's, not the text's.
            csvNumber(point.isRange ? std::nullopt : std::optional(point.y)), csvNumber(point.low),
            csvNumber(point.high), u'"' + toString(point.approximation) + u'"', toString(point.status),
            QString::number(point.figure.value), QString::number(point.article.value), witnesses.join(u' '),
            csvText(point.quote), csvText(point.sentence), csvText(point.source)};
}

} // namespace

QByteArray seriesToCsv(const std::vector<Series> &series)
{
    QString csv = u"series,title,measure,place,unit,from,to,year,fiscal,partial,value,low,high,approx,status,figure,"
                  "article,witnesses,quote,sentence,source\r\n"_s;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points)
            csv += csvRow(one, point).join(u',') + "\r\n"_L1;
    }
    return csv.toUtf8();
}

} // namespace Quipu
