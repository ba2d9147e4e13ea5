// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/chartsheet.h"

#include "models/figures/measures.h"
#include "models/interchange/sheetwriter.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A point with all that is known of it.
struct SheetPoint
{
    const Series &series;
    const SeriesPoint &point;
    Figure figure; // empty for counts
    CitedFigure cited;
    CitedArticle article;
};

struct PointColumn
{
    QString name;
    std::function<SheetCell(const SheetPoint &)> cell;
};

SheetCell wordsCell(const QString &text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

SheetCell amountCell(const std::optional<double> &number)
{
    return number ? SheetCell(*number) : SheetCell();
}

template <typename Tag> SheetCell idCell(Id<Tag> id)
{
    return id ? SheetCell(double(id.value)) : SheetCell();
}

template <typename Tag> SheetCell idsCell(const std::vector<Id<Tag>> &ids)
{
    QStringList numbers;
    for (const Id<Tag> id : ids)
        numbers.append(QString::number(id.value));
    return wordsCell(numbers.join(u' '));
}

QString standingText(SeriesPoint::Standing standing)
{
    switch (standing) {
    case SeriesPoint::Standing::Alone:
        return {};
    case SeriesPoint::Standing::Contested:
        return u"contested"_s;
    case SeriesPoint::Standing::Chosen:
        return u"chosen"_s;
    case SeriesPoint::Standing::PassedOver:
        return u"passed_over"_s;
    }
    return {};
}

std::vector<PointColumn> valueColumns()
{
    return {
        {u"series"_s, [](const SheetPoint &p) { return wordsCell(p.series.key); }},
        {u"title"_s, [](const SheetPoint &p) { return wordsCell(p.series.title); }},
        {u"measure"_s, [](const SheetPoint &p) { return wordsCell(p.series.measure); }},
        {u"place"_s, [](const SheetPoint &p) { return wordsCell(p.series.place); }},
        {u"unit"_s, [](const SheetPoint &p) { return wordsCell(p.series.unit); }},
        {u"from"_s, [](const SheetPoint &p) { return wordsCell(p.point.from.toString(Qt::ISODate)); }},
        {u"to"_s, [](const SheetPoint &p) { return wordsCell(p.point.to.toString(Qt::ISODate)); }},
        {u"year"_s,
         [](const SheetPoint &p) {
             return p.point.period.year ? SheetCell(double(*p.point.period.year)) : SheetCell();
         }},
        {u"fiscal"_s, [](const SheetPoint &p) { return SheetCell(p.point.fiscal); }},
        {u"partial"_s, [](const SheetPoint &p) { return SheetCell(p.point.partial); }},
        // A stated range has no value: its middle is the chart's, not the text's.
        {u"value"_s, [](const SheetPoint &p) { return p.point.isRange ? SheetCell() : SheetCell(p.point.y); }},
        {u"low"_s, [](const SheetPoint &p) { return amountCell(p.point.low); }},
        {u"high"_s, [](const SheetPoint &p) { return amountCell(p.point.high); }},
        {u"approx"_s, [](const SheetPoint &p) { return wordsCell(toString(p.point.approximation)); }},
        {u"status"_s,
         [](const SheetPoint &p) { return p.point.figure ? wordsCell(toString(p.point.status)) : SheetCell(); }},
        {u"figure"_s, [](const SheetPoint &p) { return idCell(p.point.figure); }},
        {u"article"_s, [](const SheetPoint &p) { return idCell(p.point.article); }},
        {u"witnesses"_s, [](const SheetPoint &p) { return idsCell(p.point.witnesses); }},
        {u"quote"_s, [](const SheetPoint &p) { return wordsCell(p.point.quote); }},
        {u"sentence"_s, [](const SheetPoint &p) { return wordsCell(p.point.sentence); }},
        {u"source"_s, [](const SheetPoint &p) { return wordsCell(p.point.source); }},
    };
}

std::vector<PointColumn> defenceColumns()
{
    return {
        {u"period"_s, [](const SheetPoint &p) { return wordsCell(periodLabel(p.point)); }},
        {u"measure_label"_s,
         [](const SheetPoint &p) {
             return p.series.measure.isEmpty() ? SheetCell() : wordsCell(measureLabel(p.series.measure));
         }},
        {u"subject"_s, [](const SheetPoint &p) { return wordsCell(p.point.subject); }},
        {u"stated_value"_s, [](const SheetPoint &p) { return amountCell(p.figure.value); }},
        {u"stated_unit"_s,
         [](const SheetPoint &p) {
             return wordsCell(p.figure.per.isEmpty() ? p.figure.unit : p.figure.unit + u'/' + p.figure.per);
         }},
        {u"standing"_s, [](const SheetPoint &p) { return wordsCell(standingText(p.point.standing)); }},
        {u"standing_reason"_s, [](const SheetPoint &p) { return wordsCell(p.point.choiceReason); }},
        {u"category"_s, [](const SheetPoint &p) { return wordsCell(p.point.category); }},
        {u"counted"_s, [](const SheetPoint &p) { return idsCell(p.point.counted); }},
        {u"before"_s, [](const SheetPoint &p) { return wordsCell(p.cited.before); }},
        {u"after"_s, [](const SheetPoint &p) { return wordsCell(p.cited.after); }},
        {u"article_title"_s, [](const SheetPoint &p) { return wordsCell(p.article.title); }},
        {u"author"_s, [](const SheetPoint &p) { return wordsCell(p.article.author); }},
        {u"outlet"_s, [](const SheetPoint &p) { return wordsCell(p.article.outlet); }},
        {u"published"_s, [](const SheetPoint &p) { return wordsCell(p.article.published); }},
        {u"url"_s, [](const SheetPoint &p) { return wordsCell(p.article.url); }},
        {u"file"_s, [](const SheetPoint &p) { return wordsCell(p.article.file); }},
        {u"sha256"_s, [](const SheetPoint &p) { return wordsCell(p.article.sha256); }},
        {u"citation"_s,
         [](const SheetPoint &p) { return p.article.id ? wordsCell(citationText(p.article)) : SheetCell(); }},
        {u"confirmed_by"_s, [](const SheetPoint &p) { return wordsCell(p.cited.confirmedBy); }},
        {u"confirmed_at"_s,
         [](const SheetPoint &p) {
             return p.cited.confirmedAt.isValid() ? wordsCell(p.cited.confirmedAt.toUTC().toString(Qt::ISODate))
                                                  : SheetCell();
         }},
    };
}

ChartSheet networkSheet(const CoMentions &network)
{
    ChartSheet sheet;
    sheet.columns = {u"from"_s, u"to"_s, u"count"_s, u"articles"_s, u"sentence"_s};
    for (const CoMentions::Link &link : network.links) {
        sheet.rows.push_back({wordsCell(network.nodes[link.from].name), wordsCell(network.nodes[link.to].name),
                              double(link.count), idsCell(link.articles), wordsCell(link.sentence)});
    }
    return sheet;
}

SheetPoint sheetPoint(const Series &series, const SeriesPoint &point, const ChartEvidence &evidence)
{
    const CitedFigure *cited = evidence.figure(point.figure);
    const CitedArticle *article = evidence.article(point.article);
    return {series, point, cited != nullptr ? cited->figure : Figure {}, cited != nullptr ? *cited : CitedFigure {},
            article != nullptr ? *article : CitedArticle {}};
}

} // namespace

ChartSheet chartSheet(const ChartContent &content, const ChartEvidence &evidence)
{
    if (content.chart.kind == ChartKind::Network)
        return networkSheet(content.network);
    std::vector<PointColumn> columns = valueColumns();
    for (PointColumn &column : defenceColumns())
        columns.push_back(std::move(column));
    ChartSheet sheet;
    for (const PointColumn &column : columns)
        sheet.columns.append(column.name);
    for (const Series &series : content.series) {
        for (const SeriesPoint &point : series.points) {
            const SheetPoint known = sheetPoint(series, point, evidence);
            std::vector<SheetCell> &row = sheet.rows.emplace_back();
            for (const PointColumn &column : columns)
                row.push_back(column.cell(known));
        }
    }
    return sheet;
}

QByteArray chartCsv(const ChartSheet &sheet)
{
    QByteArray csv = sheet.columns.join(u',').toUtf8() + "\r\n";
    for (const std::vector<SheetCell> &row : sheet.rows)
        csv += csvLine(row);
    return csv;
}

Outcome writeChartXlsx(const ChartSheet &sheet, const QString &path)
{
    const Result<std::unique_ptr<SheetWriter>> writer = SheetWriter::open(path, SheetFormat::Xlsx, sheet.columns);
    if (!writer)
        return writer.error();
    for (const std::vector<SheetCell> &row : sheet.rows) {
        if (Outcome added = (*writer)->add(row); !added)
            return added;
    }
    return (*writer)->finish();
}

} // namespace Quipu
