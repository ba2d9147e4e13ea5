// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Quipu {

// The search language on a page: HTML without scripts and pictures.
QString searchHelpHtml();

// The same beside the window. One for a window: asked for again, it comes to the front.
void openSearchHelp(QWidget *parent);

} // namespace Quipu
