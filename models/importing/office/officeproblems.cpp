// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/officeproblems.h"

#include <QCoreApplication>

namespace Quipu {

namespace {

struct OfficeWords
{
    Q_DECLARE_TR_FUNCTIONS(OfficeProblems)
};

} // namespace

Error OfficeProblems::of(const DocumentSource &source, PackageParts::Problem problem)
{
    switch (problem) {
    case PackageParts::Problem::Encrypted:
        return refusal(source, OfficeWords::tr("The document is protected by a password"),
                       OfficeWords::tr("Open it with its password and save it without one."));
    case PackageParts::Problem::TooLarge:
        return refusal(source, OfficeWords::tr("The document unpacks to far more than a text would"),
                       OfficeWords::tr("It may be a trap; save it as plain text if you trust it."));
    case PackageParts::Problem::Damaged:
    case PackageParts::Problem::None:
        break;
    }
    return refusal(source, OfficeWords::tr("The document is damaged: its text is missing"),
                   OfficeWords::tr("Get a fresh copy of the file, or open and save it in its own program."));
}

Error OfficeProblems::withoutWords(const DocumentSource &source, PackageParts::Problem problem)
{
    if (problem != PackageParts::Problem::None)
        return of(source, problem);
    return refusal(source, OfficeWords::tr("The document holds no text"),
                   OfficeWords::tr("Choose a file that holds text."));
}

} // namespace Quipu
