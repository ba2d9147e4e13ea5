// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/corpus/article.h"
#include "models/figures/figure.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace Quipu {

// An article as a citation names it.
struct CitedArticle
{
    ArticleId id;
    QString title, author, outlet, url; // "" where nobody knows; title is then the file's name
    QString published; // ISO 8601, cut to its precision
    QString file; // its name, without the folder: where the analyst keeps it is nobody else's business
    QString sha256; // of the source's bytes, lower-case hex
    QString language;
    bool operator==(const CitedArticle &) const = default;
};

// A figure that a chart shows, with what stands around its sentence and who answers for it.
struct CitedFigure
{
    Figure figure;
    QString before, after; // the text next to the sentence (FigureContext)
    QString confirmedBy; // "" unless confirmed
    QDateTime confirmedAt; // UTC; invalid where the change log does not say
    bool operator==(const CitedFigure &) const = default;
};

// Everything that defends a chart, apart from the project: what is embedded in its pictures, written beside its data
// and read back by `quipu explain`. A value; made by readEvidence (models/jobs/chartevidencereading.h).
struct ChartEvidence
{
    QString project; // the name of its file, without ending
    QString program; // "Quipu 0.1.0"
    std::vector<CitedFigure> figures; // by id
    std::vector<CitedArticle> articles; // by id
    bool operator==(const ChartEvidence &) const = default;

    const CitedFigure *figure(FigureId id) const; // null: not among them
    const CitedArticle *article(ArticleId id) const;
};

// The figures that a chart's points and witnesses are, and the articles they, its counts and its links stand in.
std::vector<FigureId> citedFigures(const ChartContent &content); // sorted
std::vector<ArticleId> citedArticles(const ChartContent &content); // sorted

// The embedded form:
// {"quipu_evidence":1,"program","project","chart","series","points","articles","network","refusals"}. A point has all
// keys of a series' point (objects.h) and "series","value","quote","period","before","after",
// "confirmed_by","confirmed_at","standing","told_again". Keys are sorted, so the same chart is the same bytes.
QJsonObject evidenceObject(const ChartContent &content, const ChartEvidence &evidence);
QByteArray evidenceJson(const ChartContent &content, const ChartEvidence &evidence); // compact, UTF-8

// What is shown of embedded evidence: the same, with each point's article beside it ("title", "outlet", "url",
// "sha256", "citation" ...), so that a point stands on its own.
QJsonObject explainedObject(const QJsonObject &evidence);

// "Castro, Ana: Coca falls. El Comercio, 2015-07-22. https://…"; the file's name where nothing is known.
QString citationText(const CitedArticle &article);

} // namespace Quipu
