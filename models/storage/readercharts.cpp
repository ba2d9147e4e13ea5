// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartjson.h"
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostOutlets = 500; // more than anybody chooses from

Result<Chart> onlyChart(Statement &found, const QString &asked)
{
    if (found.next())
        return chartFromJson(parsedJson(found.text(0)));
    return found.failed()
        ? found.error()
        : notFound(QCoreApplication::translate("Quipu::Storage", "The project has no such chart"), asked);
}

// The figures a chart names itself, each once.
std::set<FigureId> figuresNamedBy(const Chart &chart)
{
    std::set<FigureId> named;
    for (const ChartSeries &series : chart.series)
        named.insert(series.figures.begin(), series.figures.end());
    for (const ChartNote &note : chart.notes)
        named.insert(note.figure);
    for (const ValueChoice &choice : chart.choices)
        named.insert(choice.figure);
    return named;
}

Outcome findGoneFigures(Reader &reader, const Chart &chart, QStringList &findings)
{
    for (const FigureId id : figuresNamedBy(chart)) {
        const auto rows = reader.figureRows({id});
        if (!rows)
            return rows.error();
        if (rows->empty())
            findings.append(QCoreApplication::translate("Quipu::Storage", "Chart “%1” names figure %2, which is gone")
                                .arg(chart.name)
                                .arg(id.value));
        else if (rows->front().figure.status == Figure::Status::Rejected)
            findings.append(
                QCoreApplication::translate("Quipu::Storage", "Chart “%1” names figure %2, which is rejected")
                    .arg(chart.name)
                    .arg(id.value));
    }
    return Done {};
}

Outcome findGoneEvents(Reader &reader, const Chart &chart, QStringList &findings)
{
    for (const ChartEvent &event : chart.events) {
        const Result<bool> isThere = reader.hasSentenceOf(event);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            findings.append(
                QCoreApplication::translate("Quipu::Storage", "Chart “%1”: the sentence of its event “%2” is gone")
                    .arg(chart.name, event.label));
    }
    return Done {};
}

} // namespace

Result<bool> Reader::hasSentenceOf(const ChartEvent &event)
{
    if (!event.mention && !event.article)
        return true;
    if (event.mention) {
        const auto found = mention(event.mention);
        if (!found && found.error().kind != Error::Kind::NotFound)
            return found.error();
        if (!found || found->status == ReviewStatus::Rejected)
            return false;
    }
    const auto rows = articleRows({event.article});
    if (!rows)
        return rows.error();
    return !event.article || !rows->empty();
}

Result<QStringList> Reader::chartFindings()
{
    const auto rows = charts();
    if (!rows)
        return rows.error();
    QStringList findings;
    for (const ChartRow &row : *rows) {
        const auto saved = chart(row.id);
        if (!saved)
            return saved.error();
        for (const auto find : {findGoneFigures, findGoneEvents}) {
            if (const Outcome done = find(*this, *saved, findings); !done)
                return done.error();
        }
    }
    return findings;
}

Result<std::vector<ChartRow>> Reader::charts()
{
    Statement found(d->connection(), u"charts"_s);
    std::vector<ChartRow> rows;
    while (found.next()) {
        rows.push_back({{found.number(0)},
                        found.text(1),
                        chartKindFromString(found.text(2)).value_or(ChartKind::Line),
                        int(found.number(3)),
                        int(found.number(4))});
    }
    if (found.failed())
        return found.error();
    return rows;
}

Result<Chart> Reader::chart(ChartId id)
{
    Statement found(d->connection(), u"chart"_s);
    found.bind(u":id"_s, id);
    return onlyChart(found, QString::number(id.value));
}

Result<Chart> Reader::chartNamed(const QString &numberOrName)
{
    Statement found(d->connection(), u"chart_named"_s);
    found.bind(u":name"_s, notNull(numberOrName)).bind(u":id"_s, numberOrName.toLongLong());
    return onlyChart(found, numberOrName);
}

Result<QStringList> Reader::outlets()
{
    Statement found(d->connection(), u"outlets"_s);
    found.bind(u":most"_s, mostOutlets);
    QStringList names;
    while (found.next())
        names.append(found.text(0));
    if (found.failed())
        return found.error();
    return names;
}

Result<std::vector<Confirmation>> Reader::confirmations(const std::vector<FigureId> &figures)
{
    QJsonArray asked;
    for (const FigureId figure : figures)
        asked.append(figure.value);
    Statement found(d->connection(), u"figure_confirmations"_s);
    found.bind(u":figures"_s, QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
    std::map<FigureId, Confirmation> last;
    while (found.next()) {
        const FigureId figure {found.number(0)};
        last[figure] = {figure, found.text(2), QDateTime::fromString(found.text(1), Qt::ISODateWithMs)};
    }
    if (found.failed())
        return found.error();
    std::vector<Confirmation> confirmations;
    for (auto &[figure, confirmation] : last)
        confirmations.push_back(std::move(confirmation));
    return confirmations;
}

} // namespace Quipu
