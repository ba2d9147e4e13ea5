// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/figurelines.h"
#include "views/charts/evidencechart.h"

#include <QFontInfo>

#include <algorithm>

namespace Quipu {

// Charts to draw: series and networks that have what is hard to draw, and a chart of a size on no screen.

inline std::vector<Series> aid()
{
    return buildSeries(figuresFrom(QStringLiteral(
        "law_enforcement_assistance; Peru; 34.3 USD; FY2012; confirmed\nlaw_enforcement_assistance; Peru; 30 USD; "
        "FY2013; confirmed\nalternative_development_assistance; Peru; 20.1 USD; "
        "FY2012\nalternative_development_assistance; Peru; -5 USD; FY2013; confirmed\nmilitary_cooperation; Peru; "
        "20..30 USD; FY2012; confirmed\nmilitary_cooperation; Peru; >26.7 USD; FY2013; confirmed")));
}

inline std::vector<Series> mixed()
{
    return buildSeries(figuresFrom(QStringLiteral(
        "coca_cultivation_area; Peru; ~64400 ha; 2011\ncoca_cultivation_area; Peru; 49200 ha; 2013; "
        "confirmed\ncoca_cultivation_area; Peru; 42900 ha; 2014\ncoca_cultivation_area; Bolivia; >20000 ha; 2011; "
        "confirmed\ncoca_cultivation_area; Bolivia; 23000..25000 ha; 2013; confirmed\ncoca_cultivation_area; Bolivia; "
        "9000 ha; 2014-01-01..2014-06-30; confirmed\ncoca_cultivation_area; Colombia; 64000 ha; 2011; "
        "confirmed\ncoca_cultivation_area; Colombia; 48000 ha; 2013..2016; confirmed\ncoca_cultivation_area; Colombia; "
        "69000 ha; 2014; confirmed")));
}

inline std::vector<Series> many(int count)
{
    QString lines;
    for (int i = 0; i < count; ++i) {
        for (int year = 2010; year < 2016; year += 1 + i % 3)
            lines += QStringLiteral("arrests; Country of a rather long name %1; %2 persons; %3\n")
                         .arg(i)
                         .arg(i * 37 % 1000)
                         .arg(year);
    }
    return buildSeries(figuresFrom(lines));
}

inline std::vector<Series> byOutlet()
{
    Series articles;
    articles.key = QStringLiteral("articles");
    articles.title = QStringLiteral("Articles");
    articles.unit = QStringLiteral("articles");
    const QStringList outlets {QStringLiteral("El Comercio"), QStringLiteral("The Guardian"),
                               QStringLiteral("A newspaper with a very long name indeed")};
    for (int i = 0; i < outlets.size(); ++i) {
        SeriesPoint point;
        point.category = outlets[i];
        point.y = 3 + 5 * i;
        point.counted = {ArticleId {i + 1}};
        articles.points.edit().push_back(point);
    }
    return {articles};
}

inline CoMentions network(int count)
{
    CoMentions all;
    for (int i = 0; i < count; ++i)
        all.nodes.push_back({EntityId {i + 1}, QStringLiteral("Entity number %1").arg(i),
                             i % 3 ? QStringLiteral("person") : QStringLiteral("place"), count - i});
    for (int i = 1; i < count; ++i)
        all.links.push_back({size_t(i / 2), size_t(i), 1 + i % 4, {ArticleId {i}}, QStringLiteral("A sentence.")});
    return all;
}

inline ChartContent contentOf(ChartKind kind, std::vector<Series> series)
{
    Chart chart;
    chart.kind = kind;
    ChartContent content = chartOf(chart, std::move(series));
    if (kind == ChartKind::Network)
        content.network = network(30);
    return content;
}

inline QSizeF sizeOf(int index)
{
    return index == 0 ? QSizeF(420, 300) : index == 1 ? QSizeF(160, 100) * (96 / 25.4) : QSizeF(900, 600);
}

inline void show(EvidenceChart &chart, const ChartContent &content, QSizeF size = {900, 600})
{
    ChartLook look;
    look.font = QFont(QFontInfo(QFont()).family());
    look.font.setPixelSize(12);
    chart.resize(size);
    chart.setContent(content, look);
}

inline bool hasText(const EvidenceChart &chart, const QString &words)
{
    return std::ranges::any_of(chart.frame().texts, [&](const ChartText &text) { return text.text.contains(words); });
}

inline std::vector<QRectF> textRects(const EvidenceChart &chart)
{
    std::vector<QRectF> rects;
    for (const ChartFrame &frame : chart.frames()) {
        for (const ChartText &text : frame.texts)
            rects.push_back(text.rect);
        for (const LegendEntry &entry : frame.legend)
            rects.push_back(entry.words);
    }
    for (const ChartMark &mark : chart.marks().marks) {
        if (!mark.labelRect.isEmpty())
            rects.push_back(mark.labelRect);
    }
    return rects;
}

} // namespace Quipu
