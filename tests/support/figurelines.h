// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"
#include "models/figures/figure.h"

#include <QStringList>

#include <vector>

namespace Quipu {

// Figures from lines that can be read, numbered from 1, two to an article:
//   coca_cultivation_area; Peru; ~64400 ha; 2011; confirmed; UNODC
// Value: a number with its sign, "low..high", or "?" for none. Period: "2011", "FY2012", "2012..2016",
// "2015-01-01..2015-06-30", or "?" for none. Status and source may be left out; after them may come, in any order,
//   actor=police; beneficiary=navy; within=Lima; subject=farmers; article=3; id=7; per=year; unit=kg*1000; says=WORDS
// within: the text's own place. unit: the common unit and its factor. says: the sentence.
inline void setValue(Figure &figure, const QString &expression)
{
    QString number = expression.section(u' ', 0, 0);
    figure.unit = expression.section(u' ', 1);
    figure.normalised.unit = figure.unit;
    for (const QString &sign :
         {QStringLiteral(">="), QStringLiteral("<="), QStringLiteral("~"), QStringLiteral(">"), QStringLiteral("<")}) {
        if (number.startsWith(sign)) {
            figure.approximation = *approximationFromString(sign);
            number.remove(0, sign.size());
        }
    }
    if (number.contains(QStringLiteral(".."))) {
        figure.low = number.section(QStringLiteral(".."), 0, 0).toDouble();
        figure.high = number.section(QStringLiteral(".."), 1).toDouble();
    } else if (number != QStringLiteral("?")) {
        figure.value = figure.low = figure.high = number.toDouble();
    }
    figure.normalised.value = figure.value;
    figure.normalised.low = figure.low;
    figure.normalised.high = figure.high;
    figure.quote.text = expression;
}

inline Period periodFrom(const QString &words)
{
    Period period;
    if (words == QStringLiteral("?"))
        return period;
    if (words.startsWith(QStringLiteral("FY"))) {
        period.year = words.mid(2).toInt();
        period.fiscal = true;
        period.from = PartialDate {*period.year - 1, 10, 1};
        period.to = PartialDate {*period.year, 9, 30};
        return period;
    }
    period.from = PartialDate::fromIso(words.section(QStringLiteral(".."), 0, 0));
    period.to = words.contains(QStringLiteral("..")) ? PartialDate::fromIso(words.section(QStringLiteral(".."), 1))
                                                     : period.from;
    if (period.from && period.to && period.from->year == period.to->year)
        period.year = period.from->year;
    return period;
}

inline void setField(Figure &figure, const QString &name, const QString &value)
{
    if (name == QStringLiteral("actor")) {
        figure.actor = value;
    } else if (name == QStringLiteral("beneficiary")) {
        figure.beneficiary = value;
    } else if (name == QStringLiteral("within")) {
        figure.place = value;
    } else if (name == QStringLiteral("subject")) {
        figure.subject = value;
    } else if (name == QStringLiteral("article")) {
        figure.article = {value.toLongLong()};
    } else if (name == QStringLiteral("id")) {
        figure.id = {value.toLongLong()};
    } else if (name == QStringLiteral("per")) {
        figure.per = value;
    } else if (name == QStringLiteral("says")) {
        figure.sentence.text = value;
    } else if (name == QStringLiteral("unit")) {
        figure.normalised.unit = value.section(u'*', 0, 0);
        figure.normalised.factor = value.section(u'*', 1).toDouble();
        for (std::optional<double> *number :
             {&figure.normalised.value, &figure.normalised.low, &figure.normalised.high}) {
            if (*number)
                *number = **number * figure.normalised.factor;
        }
    }
}

inline std::vector<Figure> figuresFrom(const QString &lines)
{
    std::vector<Figure> figures;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        const auto part = [&](int i) { return text.section(u';', i, i).trimmed(); };
        Figure figure;
        figure.id = {qint64(figures.size()) + 1};
        figure.article = {qint64(figures.size()) / 2 + 1};
        figure.measure = part(0);
        figure.place = part(1);
        for (const QString &country : part(1).split(u'+', Qt::SkipEmptyParts))
            figure.countries.append(country.trimmed());
        setValue(figure, part(2));
        figure.period = periodFrom(part(3));
        figure.sentence.text = QStringLiteral("A sentence that states %1.").arg(part(2));
        QStringList plain;
        for (int i = 4; i <= text.count(u';'); ++i) {
            if (part(i).indexOf(u'=') > 0)
                setField(figure, part(i).section(u'=', 0, 0), part(i).section(u'=', 1));
            else
                plain.append(part(i));
        }
        figure.status = figureStatusFromString(plain.value(0)).value_or(Figure::Status::Suggested);
        figure.attributedSource = plain.value(1);
        figures.push_back(figure);
    }
    return figures;
}

// A series as text: its key, then its points: "2011 64400 ~; 2013 49200 =".
inline QString textOf(const std::vector<Series> &series)
{
    QStringList lines;
    for (const Series &one : series) {
        QStringList points;
        for (const SeriesPoint &point : one.points) {
            QString words = QStringLiteral("%1 %2 %3")
                                .arg(periodLabel(point))
                                .arg(point.y, 0, 'g', 12)
                                .arg(toString(point.approximation));
            if (point.partial)
                words += QStringLiteral(" partial");
            if (point.spansYears)
                words += QStringLiteral(" span");
            if (point.isRange)
                words += QStringLiteral(" range");
            const QString standings[] {QString(), QStringLiteral(" contested"), QStringLiteral(" chosen"),
                                       QStringLiteral(" passed")};
            words += standings[int(point.standing)];
            for (const FigureId witness : point.witnesses)
                words += QStringLiteral(" +%1").arg(witness.value);
            points.append(words);
        }
        lines.append(one.key + QStringLiteral(": ") + points.join(QStringLiteral("; ")));
    }
    return lines.join(u'\n');
}

} // namespace Quipu
