// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/settlement.h"
#include "models/storage/reader.h"

#include <functional>

namespace Quipu {

// The checks of a project, found by reading its figures a group at a time: all of them, or those of some articles and
// claims. Read lane or command line. Errors: those of reading; Cancelled when the reader was interrupted.

// What an edit of figures can have touched.
struct CheckScope
{
    struct Claim
    {
        QString measure, place; // as the store sorts: the first country, or the place where none is known
        auto operator<=>(const Claim &) const = default;
    };
    std::vector<ArticleId> articles;
    std::vector<Claim> claims;

    void add(const Figure &figure);
    bool isEmpty() const { return articles.empty() && claims.empty(); }
    // The values of CheckRow::scope that it covers.
    QStringList names() const;
};

using TakeCheck = std::function<void(CheckRow row)>;
Outcome findChecks(Reader &reader, const TakeCheck &take);
Outcome findChecks(Reader &reader, const CheckScope &scope, const TakeCheck &take);

// The check with this id, by way of its first figure.
Result<CheckRow> checkNamed(Reader &reader, const QString &id);

} // namespace Quipu
