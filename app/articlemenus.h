// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/articlesearch.h"

class QPoint;

namespace Quipu {

class ActionRegistry;
class MainWindow;
class OpenProject;
class Selected;

// What the reading side of the wiring needs beyond a call.

// The inspector shows the figure or mention that is selected, else the article; the actions follow.
void showSelected(MainWindow &window, const Selected &selected, const Article &article);
void checkArticleStatus(ActionRegistry &actions, const Article &article);
// The article so many rows further down the list than the open one, if there is one.
void openNeighbour(OpenProject &project, int step);
void showReaderMenu(MainWindow &window, const QPoint &position);
void showSortMenu(MainWindow &window, ArticleSearch &search, const QPoint &position);
QString sortName(ArticleSort sort); // translated

} // namespace Quipu
