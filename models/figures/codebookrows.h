// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/codebookamendment.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// A codebook as its files have it: one JSON object a measure and a unit, in the order in which they are tried. Keys
// that this version does not know stay in them. A value; says nothing of whether the rows are sound.
struct CodebookRows
{
    std::vector<QJsonObject> measures;
    std::vector<QJsonObject> units;
    QStringList continuing; // words that go on about the number before
    QStringList turning; // words that turn to another thing
    QJsonObject currencies; // what a currency name that several countries share is in each

    // resources/codebooks/measures/*.json by file name, and units.json.
    static CodebookRows shipped();
    bool operator==(const CodebookRows &) const = default;
};

// In what `own` differs from `shipped`, by list and id; and back.
std::vector<CodebookAmendment> amendmentsTo(const CodebookRows &shipped, const CodebookRows &own);
CodebookRows amended(const CodebookRows &shipped, const std::vector<CodebookAmendment> &amendments);

} // namespace Quipu
