// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/shortcutset.h"

class QWidget;

namespace Quipu {

// All commands that have keys, menu by menu, as a page to lie beside the keyboard: HTML without scripts and pictures.
QString cheatSheetHtml(const std::vector<ActionRow> &rows, const ShortcutSet &set);

// Its print preview, from where it goes to a printer or into a PDF file. Deletes itself.
void openCheatSheet(const std::vector<ActionRow> &rows, const ShortcutSet &set, QWidget *parent);

} // namespace Quipu
