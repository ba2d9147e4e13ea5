// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checkparts.h"

#include "models/figures/check/checkname.h"
#include "models/figures/claimlabels.h"
#include "models/figures/claims.h"
#include "models/figures/codebook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Ids of checks with more figures than this are shortened: a claim may have hundreds of witnesses.
constexpr size_t spelledFigures = 6;

bool isNormalised(const Figure &figure)
{
    return !figure.normalised.unit.isEmpty() && figure.normalised.value;
}

QString dimensionOfUnit(const QString &id)
{
    const Unit *unit = Codebook::shipped()->units().find(id);
    return unit ? unit->dimension : QString();
}

QByteArray hashed(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
}

QString idOf(Check::Kind kind, const std::vector<const Figure *> &figures)
{
    QStringList ids;
    for (const Figure *figure : figures)
        ids.append(QString::number(figure->id.value));
    const QString all = ids.join(u'-');
    if (figures.size() > spelledFigures)
        return toString(kind) + u'-' + ids.first() + "-x"_L1 + QString::fromLatin1(hashed(all).first(12));
    return toString(kind) + u'-' + all;
}

// What the figures say; not what the analyst thinks of them (status, note).
QString fingerprintOf(const std::vector<const Figure *> &figures)
{
    const auto number
        = [](const std::optional<double> &value) { return value ? QString::number(*value, 'g', 17) : u"?"_s; };
    const auto date = [](const std::optional<PartialDate> &value) { return value ? value->toIso() : u"?"_s; };
    QStringList said;
    for (const Figure *figure : figures) {
        const Period &period = figure->period;
        said << QString::number(figure->id.value) << number(figure->value) << number(figure->low)
             << number(figure->high) << toString(figure->approximation) << figure->unit << figure->per
             << figure->measure << figure->place << figure->countries.join(u'+')
             << (period.year ? QString::number(*period.year) : u"?"_s) << date(period.from) << date(period.to)
             << QString::number(int(period.fiscal)) << figure->attributedSource;
    }
    return QString::fromLatin1(hashed(said.join(u'\n')).first(16));
}

QString periodText(const Figure &figure)
{
    const auto stretch = stretchOf(figure.period);
    return stretch
        ? periodLabel(stretch->first, stretch->second, figure.period.fiscal ? figure.period.year : std::nullopt)
        : QString();
}

} // namespace

QString comparedUnit(const Figure &figure)
{
    return isNormalised(figure) ? figure.normalised.unit : figure.unit;
}

double comparedValue(const Figure &figure)
{
    return isNormalised(figure) ? *figure.normalised.value : figure.value.value_or(0);
}

QString amountText(double value, const QString &unit)
{
    // Rounded to what an eye compares.
    const double size = std::abs(value);
    const bool isRelative = unit == "percent"_L1 || unit == "percentage_points"_L1 || unit == "times"_L1;
    const int decimals = isRelative ? (size >= 10 ? 1 : 2)
        : size >= 1000 || size == 0 ? 0
                                    : std::clamp(3 - int(std::floor(std::log10(size))), 0, 6);
    QString number = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (number.contains(point)) {
        while (number.endsWith(QLocale().zeroDigit()))
            number.chop(1);
        if (number.endsWith(point))
            number.chop(point.size());
    }
    if (unit == "percent"_L1)
        return QCoreApplication::translate("Quipu::Check", "%1 %", "a number in per cent").arg(number);
    if (unit == "times"_L1)
        return QCoreApplication::translate("Quipu::Check", "%1 times", "a factor").arg(number);
    return QCoreApplication::translate("Quipu::Check", "%1 %2", "number, unit").arg(number, unitLabel(unit));
}

QString quoteText(const Figure &figure)
{
    const QString quote = figure.quote.text.simplified();
    return figure.approximation == Approximation::Exact ? quote : toString(figure.approximation) + u' ' + quote;
}

bool knownUnit(const QString &unit)
{
    return Codebook::shipped()->units().find(unit);
}

bool isSafelyMixed(const QString &unit, const QString &other)
{
    constexpr double likeness = 1.25; // a long ton is 1.12 short ones
    const Unit *a = Codebook::shipped()->units().find(unit);
    const Unit *b = Codebook::shipped()->units().find(other);
    if (!a->factor || !b->factor || a->baseUnit != b->baseUnit)
        return false;
    const double ratio = *a->factor / *b->factor;
    return ratio == 1 || ratio >= likeness || ratio <= 1 / likeness;
}

bool isPercent(const Figure &figure)
{
    return dimensionOfUnit(figure.unit) == "ratio"_L1;
}

bool isPoints(const Figure &figure)
{
    return dimensionOfUnit(figure.unit) == "percentage_points"_L1;
}

bool isTime(const Figure &figure)
{
    return dimensionOfUnit(figure.unit) == "time"_L1;
}

bool isChange(const Figure &figure)
{
    return figure.value && (isPercent(figure) || isPoints(figure)) && !figure.measure.isEmpty()
        && !isLevelMeasure(figure.measure);
}

Check::Verdict verdictOf(double computed, const Extent &admitted, const Figure &stated, double statedFactor)
{
    const auto scaled = [statedFactor](const std::optional<Extent> &extent) {
        return Extent {extent->low * statedFactor, extent->high * statedFactor};
    };
    const Extent strict = scaled(extentOf(stated, writtenPlace(stated), true));
    if (strict.meets({computed, computed}))
        return Check::Verdict::Holds;
    // "a 40 percent rise" of 42: a number that ends in zeros may be rounded to an eighth of itself.
    const Extent loose = scaled(extentOf(stated, likelyPlace(stated, 0.125), true));
    return strict.meets(admitted) || loose.meets({computed, computed}) ? Check::Verdict::Rounding
                                                                       : Check::Verdict::Fails;
}

CheckName checkName(Check::Kind kind, const std::vector<const Figure *> &figures)
{
    return {idOf(kind, figures), fingerprintOf(figures)};
}

std::optional<NamedFigures> figuresNamed(const QString &checkId)
{
    const QStringList parts = checkId.split(u'-');
    const auto kind = checkKindFromString(parts.first());
    if (!kind || parts.size() < 2)
        return {};
    NamedFigures named {*kind, {}};
    for (const QString &part : parts.mid(1)) {
        bool isNumber = false;
        named.figures.push_back({part.toLongLong(&isNumber)});
        if (!isNumber)
            return {};
    }
    return named;
}

Check makeCheck(Check::Kind kind, Check::Verdict verdict, const std::vector<const Figure *> &figures)
{
    Check check;
    check.id = idOf(kind, figures);
    check.fingerprint = fingerprintOf(figures);
    check.kind = kind;
    check.verdict = verdict;
    for (const Figure *figure : figures) {
        check.figures.push_back({figure->id,
                                 figure->article,
                                 figure->quote,
                                 figure->sentence,
                                 figure->approximation,
                                 periodText(*figure),
                                 figure->attributedSource,
                                 {}});
    }
    return check;
}

} // namespace Quipu
