// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/handpicked.h"

#include "models/charting/composition.h"
#include "models/figures/claims.h"
#include "models/figures/measures.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QString refusalOfPicked(const Figure &figure)
{
    const QString quote = figure.quote.text.simplified();
    if (!isLevelMeasure(figure.measure))
        return ChartRemarks::tr("“%1” is not drawn: it states a change, which is no level.").arg(quote);
    if (!stretchOf(figure.period))
        return ChartRemarks::tr("“%1” is not drawn: the text does not say when that was.").arg(quote);
    if (!claimOf(figure))
        return ChartRemarks::tr("“%1” is not drawn: it states no number.").arg(quote);
    return {};
}

Figure withSomeMeasure(Figure figure)
{
    if (figure.measure.isEmpty())
        figure.measure = figure.subject.simplified();
    if (figure.measure.isEmpty())
        figure.measure = unitLabel(figure.unit);
    figure.measure.replace(u'/', u' '); // which parts a key
    return figure;
}

} // namespace Quipu
