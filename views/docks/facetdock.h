// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/facets.h"

#include <QDockWidget>

#include <vector>

namespace Quipu {

class EmptyState;
class FacetModel;
class FacetTree;
class SearchField;

// What the articles found can be told apart by, with counts, to narrow and widen the search: a click asks for one value
// alone, or gives it up; with Ctrl, or by its box, it is one more; with Shift it is left out. It edits no query: what
// is wanted goes out as signals. Facets are counted while they are open and the dock is seen.
class FacetDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetDock)

public:
    explicit FacetDock(QWidget *parent = nullptr);

    void setModel(FacetModel *model);
    std::vector<Facet> openFacets() const; // none while the dock is not seen
    QString filter() const;
    void reveal();

Q_SIGNALS:
    void onlyRequested(Quipu::Facet facet, const QString &value);
    void alternativeRequested(Quipu::Facet facet, const QString &value);
    void exclusionRequested(Quipu::Facet facet, const QString &value);
    void releaseRequested(Quipu::Facet facet, const QString &value); // "": all of the facet
    void moreRequested(Quipu::Facet facet);
    void filterEdited(const QString &text);
    void openFacetsChanged();

private:
    SearchField *m_filter;
    FacetTree *m_tree;
};

} // namespace Quipu
