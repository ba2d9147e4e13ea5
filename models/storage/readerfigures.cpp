// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString figureOrder(const FigureFilter &filter)
{
    const QString direction = filter.descending ? u" DESC"_s : QString();
    const QString textOrder = u"f.article"_s + direction + u", f.start"_s;
    switch (filter.sort) {
    case FigureFilter::Sort::Measure:
        return u"f.measure = '', f.measure"_s + direction + u", f.period_start, f.id"_s;
    case FigureFilter::Sort::Value:
        return u"f.value IS NULL, f.value"_s + direction + u", f.id"_s;
    case FigureFilter::Sort::Unit:
        return u"f.unit"_s + direction + u", f.value, f.id"_s;
    case FigureFilter::Sort::Period:
        return u"f.period_start = '', f.period_start"_s + direction + u", f.id"_s;
    case FigureFilter::Sort::Place:
        return u"f.place = '', f.place"_s + direction + u", f.id"_s;
    case FigureFilter::Sort::Source:
        return u"f.source = '', f.source"_s + direction + u", f.id"_s;
    case FigureFilter::Sort::Status:
        return u"f.status"_s + direction + u", f.id"_s;
    case FigureFilter::Sort::Article:
        return u"a.title COLLATE NOCASE"_s + direction + u", f.article, f.start"_s;
    case FigureFilter::Sort::Text:
        break;
    }
    return textOrder;
}

struct FigureCondition
{
    QStringList parts {u"a.present"_s};
    std::vector<std::pair<QString, QVariant>> values;

    void add(const QString &sql, const QString &name, const QVariant &value)
    {
        parts.append(sql);
        values.emplace_back(name, value);
    }
};

FigureCondition figureCondition(const FigureFilter &filter)
{
    FigureCondition condition;
    if (filter.article)
        condition.add(u"f.article = :article"_s, u":article"_s, filter.article.value);
    if (!filter.measure.isEmpty())
        condition.add(u"f.measure = :measure"_s, u":measure"_s, filter.measure);
    if (!filter.country.isEmpty()) {
        condition.add(u"EXISTS (SELECT 1 FROM json_each(f.record, '$.countries') c WHERE c.value = :country)"_s,
                      u":country"_s, filter.country);
    }
    if (filter.status)
        condition.add(u"f.status = :status"_s, u":status"_s, toString(*filter.status));
    if (filter.withoutRejected)
        condition.parts.append(u"f.status <> 'rejected'"_s);
    if (!filter.text.isEmpty())
        condition.add(u"instr(lower(f.record), :text) > 0"_s, u":text"_s, filter.text.toLower());
    return condition;
}

QString figureSql(const QString &columns, const FigureCondition &condition, const FigureFilter &filter)
{
    return u"SELECT "_s + columns + u" FROM figure f JOIN article a ON a.id = f.article WHERE "_s
        + condition.parts.join(u" AND "_s) + u" ORDER BY "_s + figureOrder(filter);
}

FigureRow figureRowAt(const Statement &statement)
{
    const QString fileName = statement.text(4);
    return {figureAt(statement, 0), statement.text(3).isEmpty() ? fileName : statement.text(3), fileName};
}

} // namespace

Result<std::vector<FigureId>> Reader::figureIds(const FigureFilter &filter)
{
    const FigureCondition condition = figureCondition(filter);
    Statement found = d->composed(figureSql(u"f.id"_s, condition, filter));
    for (const auto &[name, value] : condition.values)
        found.bind(name, value);
    std::vector<FigureId> ids;
    while (found.next())
        ids.push_back({found.number(0)});
    if (found.failed())
        return found.error();
    return ids;
}

Result<std::vector<FigureRow>> Reader::figureRows(const std::vector<FigureId> &ids)
{
    std::vector<FigureRow> rows;
    rows.reserve(ids.size());
    for (FigureId id : ids) {
        Statement found(d->connection(), u"figure_row"_s);
        found.bind(u":id"_s, id);
        if (found.next())
            rows.push_back(figureRowAt(found));
        if (found.failed())
            return found.error();
    }
    return rows;
}

Result<std::vector<FigureRow>> Reader::figures(const FigureFilter &filter)
{
    const FigureCondition condition = figureCondition(filter);
    Statement found = d->composed(figureSql(u"f.id, f.article, f.record, a.title, a.file_name"_s, condition, filter));
    for (const auto &[name, value] : condition.values)
        found.bind(name, value);
    std::vector<FigureRow> rows;
    while (found.next())
        rows.push_back(figureRowAt(found));
    if (found.failed())
        return found.error();
    return rows;
}

Result<Figure> Reader::figure(FigureId id)
{
    Statement found(d->connection(), u"figure"_s);
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? found.error()
                              : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such figure"),
                                         QString::number(id.value));
    }
    return figureAt(found, 0);
}

} // namespace Quipu
