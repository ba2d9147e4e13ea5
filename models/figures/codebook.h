// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/codebookamendment.h"
#include "models/figures/measurebook.h"
#include "models/figures/units.h"

#include <memory>

namespace Quipu {

class Codebook;
using SharedCodebook = std::shared_ptr<const Codebook>;

// The measures and units that extraction reads a text by: the shipped ones, or a project's own. Immutable; any lane.
// Its rows must be sound (checkCodebook): rows that are not make no rule.
class Codebook final
{
public:
    explicit Codebook(CodebookRows rows);
    Q_DISABLE_COPY_MOVE(Codebook)

    static const SharedCodebook &shipped();
    // The shipped one with what a project has otherwise; rows that are not sound are left out.
    static SharedCodebook with(const std::vector<CodebookAmendment> &amendments);

    const CodebookRows &rows() const { return m_rows; }
    const MeasureBook &measures() const { return m_measures; }
    const UnitBook &units() const { return m_units; }

private:
    const CodebookRows m_rows;
    const MeasureBook m_measures;
    const UnitBook m_units;
};

} // namespace Quipu
