// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

FigureRow checkedRowAt(const Statement &statement)
{
    const QString fileName = statement.text(4);
    return {figureAt(statement, 0), statement.text(3).isEmpty() ? fileName : statement.text(3), fileName};
}

// Hands over the rows of a statement that is sorted by group. Column 5 is the group, with column 6.
Outcome takeGroups(Statement &rows, const Reader::TakeFigures &take)
{
    std::vector<FigureRow> group;
    QVariant key;
    QVariant secondKey;
    while (rows.next()) {
        if (!group.empty() && (rows.value(5) != key || rows.value(6) != secondKey)) {
            if (!take(group))
                return Done {};
            group.clear();
        }
        key = rows.value(5);
        secondKey = rows.value(6);
        group.push_back(checkedRowAt(rows));
    }
    if (rows.failed())
        return rows.error();
    if (!group.empty())
        take(group);
    return Done {};
}

} // namespace

Outcome Reader::figuresByArticle(const TakeFigures &take)
{
    Statement rows(d->connection(), u"figures_by_article"_s);
    return takeGroups(rows, take);
}

Outcome Reader::figuresByClaim(const TakeFigures &take)
{
    Statement rows(d->connection(), u"figures_by_claim"_s);
    return takeGroups(rows, take);
}

Result<std::vector<FigureRow>> Reader::figuresOfClaim(const QString &measure, const QString &place)
{
    Statement found(d->connection(), u"figures_of_claim"_s);
    found.bind(u":measure"_s, notNull(measure)).bind(u":place"_s, notNull(place));
    std::vector<FigureRow> rows;
    while (found.next())
        rows.push_back(checkedRowAt(found));
    if (found.failed())
        return found.error();
    return rows;
}

Outcome Reader::claims(const std::function<bool(const QString &claimKey)> &take)
{
    Statement found(d->connection(), u"claims"_s);
    while (found.next()) {
        if (!take(found.text(0)))
            return Done {};
    }
    return found.outcome();
}

Result<std::vector<Settlement>> Reader::settlements()
{
    Statement found(d->connection(), u"settlements"_s);
    std::vector<Settlement> settlements;
    while (found.next()) {
        settlements.push_back({found.text(0), found.text(1), found.text(2), found.text(3),
                               QDateTime::fromString(found.text(4), Qt::ISODateWithMs)});
    }
    if (found.failed())
        return found.error();
    return settlements;
}

} // namespace Quipu
