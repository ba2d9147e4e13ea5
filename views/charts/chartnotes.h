// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"

#include <QString>
#include <QStringList>

namespace Quipu {

// What a chart says of itself: why something is not drawn, and what a kind's own marks mean. Translated.

QString noLogarithmNote(int values); // zero or less, on a logarithmic axis
QString noNumberNote(int values); // infinite, or farther than any axis reaches
QString noLogarithmOfStacksNote();
QString lengthsDoNotCompareNote(); // bars and areas on a logarithmic axis
QString nodesLeftOutNote(int nodes);
QString rowsLeftOutNote(int rows); // of a timeline or of categories, for want of room
QString panelsLeftOutText(int panels); // stands where the first of them would
QString notInBothYearsNote(const QStringList &names); // of a slope: series without a point in either year
QString oneYearOnlyNote(); // a slope has nothing to compare
QString meaningOfInterval();
QString meaningOfOpenEnd();
QString unnamedTypeText(); // of entities
QString nodeReading(const CoMentions::Node &node); // "Lima: 12 mentions"
QString linkReading(const CoMentions &network, const CoMentions::Link &link);

} // namespace Quipu
