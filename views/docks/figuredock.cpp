// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figuredock.h"

#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace Quipu {

FigureDock::FigureDock(QWidget *parent)
    : QDockWidget(tr("Figures"), parent)
    , m_search(new SearchField(tr("Filter figures"), this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("figureDock"));
}

void FigureDock::setModel(FigureTableModel *model)
{
    m_model = model;
}
void FigureDock::showCount(int, int) { }
void FigureDock::selectFigure(FigureId) { }
std::vector<FigureRow> FigureDock::selectedFigures() const
{
    return {};
}
QByteArray FigureDock::columnState() const
{
    return {};
}
void FigureDock::setColumnState(const QByteArray &) { }
bool FigureDock::eventFilter(QObject *watched, QEvent *event)
{
    return QDockWidget::eventFilter(watched, event);
}

} // namespace Quipu
