// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/base/codepointmap.h"
#include "models/charting/series.h"
#include "models/corpus/article.h"
#include "models/figures/check/settlement.h"
#include "models/figures/rows.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Quipu {

// Quipu's values as the JSON objects of the command line's contract, which other programs and the exports read. Offsets
// are code points of the article's text, from 0, end exclusive; dates are ISO 8601, cut to their precision; what the
// text does not say is null. Pure functions; any lane. Not the project file's own form (articlejson.h, figurejson.h
// ...).

// A number as JSON writes it: whole ones without a point or an exponent, others to 15 digits, so that what binary
// fractions add (132.8 million as 132800000.00000001) does not show; null when absent.
QJsonValue numberOrNull(std::optional<double> number);
// null for an empty text.
QJsonValue textOrNull(const QString &text);

// {"start","end","text"}; the words are those of the text.
QJsonObject spanObject(const TextSpan &span, const QString &text, const CodePointMap &map);

// {"title","published","author","outlet","dateline","url"} each {"value","span","origin"} or null, and "tags",
// "categories".
QJsonObject metadataObject(const Metadata &metadata, const QString &text, const CodePointMap &map);
QJsonArray boilerplateArray(const Structure &structure, const QString &text, const CodePointMap &map);

// The whole article.
QJsonObject articleObject(const Article &article, const QString &text);
// Its form in lists: no text, no spans, metadata as plain values; with the row's counts, and "snippet", "hits" (code
// points into the snippet) and "score" when hasQuery.
QJsonObject articleListObject(const Article &article, const ArticleRow &row, bool hasQuery);

QJsonObject mentionObject(const MentionRow &row, const CodePointMap &map);
QJsonObject entityObject(const EntityRow &row);
// {"relation","subject","kind","object","from","until","article","file","sentence":Span,"note"}
QJsonObject relationObject(const RelationRow &row, const CodePointMap &map);
// derived: which figures of its article this one was computed from, if any.
QJsonObject figureObject(const FigureRow &row, const CodePointMap &map,
                         const std::optional<Derivation> &derived = std::nullopt);
// "told" says of each figure who states what, where.
QJsonObject checkObject(const CheckRow &row);
// A point's "x" and "x_to" are the shortest dates that say its period, and a fiscal year the year that it ends in; its
// exact first and last days are "from" and "to".
QJsonObject seriesObject(const Series &series, bool withPoints);

// The text without its boilerplate, and without the lines that held nothing else.
QString bodyOf(const QString &text, const Structure &structure);

} // namespace Quipu
