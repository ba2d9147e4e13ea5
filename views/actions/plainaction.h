// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actiontable.h"

#include <span>

namespace Quipu {

// A row of the action table as it is written down. Shortcuts: several are separated by a blank.
struct PlainAction
{
    const char *id;
    const char *menu;
    const char *text;
    const char *shortcuts = "";
    const char *icon = "";
    Conditions needs = {};
    bool startsGroup = false;
    ActionRow::Scope scope = ActionRow::Scope::Window;
    const char *choice = nullptr; // "" makes it a check box of its own
};

// The rows about charts.
std::span<const PlainAction> chartActions();

} // namespace Quipu
