// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/figuretext.h"

#include "models/base/groupednumber.h"
#include "models/figures/measures.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("FigureText", words);
}

} // namespace

QLocale readingLocale(QLocale viewLocale)
{
    viewLocale.setNumberOptions(QLocale::DefaultNumberOptions);
    return viewLocale;
}

QString numberText(double value, const QLocale &locale)
{
    // Enough for what texts state; a third has no end.
    QString text = groupedNumber(value, locale, std::floor(value) == value ? 0 : std::abs(value) < 1 ? 6 : 4);
    if (std::floor(value) == value)
        return text;
    const QString zero = locale.zeroDigit();
    while (text.endsWith(zero))
        text.chop(zero.size());
    return text;
}

QString valueText(const Figure &figure, const QLocale &locale)
{
    QString number;
    if (figure.low && figure.high && *figure.low != *figure.high)
        number = numberText(*figure.low, locale) + u'–' + numberText(*figure.high, locale);
    else if (const auto value = figure.value ? figure.value : figure.low ? figure.low : figure.high)
        number = numberText(*value, locale);
    switch (figure.approximation) {
    case Approximation::Exact:
        return number;
    case Approximation::About:
        return u"~ "_s + number;
    case Approximation::MoreThan:
        return u"> "_s + number;
    case Approximation::AtLeast:
        return u"≥ "_s + number;
    case Approximation::Almost:
        return u"< "_s + number;
    case Approximation::UpTo:
        return u"≤ "_s + number;
    }
    Q_UNREACHABLE();
}

QString unitText(const Figure &figure)
{
    const QString unit = unitLabel(figure.unit);
    return figure.per == u"year"_s ? say(QT_TRANSLATE_NOOP("FigureText", "%1 a year")).arg(unit) : unit;
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    if (date.day > 0)
        return locale.toString(date.first(),
                               locale.dateFormat(QLocale::ShortFormat).startsWith(u'd') ? u"d MMM yyyy"_s
                                                                                        : u"MMM d, yyyy"_s);
    return date.month > 0 ? locale.toString(date.first(), u"MMM yyyy"_s) : QString::number(date.year);
}

QString isoDateText(const QString &iso, const QLocale &locale)
{
    const auto date = PartialDate::fromIso(iso);
    return date ? dateText(*date, locale) : iso;
}

QString periodText(const Period &period, const QLocale &locale)
{
    QString text;
    if (period.year)
        text = QString::number(*period.year);
    else if (period.from && period.to)
        text = dateText(*period.from, locale) + u'–' + dateText(*period.to, locale);
    else if (period.from)
        text = say(QT_TRANSLATE_NOOP("FigureText", "since %1")).arg(dateText(*period.from, locale));
    else if (period.to)
        text = say(QT_TRANSLATE_NOOP("FigureText", "until %1")).arg(dateText(*period.to, locale));
    return period.fiscal && !text.isEmpty() ? say(QT_TRANSLATE_NOOP("FigureText", "FY %1")).arg(text) : text;
}

QString statusText(Article::Status status)
{
    switch (status) {
    case Article::Status::Unread:
        return say(QT_TRANSLATE_NOOP("FigureText", "unread"));
    case Article::Status::Reading:
        return say(QT_TRANSLATE_NOOP("FigureText", "reading"));
    case Article::Status::Done:
        return say(QT_TRANSLATE_NOOP("FigureText", "done"));
    }
    Q_UNREACHABLE();
}

QString statusText(Figure::Status status)
{
    switch (status) {
    case Figure::Status::Suggested:
        return say(QT_TRANSLATE_NOOP("FigureText", "suggested"));
    case Figure::Status::Confirmed:
        return say(QT_TRANSLATE_NOOP("FigureText", "confirmed"));
    case Figure::Status::Rejected:
        return say(QT_TRANSLATE_NOOP("FigureText", "rejected"));
    }
    Q_UNREACHABLE();
}

QString statusText(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Suggested:
        return say(QT_TRANSLATE_NOOP("FigureText", "suggested"));
    case ReviewStatus::Accepted:
        return say(QT_TRANSLATE_NOOP("FigureText", "accepted"));
    case ReviewStatus::Rejected:
        return say(QT_TRANSLATE_NOOP("FigureText", "rejected"));
    }
    Q_UNREACHABLE();
}

QString figureTip(const Figure &figure, const QLocale &locale)
{
    QStringList lines;
    lines << (figure.measure.isEmpty() ? figure.subject : measureLabel(figure.measure));
    lines << valueText(figure, locale) + u' ' + unitText(figure);
    lines << periodText(figure.period, locale);
    lines << (figure.place.isEmpty() ? figure.countries.join(u", "_s) : figure.place);
    lines << statusText(figure.status);
    lines.removeAll({});
    return lines.join(u'\n');
}

QString citationText(const FigureRow &row, const QLocale &locale)
{
    const Figure &figure = row.figure;
    QStringList source {row.articleTitle, row.outlet, isoDateText(row.published, locale)};
    source.removeAll({});
    return say(QT_TRANSLATE_NOOP("FigureText", "%1 %2: “%3” (%4)"))
        .arg(valueText(figure, locale), unitText(figure), figure.sentence.text, source.join(", "_L1));
}

QString citationsText(const std::vector<FigureRow> &rows, const QLocale &locale)
{
    QStringList lines;
    for (const FigureRow &row : rows)
        lines << citationText(row, locale);
    return lines.join(u'\n');
}

} // namespace Quipu
