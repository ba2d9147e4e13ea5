// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/facets.h"

#include <QTreeView>

namespace Quipu {

class FacetModel;

// The tree of a FacetModel, worked with mouse or keys: Return and a click ask for a value alone or give it up, Space
// and the box make it one more or give it up, Shift+Return leaves it out, Delete gives it up.
class FacetTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetTree)

public:
    explicit FacetTree(QWidget *parent = nullptr);

    void setFacets(FacetModel *model);

Q_SIGNALS:
    void onlyRequested(Quipu::Facet facet, const QString &value);
    void alternativeRequested(Quipu::Facet facet, const QString &value);
    void exclusionRequested(Quipu::Facet facet, const QString &value);
    void releaseRequested(Quipu::Facet facet, const QString &value);
    void moreRequested(Quipu::Facet facet);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Choice { Only, OneMore, LeftOut, GivenUp };
    void choose(const QModelIndex &index, Choice choice);
    void showMenu(const QPoint &position);

    QPersistentModelIndex m_pressed;
};

} // namespace Quipu
