// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/columnmapping.h"

#include <QString>

namespace Quipu {

// How files are imported, as far as the analyst decides it. Remembered.
struct ImportChoices
{
    bool extracts = true; // looks for mentions and figures
    QString language; // ISO 639-1 of every text; "" lets each text tell
    int seconds = 0; // a file may take
    int megabytes = 0; // of memory a file may take
    int largestOriginal = 0; // megabytes; larger originals are not kept, 0 keeps none
    ColumnChoices columns;
    bool operator==(const ImportChoices &) const = default;
};

// When the import dialog comes before an import that was asked for otherwise: dropped files, chosen ones.
enum class LookFirst { Always, WhenMany, Never };

} // namespace Quipu
