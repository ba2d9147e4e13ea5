// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/figuresheet.h"

#include "models/figures/measures.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct SheetColumn
{
    QString name;
    std::function<SheetCell(const FigureRow &, const CodePointMap &)> cell;
};

SheetCell numberCell(const std::optional<double> &number)
{
    return number ? SheetCell(*number) : SheetCell();
}

SheetCell wholeCell(qint64 number)
{
    return double(number);
}

SheetCell dateCell(const std::optional<PartialDate> &date)
{
    return date ? SheetCell(date->toIso()) : SheetCell();
}

SheetCell textCell(const QString &text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

template <typename Get> SheetColumn column(const QString &name, Get get)
{
    return {name, [get](const FigureRow &row, const CodePointMap &) { return get(row.figure); }};
}

template <typename Get> SheetColumn rowColumn(const QString &name, Get get)
{
    return {name, [get](const FigureRow &row, const CodePointMap &) { return textCell(get(row)); }};
}

template <typename Get> SheetColumn offsetColumn(const QString &name, Get get)
{
    return {name, [get](const FigureRow &row, const CodePointMap &map) {
                return wholeCell(qint64(map.toCodePoint(get(row.figure))));
            }};
}

std::vector<SheetColumn> amountColumns()
{
    return {column(u"figure"_s, [](const Figure &f) { return wholeCell(f.id.value); }),
            column(u"value"_s, [](const Figure &f) { return numberCell(f.value); }),
            column(u"value_low"_s, [](const Figure &f) { return numberCell(f.low); }),
            column(u"value_high"_s, [](const Figure &f) { return numberCell(f.high); }),
            column(u"approx"_s, [](const Figure &f) { return textCell(toString(f.approximation)); }),
            column(u"unit"_s, [](const Figure &f) { return textCell(f.unit); }),
            column(u"per"_s, [](const Figure &f) { return textCell(f.per); }),
            column(u"persons"_s, [](const Figure &f) { return SheetCell(f.persons); }),
            column(u"normalised_value"_s, [](const Figure &f) { return numberCell(f.normalised.value); }),
            column(u"normalised_low"_s, [](const Figure &f) { return numberCell(f.normalised.low); }),
            column(u"normalised_high"_s, [](const Figure &f) { return numberCell(f.normalised.high); }),
            column(u"normalised_unit"_s, [](const Figure &f) { return textCell(f.normalised.unit); })};
}

std::vector<SheetColumn> meaningColumns()
{
    return {
        column(u"measure"_s, [](const Figure &f) { return textCell(f.measure); }),
        column(u"measure_label"_s,
               [](const Figure &f) { return f.measure.isEmpty() ? SheetCell() : textCell(measureLabel(f.measure)); }),
        column(u"subject"_s, [](const Figure &f) { return textCell(f.subject); }),
        column(u"place"_s, [](const Figure &f) { return textCell(f.place); }),
        column(u"country"_s, [](const Figure &f) { return textCell(f.countries.join("; "_L1)); }),
        column(u"year"_s, [](const Figure &f) { return f.period.year ? wholeCell(*f.period.year) : SheetCell(); }),
        column(u"from"_s, [](const Figure &f) { return dateCell(f.period.from); }),
        column(u"to"_s, [](const Figure &f) { return dateCell(f.period.to); }),
        column(u"fiscal"_s, [](const Figure &f) { return SheetCell(f.period.fiscal); }),
        column(u"precision"_s, [](const Figure &f) { return textCell(f.period.precision); }),
        column(u"period_text"_s, [](const Figure &f) { return textCell(f.period.text); }),
        column(u"resolved_from"_s, [](const Figure &f) { return textCell(f.period.resolvedFrom); }),
        column(u"attributed_source"_s, [](const Figure &f) { return textCell(f.attributedSource); }),
        column(u"actor"_s, [](const Figure &f) { return textCell(f.actor); }),
        column(u"beneficiary"_s, [](const Figure &f) { return textCell(f.beneficiary); })};
}

std::vector<SheetColumn> evidenceColumns()
{
    return {column(u"quote"_s, [](const Figure &f) { return textCell(f.quote.text); }),
            column(u"sentence"_s, [](const Figure &f) { return textCell(f.sentence.text); }),
            column(u"article"_s, [](const Figure &f) { return wholeCell(f.article.value); }),
            rowColumn(u"title"_s, [](const FigureRow &row) { return row.articleTitle; }),
            rowColumn(u"outlet"_s, [](const FigureRow &row) { return row.outlet; }),
            rowColumn(u"published"_s, [](const FigureRow &row) { return row.published; }),
            rowColumn(u"file"_s, [](const FigureRow &row) { return row.fileName; }),
            offsetColumn(u"quote_start"_s, [](const Figure &f) { return f.quote.span.start; }),
            offsetColumn(u"quote_end"_s, [](const Figure &f) { return f.quote.span.end; }),
            offsetColumn(u"sentence_start"_s, [](const Figure &f) { return f.sentence.span.start; }),
            offsetColumn(u"sentence_end"_s, [](const Figure &f) { return f.sentence.span.end; }),
            column(u"status"_s, [](const Figure &f) { return textCell(toString(f.status)); }),
            column(u"found_by"_s, [](const Figure &f) { return textCell(f.rule.isEmpty() ? u"analyst"_s : f.rule); }),
            column(u"rule_version"_s,
                   [](const Figure &f) { return f.rule.isEmpty() ? SheetCell() : wholeCell(f.ruleVersion); }),
            column(u"edited"_s, [](const Figure &f) { return SheetCell(f.edited); }),
            column(u"note"_s, [](const Figure &f) { return textCell(f.note); })};
}

const std::vector<SheetColumn> &sheetColumns()
{
    static const std::vector<SheetColumn> columns = [] {
        std::vector<SheetColumn> all = amountColumns();
        for (const std::vector<SheetColumn> &part : {meaningColumns(), evidenceColumns()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return columns;
}

} // namespace

QStringList figureSheetColumns()
{
    QStringList names;
    for (const SheetColumn &column : sheetColumns())
        names.append(column.name);
    return names;
}

std::vector<SheetCell> figureSheetRow(const FigureRow &row, const CodePointMap &map)
{
    std::vector<SheetCell> cells;
    cells.reserve(sheetColumns().size());
    for (const SheetColumn &column : sheetColumns())
        cells.push_back(column.cell(row, map));
    return cells;
}

} // namespace Quipu
