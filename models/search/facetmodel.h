// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/facets.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <array>

namespace Quipu {

// Facet -> its values with their counts -> a last row where there are more. Those that the query asks for come first,
// whatever their count. It is told of pages and asks nobody. Roles give raw values. GUI lane.
class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // int of Kind
        FacetRole, // int of Facet
        ValueRole, // as the search language names it
        DetailRole, // an entity's type
        CountRole, // articles; of a facet its values
        IsKnownRole, // the count is; a wanted value may not be among those counted
        IsWholeRole, // all articles are counted
        StandingRole, // int of Standing
    };
    enum Kind { FacetKind, ValueKind, MoreKind };
    enum Standing { Free, Wanted, Excluded }; // by the query

    explicit FacetModel(QObject *parent = nullptr);

    void setPage(const FacetPage &page);
    void setStanding(Facet facet, const QStringList &wanted, const QStringList &excluded);
    void clear();

    QModelIndex indexOf(Facet facet) const;
    QModelIndex indexOf(Facet facet, const QString &value) const; // invalid when it is not among the rows

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Kind kind = ValueKind;
        FacetValue value;
        bool isKnown = true;
        Standing standing = Free;
        bool operator==(const Row &) const = default;
    };
    struct Section
    {
        FacetPage page;
        QStringList wanted, excluded;
        std::vector<Row> rows;
    };

    Section &section(Facet facet) { return m_sections[size_t(facet)]; }
    const Section &section(Facet facet) const { return m_sections[size_t(facet)]; }
    static std::vector<Row> rowsOf(const Section &section);
    void update(Facet facet);
    QVariant facetData(Facet facet, int role) const;

    std::array<Section, facetCount> m_sections; // by the facet's number
};

} // namespace Quipu
