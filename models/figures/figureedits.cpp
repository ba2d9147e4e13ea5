// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figureedits.h"

#include "models/figures/codebook.h"
#include "models/figures/normalising.h"
#include "models/figures/periodedits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString sayEdit(const char *words)
{
    return QCoreApplication::translate("Quipu::FigureEdits", words);
}

Error badField(const char *what, const QString &value, const char *remedy)
{
    return {Error::Kind::Invalid, sayEdit(what), value, sayEdit(remedy)};
}

struct FieldEdit
{
    QString name;
    std::function<Outcome(Figure &, const QString &, const QLocale &)> set;
    std::function<QString(const Figure &, const QLocale &)> text;
    bool changesAmount = false;
};

FieldEdit textField(const QString &name, QString Figure::*member)
{
    return {name,
            [member](Figure &figure, const QString &value, const QLocale &) -> Outcome {
                figure.*member = value.simplified();
                return Done {};
            },
            [member](const Figure &figure, const QLocale &) { return figure.*member; }};
}

Outcome setNumber(std::optional<double> &field, const QString &value, const QLocale &locale)
{
    if (value.isEmpty()) {
        field.reset();
        return Done {};
    }
    bool isNumber = false;
    const double number = locale.toDouble(value, &isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return Error {Error::Kind::Invalid, sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "This is no number")),
                      value,
                      sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write digits, such as %1"))
                          .arg(locale.toString(1234.5, 'f', 1))};
    }
    field = number;
    return Done {};
}

// No grouping, which would be read differently in another locale.
QString numberAsTyped(const std::optional<double> &number, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return number ? locale.toString(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

FieldEdit numberField(const QString &name, std::optional<double> Figure::*member)
{
    return {name,
            [member](Figure &figure, const QString &value, const QLocale &locale) {
                return setNumber(figure.*member, value, locale);
            },
            [member](const Figure &figure, const QLocale &locale) { return numberAsTyped(figure.*member, locale); },
            true};
}

// Bounds that were the value stay so.
Outcome setValue(Figure &figure, const QString &value, const QLocale &locale)
{
    const std::optional<double> before = figure.value;
    if (Outcome set = setNumber(figure.value, value, locale); !set)
        return set;
    if (figure.low == before)
        figure.low = figure.value;
    if (figure.high == before)
        figure.high = figure.value;
    return Done {};
}

// An open bound is none; a closed one is the value.
void fitBounds(Figure &figure)
{
    if (!figure.value)
        return;
    const bool isRange = figure.low && figure.high && *figure.low != *figure.high;
    const bool opensUp
        = figure.approximation == Approximation::MoreThan || figure.approximation == Approximation::AtLeast;
    const bool opensDown = figure.approximation == Approximation::Almost || figure.approximation == Approximation::UpTo;
    if (isRange)
        return;
    figure.low = opensDown ? std::nullopt : figure.value;
    figure.high = opensUp ? std::nullopt : figure.value;
}

// "600", "~600", ">=3", "≥ 3", "10..15", "10–15".
Outcome setAmount(Figure &figure, const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(
        u"^\\s*(=|~|≈|>=|<=|≥|≤|>|<)?\\s*(.*?)\\s*(?:(?:\\.\\.|–|…)\\s*(.*?))?\\s*$"_s);
    const auto match = form.match(text);
    QString sign = match.captured(1);
    sign.replace(u'≈', u'~').replace(u'≥', ">="_L1).replace(u'≤', "<="_L1);
    std::optional<double> first;
    std::optional<double> last;
    if (Outcome set = setNumber(first, match.captured(2), locale); !set)
        return set;
    if (Outcome set = setNumber(last, match.captured(3), locale); !set)
        return set;
    figure.approximation = approximationFromString(sign).value_or(Approximation::Exact);
    const bool isRange = first && last;
    figure.value = isRange ? std::nullopt : first;
    figure.low = first;
    figure.high = isRange ? last : first;
    fitBounds(figure);
    return Done {};
}

QString amountAsTyped(const Figure &figure, const QLocale &locale)
{
    const QString sign = figure.approximation == Approximation::Exact ? QString() : toString(figure.approximation);
    const bool isRange = figure.low && figure.high && *figure.low != *figure.high;
    if (isRange)
        return sign + numberAsTyped(figure.low, locale) + ".."_L1 + numberAsTyped(figure.high, locale);
    return sign + numberAsTyped(figure.value ? figure.value : figure.low ? figure.low : figure.high, locale);
}

Outcome setTruth(bool &field, const QString &value)
{
    if (value != "true"_L1 && value != "false"_L1)
        return badField(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "This is neither true nor false"), value,
                        QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write true or false"));
    field = value == "true"_L1;
    return Done {};
}

QString truthText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

Outcome setDate(std::optional<PartialDate> &field, const QString &value)
{
    const auto date = PartialDate::fromIso(value);
    if (!date && !value.isEmpty())
        return badField(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "This is no date"), value,
                        QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write 2014, 2014-03 or 2014-03-15"));
    field = date;
    return Done {};
}

QString dateAsTyped(const std::optional<PartialDate> &date)
{
    return date ? date->toIso() : QString();
}

// The words that state a period are evidence, and stay.
Outcome setPeriod(Figure &figure, const Result<Period> &period)
{
    if (!period)
        return period.error();
    const QString words = figure.period.text;
    figure.period = *period;
    figure.period.text = words;
    return Done {};
}

Outcome setYear(Figure &figure, const QString &value)
{
    const auto year = PartialDate::fromIso(value);
    if (!value.isEmpty() && (!year || year->month != 0))
        return badField(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "This is no year"), value,
                        QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write four digits, such as 2014"));
    return setPeriod(figure, periodFromText(value));
}

template <typename T> Outcome setOneOf(T &field, const std::optional<T> &value, const QString &text, const char *remedy)
{
    if (!value)
        return badField(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "This field cannot be so"), text, remedy);
    field = *value;
    return Done {};
}

std::vector<FieldEdit> amountFields()
{
    return {
        {u"value"_s, setValue,
         [](const Figure &figure, const QLocale &locale) { return numberAsTyped(figure.value, locale); }, true},
        numberField(u"value_low"_s, &Figure::low),
        numberField(u"value_high"_s, &Figure::high),
        {u"amount"_s, setAmount, amountAsTyped, true},
        {u"approx"_s,
         [](Figure &figure, const QString &value, const QLocale &) {
             const Outcome set = setOneOf(figure.approximation, approximationFromString(value), value,
                                          QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write one of = ~ > >= < <="));
             if (set)
                 fitBounds(figure);
             return set;
         },
         [](const Figure &figure, const QLocale &) { return toString(figure.approximation); }, true},
        {u"unit"_s,
         [](Figure &figure, const QString &value, const QLocale &) -> Outcome {
             figure.unit = value.simplified();
             return Done {};
         },
         [](const Figure &figure, const QLocale &) { return figure.unit; }, true},
        textField(u"per"_s, &Figure::per),
        {u"persons"_s,
         [](Figure &figure, const QString &value, const QLocale &) { return setTruth(figure.persons, value); },
         [](const Figure &figure, const QLocale &) { return truthText(figure.persons); }},
    };
}

std::vector<FieldEdit> periodFields()
{
    return {
        {u"period"_s,
         [](Figure &figure, const QString &value, const QLocale &) { return setPeriod(figure, periodFromText(value)); },
         [](const Figure &figure, const QLocale &) { return periodToText(figure.period); }},
        {u"year"_s, [](Figure &figure, const QString &value, const QLocale &) { return setYear(figure, value); },
         [](const Figure &figure, const QLocale &) {
             return figure.period.year ? QString::number(*figure.period.year) : QString();
         }},
        {u"from"_s,
         [](Figure &figure, const QString &value, const QLocale &) { return setDate(figure.period.from, value); },
         [](const Figure &figure, const QLocale &) { return dateAsTyped(figure.period.from); }},
        {u"to"_s,
         [](Figure &figure, const QString &value, const QLocale &) { return setDate(figure.period.to, value); },
         [](const Figure &figure, const QLocale &) { return dateAsTyped(figure.period.to); }},
        {u"fiscal"_s,
         [](Figure &figure, const QString &value, const QLocale &) { return setTruth(figure.period.fiscal, value); },
         [](const Figure &figure, const QLocale &) { return truthText(figure.period.fiscal); }},
        {u"precision"_s,
         [](Figure &figure, const QString &value, const QLocale &) -> Outcome {
             figure.period.precision = value.simplified();
             return Done {};
         },
         [](const Figure &figure, const QLocale &) { return figure.period.precision; }},
    };
}

const std::vector<FieldEdit> &fieldEdits()
{
    static const std::vector<FieldEdit> fields = [] {
        std::vector<FieldEdit> all = amountFields();
        all.insert(all.end(),
                   {textField(u"subject"_s, &Figure::subject),
                    textField(u"measure"_s, &Figure::measure),
                    textField(u"place"_s, &Figure::place),
                    {u"country"_s,
                     [](Figure &figure, const QString &value, const QLocale &) -> Outcome {
                         figure.countries.clear();
                         for (const QString &country : value.split(u',', Qt::SkipEmptyParts)) {
                             if (const QString name = country.simplified(); !name.isEmpty())
                                 figure.countries.append(name);
                         }
                         return Done {};
                     },
                     [](const Figure &figure, const QLocale &) { return figure.countries.join(", "_L1); }},
                    textField(u"actor"_s, &Figure::actor),
                    textField(u"beneficiary"_s, &Figure::beneficiary)});
        for (const FieldEdit &field : periodFields())
            all.push_back(field);
        all.insert(all.end(),
                   {textField(u"attributed_source"_s, &Figure::attributedSource),
                    {u"status"_s,
                     [](Figure &figure, const QString &value, const QLocale &) {
                         return setOneOf(
                             figure.status, figureStatusFromString(value), value,
                             QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write suggested, confirmed or rejected"));
                     },
                     [](const Figure &figure, const QLocale &) { return toString(figure.status); }},
                    textField(u"note"_s, &Figure::note)});
        return all;
    }();
    return fields;
}

const FieldEdit *fieldEdit(const QString &name)
{
    const auto found = std::ranges::find(fieldEdits(), name, &FieldEdit::name);
    return found == fieldEdits().end() ? nullptr : &*found;
}

} // namespace

QStringList figureFieldNames()
{
    QStringList names;
    for (const FieldEdit &field : fieldEdits())
        names.append(field.name);
    return names;
}

Outcome setFigureField(Figure &figure, const QString &name, const QString &value, const FieldLanguage &language)
{
    const FieldEdit *field = fieldEdit(name);
    if (field == nullptr) {
        return Error {Error::Kind::Invalid,
                      sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "A figure has no such field")), name,
                      sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "Write KEY=VALUE with one of %1"))
                          .arg(figureFieldNames().join(u", "_s))};
    }
    Figure after = figure;
    if (Outcome set = field->set(after, value.trimmed(), language.locale); !set)
        return set;
    if (field->changesAmount) {
        const UnitBook &units = language.units != nullptr ? *language.units : Codebook::shipped()->units();
        normalise(after, units.find(after.unit));
    }
    figure = std::move(after);
    return Done {};
}

QString figureFieldText(const Figure &figure, const QString &name, const QLocale &locale)
{
    const FieldEdit *field = fieldEdit(name);
    return field == nullptr ? QString() : field->text(figure, locale);
}

std::optional<FigureFault> faultIn(const Figure &figure)
{
    if (figure.low && figure.high && *figure.low > *figure.high)
        return FigureFault {u"value_low"_s,
                            sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "The lower bound is above the upper one"))};
    const bool isOutside = figure.value
        && ((figure.low && *figure.value < *figure.low) || (figure.high && *figure.value > *figure.high));
    if (isOutside)
        return FigureFault {u"value"_s,
                            sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "The value is outside its bounds"))};
    const Period &period = figure.period;
    if (period.from && period.to && period.from->first() > period.to->last())
        return FigureFault {u"period"_s,
                            sayEdit(QT_TRANSLATE_NOOP("Quipu::FigureEdits", "The period ends before it begins"))};
    return {};
}

} // namespace Quipu
