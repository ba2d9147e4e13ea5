// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringList>

namespace Quipu {

// What stands at the cursor of a query that is being typed, and could be completed. Pure.
struct QueryCompletion
{
    enum class Kind { None, Field, Value };

    Kind kind = Kind::None;
    QString field; // for Value: its id
    QString begun; // what is there of it, without quotation marks
    TextSpan replaced; // by what is chosen
    bool operator==(const QueryCompletion &) const = default;
};
QueryCompletion completionAt(QStringView text, qsizetype cursor);

// The fields that begin so, as they are written: "outlet:". By any of their names.
QStringList fieldsBeginning(QStringView begun);
// Those of a field that knows all its values and begin so; nothing for other fields.
QStringList knownValuesBeginning(const QString &field, QStringView begun);

struct CompletedQuery
{
    QString text;
    qsizetype cursor = 0;
};
// With the choice in place, quoted where it has to be. A field waits for its value, a value is followed by a blank, and
// what a figure is about by its comparison.
CompletedQuery completed(const QString &text, const QueryCompletion &completion, const QString &choice);

} // namespace Quipu
