// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statecomparison.h"

#include <QCoreApplication>

namespace Quipu {

// A field that two states of one thing have differently. Values are as the log has them, "" for none.
struct FieldDifference
{
    QString field; // "status", "period.year"
    QString before, after;
};

// How what two states of a project differ in is told. Pure; the language of the moment.
class DifferenceText final
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)

public:
    static QString kind(const QString &kind); // "Marks"
    static QString label(const ComparedThing &thing); // the words of a mark, the title of an article
    static QString field(const QString &field); // "Status"
    static QString status(const QString &status); // "confirmed", in the reader's language
    static QString action(const ComparedThing &thing); // "added", "changed", "removed"
    static QString summary(const ComparedThing &thing); // all in a line: "Status: suggested → accepted"

    // Of what both states have; in the order of the fields' names. At the most so many.
    static std::vector<FieldDifference> fields(const ComparedThing &thing, int most = 100);
};

QString actionOf(const ComparedThing &thing); // for programs: "added", "changed", "removed"

} // namespace Quipu
