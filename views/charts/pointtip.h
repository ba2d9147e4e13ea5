// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"

namespace Quipu {

// What stands behind a point, as rich text for a tool tip: value with qualifier and unit, period, the sentence with the
// value in bold, citation, status, witnesses, the analyst's choice and note. Bounded, however long its parts are; in
// the tool tip's own colours. Pure; translated.
QString pointTip(const ChartContent &content, const Series &series, const SeriesPoint &point);

// The same of something that happened: name, dates, and where it is told.
QString eventTip(const ChartContent &content, const ChartEvent &event);

// "Title. Outlet, date"; empty where nobody knows the article.
QString articleCitation(const ChartContent &content, ArticleId article);
// The analyst's words beside the point; empty where there are none.
QString noteOn(const Chart &chart, const SeriesPoint &point);

// The sentence as rich text with the quote in bold, cut to about `most` characters around it.
QString quotedSentence(const QString &sentence, const QString &quote, int most);

} // namespace Quipu
