// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/facetmodel.h"

#include "models/base/textfinder.h"

#include <algorithm>

namespace Quipu {

namespace {

// Facets have the number 0 inside; a value has that of its facet, and one more.
constexpr quintptr ofFacet = 0;

// outlet:="La Hora" and outlet:"La Hora" both ask for La Hora.
QString plainValue(const QString &asked)
{
    return asked.startsWith(u'=') ? asked.sliced(1) : asked;
}

bool isAmong(const QStringList &values, const QString &value)
{
    const QString folded = foldedText(value);
    return std::ranges::any_of(values,
                               [&folded](const QString &each) { return foldedText(plainValue(each)) == folded; });
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    for (const Facet facet : allFacets())
        section(facet).page.facet = facet;
}

std::vector<FacetModel::Row> FacetModel::rowsOf(const Section &section)
{
    std::vector<Row> first, others;
    for (const FacetValue &value : section.page.values) {
        const Standing standing = isAmong(section.wanted, value.value) ? Wanted
            : isAmong(section.excluded, value.value)                   ? Excluded
                                                                       : Free;
        (standing == Free ? others : first).push_back({ValueKind, value, true, standing});
    }
    for (const QStringList *asked : {&section.wanted, &section.excluded}) {
        for (const QString &each : *asked) {
            const QString value = plainValue(each);
            const auto isIt
                = [folded = foldedText(value)](const Row &row) { return foldedText(row.value.value) == folded; };
            if (std::ranges::none_of(first, isIt))
                first.push_back({ValueKind, {value, {}, 0}, false, asked == &section.wanted ? Wanted : Excluded});
        }
    }
    first.insert(first.end(), others.begin(), others.end());
    if (section.page.all > int(section.page.values.size()))
        first.push_back({MoreKind, {{}, {}, section.page.all - int(section.page.values.size())}, true, Free});
    return first;
}

// Rows come and go at the end, so that the view keeps its place.
void FacetModel::update(Facet facet)
{
    Section &changed = section(facet);
    const QModelIndex parent = indexOf(facet);
    std::vector<Row> rows = rowsOf(changed);
    const int had = int(changed.rows.size());
    const int has = int(rows.size());
    if (has < had) {
        beginRemoveRows(parent, has, had - 1);
        changed.rows.resize(size_t(has));
        endRemoveRows();
    } else if (has > had) {
        beginInsertRows(parent, had, has - 1);
        changed.rows.insert(changed.rows.end(), rows.begin() + had, rows.end());
        endInsertRows();
    }
    changed.rows = std::move(rows);
    Q_EMIT dataChanged(parent, parent);
    if (has > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(has - 1, 0, parent));
}

void FacetModel::setPage(const FacetPage &page)
{
    if (section(page.facet).page == page)
        return;
    section(page.facet).page = page;
    update(page.facet);
}

void FacetModel::setStanding(Facet facet, const QStringList &wanted, const QStringList &excluded)
{
    Section &changed = section(facet);
    if (changed.wanted == wanted && changed.excluded == excluded)
        return;
    changed.wanted = wanted;
    changed.excluded = excluded;
    update(facet);
}

void FacetModel::clear()
{
    for (const Facet facet : allFacets()) {
        setStanding(facet, {}, {});
        setPage({facet, {}, 0, false});
    }
}

QModelIndex FacetModel::indexOf(Facet facet) const
{
    const auto all = allFacets();
    return createIndex(int(std::ranges::find(all, facet) - all.begin()), 0, ofFacet);
}

QModelIndex FacetModel::indexOf(Facet facet, const QString &value) const
{
    const std::vector<Row> &rows = section(facet).rows;
    const auto found = std::ranges::find_if(
        rows, [&value](const Row &row) { return row.kind == ValueKind && row.value.value == value; });
    return found == rows.end() ? QModelIndex() : index(int(found - rows.begin()), 0, indexOf(facet));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, ofFacet);
    return createIndex(row, column, quintptr(allFacets()[size_t(parent.row())]) + 1);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofFacet)
        return {};
    return indexOf(Facet(index.internalId() - 1));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return facetCount;
    return parent.internalId() == ofFacet ? int(section(allFacets()[size_t(parent.row())]).rows.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

// A facet is counted once it is opened.
bool FacetModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() || parent.internalId() == ofFacet;
}

QVariant FacetModel::facetData(Facet facet, int role) const
{
    const Section &shown = section(facet);
    switch (role) {
    case KindRole:
        return FacetKind;
    case FacetRole:
        return int(facet);
    case CountRole:
        return shown.page.all;
    case IsWholeRole:
        return shown.page.isWhole;
    case StandingRole:
        return !shown.wanted.isEmpty() ? Wanted : !shown.excluded.isEmpty() ? Excluded : Free;
    default:
        return {};
    }
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == ofFacet)
        return facetData(allFacets()[size_t(index.row())], role);
    const Section &shown = section(Facet(index.internalId() - 1));
    const Row &row = shown.rows[size_t(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case FacetRole:
        return int(shown.page.facet);
    case ValueRole:
        return row.value.value;
    case DetailRole:
        return row.value.detail;
    case CountRole:
        return row.value.articles;
    case IsKnownRole:
        return row.isKnown;
    case IsWholeRole:
        return shown.page.isWhole;
    case StandingRole:
        return row.standing;
    default:
        return {};
    }
}

} // namespace Quipu
