// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Quipu {

// What countries are called. The canonical name is the English short name in common use ("Bolivia"), from ICU unless
// countries.tsv has a better one.
struct CountryNames
{
    QString canonical;
    QStringList forms; // English and Spanish, with the aliases of countries.tsv
};

// By ISO 3166-1 alpha-2 code.
QHash<QString, CountryNames> countryNames();

// ISO 3166-1 alpha-2 codes by what any language that ICU knows calls a country, folded (foldedName). A name that two
// countries bear is left out. Made once; any lane.
const QHash<QString, QString> &countryCodesByName();

} // namespace Quipu
