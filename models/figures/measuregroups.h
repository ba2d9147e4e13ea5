// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// A family of measures that belong on one chart: resources/codebooks/measuregroups.json, which says why. Its members
// stay separate series.
struct MeasureGroup
{
    QString id; // "us_assistance"
    QString label; // translated, %1 is the place: "US assistance to %1"
    QStringList measures; // measure codebook ids, in drawing order
};

// The shipped families in the language of the default QLocale, else in English. Any lane.
std::vector<MeasureGroup> shippedMeasureGroups();

} // namespace Quipu
