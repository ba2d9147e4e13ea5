// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figureedits.h"

#include "app/cli/command.h"
#include "models/figures/codebook.h"

#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using FieldSetter = std::function<bool(Figure &, const QString &)>; // false: the value cannot be so

FieldSetter textSetter(QString Figure::*field)
{
    return [field](Figure &figure, const QString &value) {
        figure.*field = value;
        return true;
    };
}

bool setNumber(std::optional<double> &field, const QString &value)
{
    if (value.isEmpty()) {
        field.reset();
        return true;
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value, &isNumber);
    if (isNumber)
        field = number;
    return isNumber;
}

FieldSetter numberSetter(std::optional<double> Figure::*field)
{
    return [field](Figure &figure, const QString &value) { return setNumber(figure.*field, value); };
}

bool setValue(Figure &figure, const QString &value)
{
    const std::optional<double> before = figure.value;
    if (!setNumber(figure.value, value))
        return false;
    if (figure.low == before)
        figure.low = figure.value;
    if (figure.high == before)
        figure.high = figure.value;
    return true;
}

bool setTruth(bool &field, const QString &value)
{
    field = value == u"true";
    return field || value == u"false";
}

bool setDate(std::optional<PartialDate> &field, const QString &value)
{
    field = PartialDate::fromIso(value);
    return field || value.isEmpty();
}

bool setYear(Figure &figure, const QString &value)
{
    const std::optional<PartialDate> year = PartialDate::fromIso(value);
    if (!value.isEmpty() && (!year || year->month != 0))
        return false;
    Period &period = figure.period;
    period = {};
    if (year) {
        period.year = year->year;
        period.from = year;
        period.to = year;
        period.precision = u"year"_s;
    }
    return true;
}

template <typename T> bool setOptional(T &field, const std::optional<T> &value)
{
    if (value)
        field = *value;
    return value.has_value();
}

struct FigureField
{
    QString name;
    FieldSetter set;
};

const std::vector<FigureField> &figureFields()
{
    static const std::vector<FigureField> fields {
        {u"value"_s, setValue},
        {u"value_low"_s, numberSetter(&Figure::low)},
        {u"value_high"_s, numberSetter(&Figure::high)},
        {u"approx"_s,
         [](Figure &figure, const QString &value) {
             return setOptional(figure.approximation, approximationFromString(value));
         }},
        {u"unit"_s, textSetter(&Figure::unit)},
        {u"per"_s, textSetter(&Figure::per)},
        {u"persons"_s, [](Figure &figure, const QString &value) { return setTruth(figure.persons, value); }},
        {u"subject"_s, textSetter(&Figure::subject)},
        {u"measure"_s, textSetter(&Figure::measure)},
        {u"place"_s, textSetter(&Figure::place)},
        {u"country"_s,
         [](Figure &figure, const QString &value) {
             figure.countries = value.split(u',', Qt::SkipEmptyParts);
             return true;
         }},
        {u"actor"_s, textSetter(&Figure::actor)},
        {u"beneficiary"_s, textSetter(&Figure::beneficiary)},
        {u"year"_s, setYear},
        {u"from"_s, [](Figure &figure, const QString &value) { return setDate(figure.period.from, value); }},
        {u"to"_s, [](Figure &figure, const QString &value) { return setDate(figure.period.to, value); }},
        {u"fiscal"_s, [](Figure &figure, const QString &value) { return setTruth(figure.period.fiscal, value); }},
        {u"attributed_source"_s, textSetter(&Figure::attributedSource)},
        {u"status"_s,
         [](Figure &figure, const QString &value) {
             return setOptional(figure.status, figureStatusFromString(value));
         }},
        {u"note"_s, textSetter(&Figure::note)},
    };
    return fields;
}

std::optional<double> scaled(std::optional<double> number, double factor)
{
    return number ? std::optional(*number * factor) : std::nullopt;
}

// A unit that the codebook does not know is a counted noun, and stays as it is.
void normalise(Figure &figure)
{
    const Unit *unit = Codebook::shipped()->units().find(figure.unit);
    const bool isConvertible = unit != nullptr && unit->factor && !unit->isMoney();
    NormalisedValue &normalised = figure.normalised;
    normalised.unit = isConvertible ? unit->baseUnit : figure.unit;
    normalised.factor = isConvertible ? *unit->factor : 1;
    normalised.value = scaled(figure.value, normalised.factor);
    normalised.low = scaled(figure.low, normalised.factor);
    normalised.high = scaled(figure.high, normalised.factor);
}

} // namespace

QStringList figureFieldNames()
{
    QStringList names;
    for (const FigureField &field : figureFields())
        names.append(field.name);
    return names;
}

Outcome setFigureField(Figure &figure, const QString &setting)
{
    const QString name = setting.section(u'=', 0, 0);
    const auto field = std::find_if(figureFields().begin(), figureFields().end(),
                                    [&name](const FigureField &each) { return each.name == name; });
    if (field == figureFields().end() || !setting.contains(u'=')) {
        return Error {Error::Kind::Invalid, CommandLine::tr("A figure has no such field"), setting,
                      CommandLine::tr("Write KEY=VALUE with one of %1").arg(figureFieldNames().join(u", "_s))};
    }
    if (!field->set(figure, setting.section(u'=', 1).trimmed())) {
        return Error {
            Error::Kind::Invalid, CommandLine::tr("This field cannot be so"), setting,
            CommandLine::tr("Numbers have a decimal point, dates are as 2013-08-06, approx is = ~ > >= < or <=, "
                            "persons and fiscal are true or false, status is suggested, confirmed or rejected")};
    }
    if (QStringView(u" value value_low value_high unit ").contains(QString(u' ' + name + u' ')))
        normalise(figure);
    return Done {};
}

} // namespace Quipu
