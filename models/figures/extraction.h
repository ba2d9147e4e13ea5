// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/namedspan.h"
#include "models/base/partialdate.h"
#include "models/figures/figure.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Quipu {

// Raised whenever extraction finds something else than before; stored with each figure it makes.
constexpr int extractionVersion = 3;

class Codebook;

struct ExtractionContext
{
    QString language; // ISO 639-1, "" when unknown
    std::optional<PartialDate> published; // resolves "last year"; without it such periods stay open
    QString outlet;
    std::vector<TextSpan> boilerplate; // nothing is extracted there; sorted by start
    std::vector<TextSpan> headings; // sorted by start
    std::vector<NamedSpan> names; // what annotation found; sorted by start
    std::shared_ptr<const Codebook> codebook {}; // measures and units; none: the shipped ones
};

// Every figure that the text states, in text order, without ids, with status Suggested. Pure, deterministic, linear in
// the text; any lane.
std::vector<Figure> extractFigures(QStringView text, const ExtractionContext &context);

} // namespace Quipu
