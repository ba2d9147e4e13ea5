// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Quipu {

// One term of the measure codebook: what a number can be a measure of, and how a text is recognised to mean it.
// The fields that only extraction reads stay in resources/codebooks/measures/*.json and its reader.
struct Measure
{
    // What two values of one place and period say to each other.
    enum class Values {
        Any, // nothing: the measure says too little of what was measured ("share")
        Level, // a state: there is one value at a time
        Total, // what came together in a period: there is one value a period
        Events, // happenings: each has its own value
    };

    QString id; // "coca_cultivation_area"
    QString label; // translated: "Coca cultivation area"
    QString unit; // canonical unit id, "ha"
    QString definition;
    QString givenBy; // of money that is given: the giving country, which is not the one the figure is about
    bool isLevel = true; // false for changes, shares, goals ...: never plotted as a level
    Values values = Values::Events;
};

// The shipped codebook, in its order.
const std::vector<Measure> &shippedMeasures();
// A measure that the codebook does not know is a level, and its values may be of separate happenings.
bool isLevelMeasure(const QString &id);
Measure::Values measureValues(const QString &id);
class Codebook;
// From now on labels are those of this codebook: the open project's. Any lane; like QLocale::setDefault, the one thing
// that every text of the program shares. Null: the shipped one.
void setCodebookForLabels(std::shared_ptr<const Codebook> codebook);
std::shared_ptr<const Codebook> codebookForLabels();
// The measure's translated label; the id itself for one that the codebook does not know.
QString measureLabel(const QString &id);
// The unit's translated label ("hectares"); the id itself for a counted noun.
QString unitLabel(const QString &id);

} // namespace Quipu
