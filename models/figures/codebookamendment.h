// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/codebookrows.h"

#include <optional>

namespace Quipu {

// One thing in which a project's codebook differs from the shipped one. The project's file keeps these and not the
// whole codebook, so that a later version's measures and units reach it all the same. A value.
struct CodebookAmendment
{
    enum class List { Measures, Units };

    List list = List::Measures;
    QString id;
    bool isRemoved = false;
    QJsonObject row; // what the project has instead; empty: the shipped row
    std::optional<QString> after; // the id it stands behind, "" for first; none: where it is shipped

    bool operator==(const CodebookAmendment &) const = default;
};

// What makes `own` of `shipped`; by list and id. Moves as few rows as possible.
std::vector<CodebookAmendment> amendmentsTo(const CodebookRows &shipped, const CodebookRows &own);
// amended(shipped, amendmentsTo(shipped, own)) has own's measures and units.
CodebookRows amended(const CodebookRows &shipped, const std::vector<CodebookAmendment> &amendments);

// The project file's form.
QJsonObject amendmentToJson(const CodebookAmendment &amendment);
CodebookAmendment amendmentFromJson(const QJsonObject &json);
QString toString(CodebookAmendment::List list); // "measures", "units"

} // namespace Quipu
