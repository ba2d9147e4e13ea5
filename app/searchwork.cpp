// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchwork.h"

#include "models/jobs/readlane.h"
#include "views/lists/articlelistpane.h"
#include "views/lists/queryfield.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 50; // more than anybody looks through

} // namespace

SearchWork::SearchWork(ReadLane &lane, ArticleListPane &pane, QObject *parent)
    : SearchDesk(parent)
    , m_lane(lane)
    , m_pane(pane)
{ }

QString SearchWork::search() const
{
    return m_pane.query();
}

void SearchWork::setSearch(const QString &text)
{
    m_pane.setQuery(text);
    m_pane.searchField()->rememberSearch();
    m_pane.focusSearch();
}

void SearchWork::askForValues(const QString &field, const QString &begun)
{
    m_lane.ask<QStringList>(
        u"field values"_s, this, [field, begun](Reader &r) { return r.fieldValues(field, begun, mostValues); },
        [this, field, begun](Result<QStringList> values) {
            if (values)
                Q_EMIT valuesFound(field, begun, *values);
            else
                Q_EMIT failed(values.error());
        });
}

} // namespace Quipu
