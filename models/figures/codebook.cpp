// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebook.h"

#include "models/figures/codebookcheck.h"
#include "models/figures/measures.h"

namespace Quipu {

Codebook::Codebook(CodebookRows rows)
    : m_rows(std::move(rows))
    , m_measures(m_rows)
    , m_units(m_rows)
{ }

const SharedCodebook &Codebook::shipped()
{
    static const SharedCodebook book = std::make_shared<const Codebook>(CodebookRows::shipped());
    return book;
}

SharedCodebook Codebook::with(const std::vector<CodebookAmendment> &amendments)
{
    if (amendments.empty())
        return shipped();
    return std::make_shared<const Codebook>(soundRows(amended(shipped()->rows(), amendments)));
}

const std::vector<Measure> &shippedMeasures()
{
    return Codebook::shipped()->measures().measures();
}

bool isLevelMeasure(const QString &id)
{
    const Measure *measure = Codebook::shipped()->measures().find(id);
    return !measure || measure->isLevel;
}

Measure::Values measureValues(const QString &id)
{
    const Measure *measure = Codebook::shipped()->measures().find(id);
    return measure ? measure->values : Measure().values;
}

QString measureLabel(const QString &id)
{
    const Measure *measure = Codebook::shipped()->measures().find(id);
    return measure && !measure->label.isEmpty() ? measure->label : id;
}

QString unitLabel(const QString &id)
{
    const Unit *unit = Codebook::shipped()->units().find(id);
    return unit && !unit->label.isEmpty() ? unit->label : id;
}

} // namespace Quipu
