// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpalettes.h"

#include "models/base/codebookfile.h"
#include "views/widgets/contrast.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double leastContrast = 3; // WCAG 2.1, 1.4.11: graphical objects

QList<QColor> coloursFrom(const QJsonValue &list)
{
    QList<QColor> colours;
    for (const QString &name : stringsOf(list))
        colours.append(QColor(name));
    return colours;
}

std::vector<ChartPalette> readPalettes()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    std::vector<ChartPalette> palettes;
    const QJsonArray rows = readCodebook(u"chartpalettes"_s)["palettes"_L1].toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject labels = row["label"_L1].toObject();
        palettes.push_back({row["id"_L1].toString(), labels[language].toString(labels["en"_L1].toString()),
                            coloursFrom(row["onLight"_L1]), coloursFrom(row["onDark"_L1])});
    }
    return palettes;
}

bool isDarkGround(const QColor &background)
{
    return contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black);
}

} // namespace

const std::vector<ChartPalette> &chartPalettes()
{
    static const std::vector<ChartPalette> palettes = readPalettes();
    return palettes;
}

QColor seriesColourOn(const QColor &background, const QColor &colour)
{
    return readableOn(colour, background, leastContrast);
}

QList<QColor> paletteColours(const QString &id, const QColor &background)
{
    const std::vector<ChartPalette> &all = chartPalettes();
    const auto found = std::ranges::find(all, id, &ChartPalette::id);
    const ChartPalette &palette = found == all.end() ? all.front() : *found;
    QList<QColor> colours = isDarkGround(background) ? palette.onDark : palette.onLight;
    for (QColor &colour : colours)
        colour = seriesColourOn(background, colour);
    return colours;
}

} // namespace Quipu
