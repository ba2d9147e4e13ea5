// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Quipu {

// One condition of a search as a form has it.
struct QueryRow
{
    enum class Subject { Words, Phrase, Forms, Near, Field, Date, Figure };
    enum class How { Holds, Is, Begins, More, AtLeast, Less, AtMost, Between }; // Holds: of a figure, any

    Subject subject = Subject::Words;
    QString field; // for Field its id
    How how = How::Holds;
    bool isExcluded = false;
    QString value {}; // words, or the value; for Date from when; for Figure what it is of
    QString number {}, upTo {}; // for Figure; upTo also for Date: Between
    QString years {}; // for Figure: "2012", "2010..2014" or nothing
    bool operator==(const QueryRow &) const = default;
};

// A search as rows that all have to be so, or any of which has to be.
struct QueryRows
{
    std::vector<QueryRow> rows;
    bool isAny = false;
    bool operator==(const QueryRows &) const = default;
};

// The search that the rows make; rows without a value make nothing.
QString queryTextOf(const QueryRows &rows);
// The rows that make this search; nothing where it is more than rows can say, or cannot be read.
std::optional<QueryRows> queryRowsOf(const QString &text);

} // namespace Quipu
