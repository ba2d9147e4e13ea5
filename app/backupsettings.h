// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups.h"

class QSettings;

namespace Quipu {

// Whether, how often and where backups are made by themselves, as the window and the command line keep it.
struct BackupSettings
{
    bool isOn = true;
    int minutes = 30; // between two, while there are edits
    BackupRules rules;
    QString place; // "": the standard one
    bool operator==(const BackupSettings &) const = default;
};

BackupSettings backupSettingsIn(const QSettings &settings); // what is missing or makes no sense is as it comes
void keepBackupSettings(const BackupSettings &backups, QSettings &settings);

// Of the person whose program this is: the settings that are used where no others are named.
BackupSettings usualBackupSettings();

// Where backups are when nothing else is chosen.
QString standardBackupPlace();

} // namespace Quipu
