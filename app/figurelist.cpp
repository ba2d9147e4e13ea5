// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurelist.h"

#include "models/jobs/readlane.h"
#include "models/storage/store.h"

#include <algorithm>
#include <array>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t lookedAtOnce = 2000; // figures whose status is asked in one question

} // namespace

FigureList::FigureList(ReadLane &lane, Store &store, FigureTableModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_store(store)
    , m_model(model)
{
    connect(&m_model, &FigureTableModel::rowsWanted, this, &FigureList::askForRows);
}

void FigureList::setFilter(const FigureFilter &filter)
{
    const FigureFilter before = m_filter;
    m_filter = filter;
    m_filter.sort = before.sort;
    m_filter.descending = before.descending;
    if (m_filter != before)
        refresh();
}

void FigureList::sortByColumn(FigureTableModel::Column column, Qt::SortOrder order)
{
    using enum FigureFilter::Sort;
    static constexpr std::array<FigureFilter::Sort, FigureTableModel::ColumnCount + 1> sorts {
        Measure, Value, Unit, Period, Place, Source, Article, Status, Text,
    };
    m_filter.sort = sorts.at(size_t(column));
    m_filter.descending = order == Qt::DescendingOrder && m_filter.sort != Text;
    refresh();
}

void FigureList::applyEdits(const std::vector<Edit<Figure>> &edits)
{
    for (const Edit<Figure> &edit : edits) {
        const std::optional<FigureRow> known = m_model.heldRow(edit.after ? edit.after->id : edit.before->id);
        if (!edit.after)
            m_model.remove({edit.before->id});
        else if (known) {
            FigureRow row = *known;
            row.figure = *edit.after;
            m_model.upsert(row);
        }
    }
}

void FigureList::withRows(const std::vector<FigureId> &figures,
                          std::function<void(const std::vector<FigureRow> &)> then)
{
    using Rows = std::vector<FigureRow>;
    Rows rows;
    for (const FigureId figure : figures) {
        if (auto row = m_model.heldRow(figure))
            rows.push_back(std::move(*row));
    }
    if (rows.size() == figures.size()) {
        then(rows);
        return;
    }
    const auto askFile = [this, figures, then = std::move(then)] {
        m_lane.ask<Rows>(
            {}, this, [figures](Reader &reader) { return reader.figureRows(figures); },
            [this, then](Result<Rows> answer) {
                if (answer)
                    then(*answer);
                else
                    Q_EMIT failed(answer.error());
            });
    };
    if (m_store.pending() == 0) {
        askFile();
        return;
    }
    auto *once = new QObject(this);
    connect(&m_store, &Store::saved, once, [this, once, askFile] {
        if (m_store.pending() > 0)
            return;
        once->deleteLater();
        disconnect(&m_store, nullptr, once, nullptr);
        askFile();
    });
}

// From the one after, in the direction asked, around the end of the list, to the one itself.
void FigureList::findUnreviewed(FigureId from, int step)
{
    const std::vector<FigureId> &all = m_model.figures();
    if (all.empty())
        return;
    const QModelIndex here = m_model.indexOf(from);
    const auto size = std::ptrdiff_t(all.size());
    std::vector<FigureId> rest;
    rest.reserve(all.size());
    std::ptrdiff_t at = here.isValid() ? here.row() : step > 0 ? size - 1 : 0;
    for (std::ptrdiff_t i = 0; i < size; ++i) {
        at = (at + step + size) % size;
        rest.push_back(all[size_t(at)]);
    }
    searchUnreviewed(rest);
}

void FigureList::searchUnreviewed(const std::vector<FigureId> &rest)
{
    size_t next = 0;
    for (; next < rest.size(); ++next) {
        const std::optional<FigureRow> row = m_model.heldRow(rest[next]);
        if (!row)
            break;
        if (row->figure.status == Figure::Status::Suggested) {
            Q_EMIT unreviewedFound(rest[next]);
            return;
        }
    }
    if (next == rest.size()) {
        Q_EMIT unreviewedFound({});
        return;
    }
    const size_t end = std::min(rest.size(), next + lookedAtOnce);
    const std::vector<FigureId> asked(rest.begin() + std::ptrdiff_t(next), rest.begin() + std::ptrdiff_t(end));
    const std::vector<FigureId> later(rest.begin() + std::ptrdiff_t(end), rest.end());
    m_lane.ask<FigureId>(
        u"unreviewed figure"_s, this, [asked](Reader &reader) { return reader.firstSuggested(asked); },
        [this, later](Result<FigureId> figure) {
            if (!figure)
                Q_EMIT failed(figure.error());
            else if (*figure || later.empty())
                Q_EMIT unreviewedFound(*figure);
            else
                searchUnreviewed(later);
        });
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
