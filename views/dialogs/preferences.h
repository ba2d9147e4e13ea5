// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importchoices.h"

#include <QStringList>

namespace Quipu {

// Backups that are made by themselves (models/storage/backups.h).
struct BackupChoices
{
    bool isOn = true;
    int minutes = 30; // between two
    int most = 20; // are kept
    int days = 90; // one is kept
    QString place; // the folder; "": the standard one
    bool operator==(const BackupChoices &) const = default;
};

// What the preferences dialog edits. A page edits its own fields and no others.
struct Preferences
{
    ImportChoices importing;
    LookFirst looksFirst = LookFirst::WhenMany;
    BackupChoices backups;
    bool operator==(const Preferences &) const = default;
};

// What the pages need to know beside that.
struct PreferenceFacts
{
    Preferences standard; // as Quipu comes
    QStringList languages; // ISO 639-1 of those that Quipu reads
    QString backupPlace; // the standard one
};

} // namespace Quipu
