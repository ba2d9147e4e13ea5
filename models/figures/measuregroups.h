// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
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
    QMap<QString, QStringList> parts {}; // of a measure that contains others of the family: which
};

// The shipped families in the language of the default QLocale, else in English. Any lane.
std::vector<MeasureGroup> shippedMeasureGroups();

// Whether what the one measures is contained in what the other measures: never to be added to it. Any lane.
bool isPartOfMeasure(const QString &part, const QString &whole);

} // namespace Quipu
