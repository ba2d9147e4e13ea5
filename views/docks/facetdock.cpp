// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/facetdock.h"

#include "models/search/facetmodel.h"
#include "views/docks/facettree.h"
#include "views/widgets/searchfield.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

FacetDock::FacetDock(QWidget *parent)
    : QDockWidget(tr("Facets"), parent)
    , m_filter(new SearchField(tr("Filter facets"), this))
    , m_tree(new FacetTree(this))
{
    setObjectName(u"facetDock"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    setWidget(content);
    connect(m_filter, &QLineEdit::textChanged, this, &FacetDock::filterEdited);
    connect(m_filter, &SearchField::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &FacetTree::onlyRequested, this, &FacetDock::onlyRequested);
    connect(m_tree, &FacetTree::alternativeRequested, this, &FacetDock::alternativeRequested);
    connect(m_tree, &FacetTree::exclusionRequested, this, &FacetDock::exclusionRequested);
    connect(m_tree, &FacetTree::releaseRequested, this, &FacetDock::releaseRequested);
    connect(m_tree, &FacetTree::moreRequested, this, &FacetDock::moreRequested);
    connect(m_tree, &QTreeView::expanded, this, &FacetDock::openFacetsChanged);
    connect(m_tree, &QTreeView::collapsed, this, &FacetDock::openFacetsChanged);
    connect(this, &QDockWidget::visibilityChanged, this, &FacetDock::openFacetsChanged);
}

void FacetDock::setModel(FacetModel *model)
{
    m_tree->setFacets(model);
    for (const Facet facet : {Facet::Outlet, Facet::Year, Facet::Type})
        m_tree->expand(m_tree->model()->index(model->indexOf(facet).row(), 0));
}

std::vector<Facet> FacetDock::openFacets() const
{
    std::vector<Facet> open;
    const QAbstractItemModel *model = m_tree->model();
    for (int row = 0; m_tree->isVisible() && model != nullptr && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (m_tree->isExpanded(index))
            open.push_back(Facet(index.data(FacetModel::FacetRole).toInt()));
    }
    return open;
}

QString FacetDock::filter() const
{
    return m_filter->text().trimmed();
}

void FacetDock::reveal()
{
    show();
    raise();
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (!m_tree->currentIndex().isValid() && m_tree->model() != nullptr)
        m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
}

} // namespace Quipu
