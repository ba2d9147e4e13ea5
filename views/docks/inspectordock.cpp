// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/inspectordock.h"

namespace Quipu {

InspectorDock::InspectorDock(QWidget *parent)
    : QDockWidget(tr("Inspector"), parent)
{
    setObjectName(QStringLiteral("inspectorDock"));
}
void InspectorDock::setEntityTypes(const std::vector<EntityType> &) { }
void InspectorDock::showArticle(const Article &) { }
void InspectorDock::showMention(const MentionRow &) { }
void InspectorDock::showFigure(const FigureRow &) { }
void InspectorDock::clear() { }

} // namespace Quipu
