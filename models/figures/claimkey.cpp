// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/claimkey.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int claimDigits = 12; // converted units differ in the last bits

QString numberKey(const std::optional<double> &number)
{
    return number ? u'|' + QString::number(*number, 'g', claimDigits) : u"|"_s;
}

QString dateKey(const std::optional<PartialDate> &date)
{
    return date ? date->toIso() : QString();
}

} // namespace

QString claimKey(const Figure &figure)
{
    const NormalisedValue &stated = figure.normalised;
    if (!stated.value && !stated.low && !stated.high)
        return {};
    QStringList countries = figure.countries;
    countries.sort();
    const QStringList key {figure.measure.isEmpty() ? u'~' + figure.subject : figure.measure,
                           countries.isEmpty() ? figure.place : countries.join(u'+'),
                           dateKey(figure.period.from),
                           dateKey(figure.period.to),
                           figure.period.fiscal ? u"1"_s : u"0"_s,
                           stated.unit,
                           figure.per};
    const QString number = stated.value ? numberKey(stated.value)
                                        : numberKey(stated.value) + numberKey(stated.low) + numberKey(stated.high);
    return key.join(u'|') + number;
}

std::optional<ClaimParts> claimParts(const QString &claimKey)
{
    constexpr qsizetype withValue = 8, withBounds = 10;
    const QList<QStringView> parts = QStringView(claimKey).split(u'|'); // a project has a million of them
    const bool hasBounds = parts.size() == withBounds && !parts[8].isEmpty() && !parts[9].isEmpty();
    if (!hasBounds && (parts.size() != withValue || parts[7].isEmpty()))
        return {};
    ClaimParts claim;
    claim.measure = parts[0].startsWith(u'~') ? QString() : parts[0].toString();
    claim.place = parts[1].toString();
    if (parts[1].contains(u'+')) {
        QStringList countries = claim.place.split(u'+');
        countries.removeDuplicates();
        claim.place = countries.join(" + "_L1);
    }
    claim.period.from = PartialDate::fromIso(parts[2]);
    claim.period.to = PartialDate::fromIso(parts[3]);
    claim.period.fiscal = parts[4] == "1"_L1;
    claim.unit = parts[6].isEmpty() ? parts[5].toString() : parts[5] + u'/' + parts[6];
    return claim;
}

} // namespace Quipu
