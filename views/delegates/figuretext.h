// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mention.h"
#include "models/corpus/article.h"
#include "models/figures/rows.h"

#include <QLocale>
#include <QString>

namespace Quipu {

// Item views hand delegates a locale without group separators; this is the one that people read.
QLocale readingLocale(QLocale viewLocale);
// Values in the reader's locale. Pure functions: the same words in table, inspector, tooltip and clipboard.
QString numberText(double value, const QLocale &locale); // 64,400 or 12.5; no digits the text did not state
QString valueText(const Figure &figure, const QLocale &locale); // "~ 64,400", "10–15", "> 3"
QString unitText(const Figure &figure); // "hectares", "US$", "tonnes a year"
QString periodText(const Period &period, const QLocale &locale); // "2013", "Jan 2013", "2000–2012", "FY 2012"
QString dateText(const PartialDate &date, const QLocale &locale); // as precise as it is stated
QString isoDateText(const QString &iso, const QLocale &locale); // the same; "" for ""
QString statusText(Article::Status status);
QString statusText(Figure::Status status);
QString statusText(ReviewStatus status);
QString figureTip(const Figure &figure, const QLocale &locale); // measure, value, period, place: one line each
// The sentence and where it stands, to be pasted into a paper.
QString citationText(const FigureRow &row, const QLocale &locale);
QString citationsText(const std::vector<FigureRow> &rows, const QLocale &locale); // a line each

} // namespace Quipu
