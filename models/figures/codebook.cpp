// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebook.h"

#include "models/figures/codebookcheck.h"
#include "models/figures/measures.h"

#include <algorithm>
#include <atomic>
#include <optional>

namespace Quipu {

namespace {

// Labels are asked for in every lane, by functions that know nothing of a project.
std::atomic<SharedCodebook> &labelCodebook()
{
    static std::atomic<SharedCodebook> book;
    return book;
}

// The open project's; figures may have one that the project has taken out again.
std::optional<Measure> measureInUse(const QString &id)
{
    for (const SharedCodebook &book : {codebookForLabels(), Codebook::shipped()}) {
        if (const Measure *measure = book->measures().find(id))
            return *measure;
    }
    return {};
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
    const auto isOfTypes = [](const CodebookAmendment &each) { return each.list == CodebookAmendment::List::Types; };
    if (std::ranges::all_of(amendments, isOfTypes))
        return shipped();
    return std::make_shared<const Codebook>(soundRows(amended(shipped()->rows(), amendments)));
}

const std::vector<Measure> &shippedMeasures()
{
    return Codebook::shipped()->measures().measures();
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

bool isLevelMeasure(const QString &id)
{
    const std::optional<Measure> measure = measureInUse(id);
    return !measure || measure->isLevel;
}

Measure::Values measureValues(const QString &id)
{
    const std::optional<Measure> measure = measureInUse(id);
    return measure ? measure->values : Measure().values;
}

QString measureLabel(const QString &id)
{
    const std::optional<Measure> measure = measureInUse(id);
    return measure && !measure->label.isEmpty() ? measure->label : id;
}

QString unitLabel(const QString &id)
{
    for (const SharedCodebook &book : {codebookForLabels(), Codebook::shipped()}) {
        if (const Unit *unit = book->units().find(id))
            return unit->label.isEmpty() ? id : unit->label;
    }
    return id;
}

} // namespace Quipu
