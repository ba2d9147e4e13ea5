// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/documentformats.h"
#include "models/importing/office/packageparts.h"

namespace Quipu {

// Why nothing could be read of a document that is a package of parts.
struct OfficeProblems
{
    // The part with the text is not there.
    static Error of(const DocumentSource &source, PackageParts::Problem problem);
    // It is there and holds no words.
    static Error withoutWords(const DocumentSource &source, PackageParts::Problem problem);
};

} // namespace Quipu
