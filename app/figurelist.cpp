// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurelist.h"

#include "models/jobs/readlane.h"

#include <array>

namespace Quipu {

using namespace Qt::StringLiterals;

FigureList::FigureList(ReadLane &lane, FigureTableModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{
    connect(&m_model, &FigureTableModel::rowsWanted, this, &FigureList::askForRows);
}

void FigureList::setFilterText(const QString &words)
{
    m_filter.text = words;
    refresh();
}

void FigureList::sortByColumn(FigureTableModel::Column column, Qt::SortOrder order)
{
    using enum FigureFilter::Sort;
    static constexpr std::array<FigureFilter::Sort, FigureTableModel::ColumnCount> sorts {
        Measure, Value, Unit, Period, Place, Source, Article, Status,
    };
    m_filter.sort = sorts.at(size_t(column));
    m_filter.descending = order == Qt::DescendingOrder;
    refresh();
}

void FigureList::applyEdits(const std::vector<Edit<Figure>> &edits)
{
    for (const Edit<Figure> &edit : edits) {
        if (!edit.after)
            continue;
        const std::optional<FigureRow> known = m_model.rowAt(m_model.indexOf(edit.after->id));
        if (known)
            m_model.upsert({*edit.after, known->articleTitle, known->fileName});
    }
}

bool FigureList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.figures.empty();
}

void FigureList::ask()
{
    using Ids = std::vector<FigureId>;
    m_lane.ask<Ids>(
        u"figure list"_s, this, [filter = m_filter](Reader &reader) { return reader.figureIds(filter); },
        [this](Result<Ids> ids) {
            if (ids) {
                m_model.setResult(std::move(*ids));
                Q_EMIT found(m_model.rowCount());
            } else {
                Q_EMIT failed(ids.error());
            }
            answered();
        });
}

void FigureList::askForRows(const std::vector<FigureId> &figures)
{
    using Rows = std::vector<FigureRow>;
    m_lane.ask<Rows>(
        u"figure rows"_s, this, [figures](Reader &reader) { return reader.figureRows(figures); },
        [this](Result<Rows> rows) {
            if (rows)
                m_model.deliver(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace Quipu
