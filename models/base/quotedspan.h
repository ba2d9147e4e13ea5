// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>

namespace Quipu {

// A span together with the words it held when it was marked: the witness by which `quipu verify` proves that a mark
// still says what its article says.
struct QuotedSpan
{
    TextSpan span;
    QString text;

    static QuotedSpan of(TextSpan span, QStringView article) { return {span, span.in(article).toString()}; }
    bool operator==(const QuotedSpan &) const = default;
};

} // namespace Quipu
