// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importchoices.h"

#include <QStringList>

namespace Quipu {

// What the preferences dialog edits. A page edits its own fields and no others.
struct Preferences
{
    ImportChoices importing;
    LookFirst looksFirst = LookFirst::WhenMany;
    bool operator==(const Preferences &) const = default;
};

// What the pages need to know beside that.
struct PreferenceFacts
{
    Preferences standard; // as Quipu comes
    QStringList languages; // ISO 639-1 of those that Quipu reads
};

} // namespace Quipu
