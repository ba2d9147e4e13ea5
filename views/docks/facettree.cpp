// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/facettree.h"

#include "models/search/facetmodel.h"
#include "views/delegates/facetdelegate.h"

#include <QIdentityProxyModel>
#include <QMenu>
#include <QMouseEvent>

namespace Quipu {

namespace {

// The rows in the reader's language, for eyes and ears.
class FacetNames final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QModelIndex source = mapToSource(index);
        if (role == Qt::DisplayRole)
            return FacetDelegate::nameOf(source);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return FacetDelegate::told(source, QLocale());
        return QIdentityProxyModel::data(index, role);
    }
};

FacetModel::Kind kindOf(const QModelIndex &index)
{
    return FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
}

} // namespace

FacetTree::FacetTree(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("facets"));
    setAccessibleName(tr("Facets of the articles found"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setIndentation(fontMetrics().height());
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new FacetDelegate(this));
    connect(this, &QWidget::customContextMenuRequested, this, &FacetTree::showMenu);
}

void FacetTree::setFacets(FacetModel *model)
{
    auto *names = new FacetNames(this);
    names->setSourceModel(model);
    setModel(names);
}

void FacetTree::choose(const QModelIndex &index, Choice choice)
{
    const auto facet = Facet(index.data(FacetModel::FacetRole).toInt());
    const QString value = index.data(FacetModel::ValueRole).toString();
    const auto standing = FacetModel::Standing(index.data(FacetModel::StandingRole).toInt());
    switch (kindOf(index)) {
    case FacetModel::FacetKind:
        if (choice == Choice::GivenUp)
            Q_EMIT releaseRequested(facet, {});
        else
            setExpanded(index, !isExpanded(index));
        return;
    case FacetModel::MoreKind:
        Q_EMIT moreRequested(facet);
        return;
    case FacetModel::ValueKind:
        break;
    }
    const bool isGivenUp = choice == Choice::GivenUp
        || (choice == Choice::LeftOut ? standing == FacetModel::Excluded : standing != FacetModel::Free);
    if (isGivenUp)
        Q_EMIT releaseRequested(facet, value);
    else if (choice == Choice::Only)
        Q_EMIT onlyRequested(facet, value);
    else if (choice == Choice::OneMore)
        Q_EMIT alternativeRequested(facet, value);
    else
        Q_EMIT exclusionRequested(facet, value);
}

void FacetTree::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void FacetTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const QModelIndex pressed = std::exchange(m_pressed, {});
    if (event->button() != Qt::LeftButton || !index.isValid() || index != pressed)
        return;
    const QRect row = visualRect(index);
    if (kindOf(index) == FacetModel::FacetKind && !row.contains(event->position().toPoint()))
        return; // the arrow before it, which opens and closes by itself
    const bool isOnBox = FacetDelegate::boxOf(row, fontMetrics()).contains(event->position().toPoint());
    const Qt::KeyboardModifiers keys = event->modifiers();
    choose(index,
           keys.testFlag(Qt::ShiftModifier)                    ? Choice::LeftOut
               : keys.testFlag(Qt::ControlModifier) || isOnBox ? Choice::OneMore
                                                               : Choice::Only);
}

void FacetTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!index.isValid())
        QTreeView::keyPressEvent(event);
    else if (isReturn)
        choose(index,
               event->modifiers().testFlag(Qt::ShiftModifier)         ? Choice::LeftOut
                   : event->modifiers().testFlag(Qt::ControlModifier) ? Choice::OneMore
                                                                      : Choice::Only);
    else if (event->key() == Qt::Key_Space)
        choose(index, Choice::OneMore);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose(index, Choice::GivenUp);
    else
        QTreeView::keyPressEvent(event);
}

void FacetTree::showMenu(const QPoint &position)
{
    const QPersistentModelIndex index = indexAt(position);
    if (!index.isValid() || kindOf(index) == FacetModel::MoreKind)
        return;
    const bool isFree = index.data(FacetModel::StandingRole).toInt() == FacetModel::Free;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Choice choice) {
        menu->addAction(text, this, [this, index, choice] {
            if (index.isValid())
                choose(index, choice);
        });
    };
    if (kindOf(index) == FacetModel::ValueKind && isFree) {
        add(tr("&Only This"), Choice::Only);
        add(tr("This &Too"), Choice::OneMore);
        add(tr("&Leave This Out"), Choice::LeftOut);
    } else if (!isFree) {
        add(kindOf(index) == FacetModel::FacetKind ? tr("&Give All Up") : tr("&Give This Up"), Choice::GivenUp);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(viewport()->mapToGlobal(position));
}

} // namespace Quipu
