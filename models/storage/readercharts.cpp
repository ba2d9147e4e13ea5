// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartjson.h"
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<Chart> onlyChart(Statement &found, const QString &asked)
{
    if (found.next())
        return chartFromJson(parsedJson(found.text(0)));
    return found.failed()
        ? found.error()
        : notFound(QCoreApplication::translate("Quipu::Storage", "The project has no such chart"), asked);
}

} // namespace

Result<std::vector<ChartRow>> Reader::charts()
{
    Statement found(d->connection(), u"charts"_s);
    std::vector<ChartRow> rows;
    while (found.next()) {
        rows.push_back({{found.number(0)},
                        found.text(1),
                        chartKindFromString(found.text(2)).value_or(ChartKind::Line),
                        int(found.number(3))});
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

} // namespace Quipu
