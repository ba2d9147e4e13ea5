// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebook.h"

#include "models/figures/codebookcheck.h"
#include "models/figures/measures.h"

#include <atomic>

namespace Quipu {

namespace {

// Labels are asked for in every lane, by functions that know nothing of a project.
std::atomic<SharedCodebook> &labelCodebook()
{
    static std::atomic<SharedCodebook> book;
    return book;
}

} // namespace

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
    const SharedCodebook book = codebookForLabels();
    const Measure *measure = book->measures().find(id);
    return !measure || measure->isLevel;
}

Measure::Values measureValues(const QString &id)
{
    const Measure *measure = Codebook::shipped()->measures().find(id);
    return measure ? measure->values : Measure().values;
}

void setCodebookForLabels(SharedCodebook codebook)
{
    labelCodebook().store(codebook ? std::move(codebook) : Codebook::shipped());
}

SharedCodebook codebookForLabels()
{
    const SharedCodebook book = labelCodebook().load();
    return book ? book : Codebook::shipped();
}

QString measureLabel(const QString &id)
{
    const Measure *measure = Codebook::shipped()->measures().find(id);
    return measure && !measure->label.isEmpty() ? measure->label : id;
}

QString unitLabel(const QString &id)
{
    const SharedCodebook book = codebookForLabels();
    const Unit *unit = book->units().find(id);
    return unit && !unit->label.isEmpty() ? unit->label : id;
}

} // namespace Quipu
