// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importing.h"
#include "views/dialogs/preferences.h"

#include <QJsonObject>

namespace Quipu {

// How files are imported: between what the analyst chooses, what the import takes and what is kept in the settings.
ImportChoices standardImportChoices(); // as Quipu comes
ImportOptions importOptions(const ImportChoices &choices); // with this program as the guarded reader
PreferenceFacts preferenceFacts();
QStringList readLanguages(); // ISO 639-1 of those that Quipu reads

QJsonObject importChoicesToJson(const ImportChoices &choices);
ImportChoices importChoicesFromJson(const QJsonObject &json); // what is missing is as it comes

// Whether what is asked for so is shown before it is imported: folders, tables, many files.
bool isShownFirst(const QStringList &paths, LookFirst looksFirst);

} // namespace Quipu
