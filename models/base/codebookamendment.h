// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Quipu {

// One list of a codebook as its file has it: a JSON object a row, each with an "id", in the list's order.
using CodebookTable = std::vector<QJsonObject>;

// One thing in which a project's codebook differs from the shipped one. The project's file keeps these and not the
// whole codebook, so that a later version's measures, units and types reach it all the same. A value.
struct CodebookAmendment
{
    enum class List { Measures, Units, Types };

    List list = List::Measures;
    QString id;
    bool isRemoved = false;
    QJsonObject row; // what the project has instead; empty: the shipped row
    std::optional<QString> after; // the id it stands behind, "" for first; none: where it is shipped

    bool operator==(const CodebookAmendment &) const = default;
};

// What makes `own` of `shipped`; by id. Moves as few rows as possible.
std::vector<CodebookAmendment> amendmentsTo(CodebookAmendment::List list, const CodebookTable &shipped,
                                            const CodebookTable &own);
// amended(list, shipped, amendmentsTo(list, shipped, own)) is own. Amendments of other lists are left out.
CodebookTable amended(CodebookAmendment::List list, const CodebookTable &shipped,
                      const std::vector<CodebookAmendment> &amendments);

// The project file's form.
QJsonObject amendmentToJson(const CodebookAmendment &amendment);
CodebookAmendment amendmentFromJson(const QJsonObject &json);
QString toString(CodebookAmendment::List list); // "measures", "units", "types"

} // namespace Quipu
