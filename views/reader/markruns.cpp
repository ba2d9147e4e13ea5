// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/markruns.h"

#include "views/widgets/contrast.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr double firmTint = 0.22, suggestedTint = 0.11, moreInTheDark = 0.08;
constexpr double litTint = 0.28, hitTint = 0.6, hitTintInTheDark = 0.45;
constexpr double figureTint = 0.14, suggestedFigureTint = 0.07; // of the text's own colour

// What lies over a stretch, from all layers.
class RunCutter final
{
public:
    RunCutter(const PaintedMarks &marks, TextSpan stretch, const QPalette &palette)
        : m_marks(marks)
        , m_stretch(stretch)
        , m_palette(palette)
        , m_base(palette.color(QPalette::Base))
        , m_isDark(isDark(palette))
    { }

    std::vector<MarkRun> cut()
    {
        layer().visit(m_stretch, [this](const TextMark &mark) {
            m_tinted.push_back(&mark);
            addEdges(mark.span);
        });
        for (const SpanIndex<PlainSpan> *hits : {&m_marks.searchHits, &m_marks.findHits}) {
            hits->visit(m_stretch, [this](const PlainSpan &hit) {
                m_hits.push_back(hit.span);
                addEdges(hit.span);
            });
        }
        for (const TextSpan &span : {m_marks.lit, m_marks.litFigure}) {
            if (span.overlaps(m_stretch))
                addEdges(span);
        }
        std::ranges::sort(m_edges);
        m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
        std::vector<MarkRun> runs;
        for (size_t i = 0; i + 1 < m_edges.size(); ++i) {
            MarkRun run = runOf({m_edges[i], m_edges[i + 1]});
            if (run.background != m_base)
                runs.push_back(run);
        }
        return runs;
    }

private:
    const SpanIndex<TextMark> &layer() const
    {
        return m_marks.active == MarkLayer::Mentions ? m_marks.mentions : m_marks.figures;
    }

    void addEdges(TextSpan span)
    {
        m_edges.push_back(std::max(span.start, m_stretch.start));
        m_edges.push_back(std::min(span.end, m_stretch.end));
    }

    QColor tintOf(const TextMark &mark) const
    {
        if (m_marks.active == MarkLayer::Figures)
            return tinted(m_base, m_palette.color(QPalette::Text), mark.isFirm ? figureTint : suggestedFigureTint);
        const double strength = (mark.isFirm ? firmTint : suggestedTint) + (m_isDark ? moreInTheDark : 0);
        return tinted(m_base, mark.color, strength);
    }

    MarkRun runOf(TextSpan span) const
    {
        MarkRun run {span, m_base, {}};
        const TextMark *innermost = nullptr;
        for (const TextMark *mark : m_tinted) {
            if (mark->span.overlaps(span) && (innermost == nullptr || mark->span.length() < innermost->span.length()))
                innermost = mark;
        }
        if (innermost != nullptr)
            run.background = tintOf(*innermost);
        if (std::ranges::any_of(m_hits, [span](const TextSpan &hit) { return hit.overlaps(span); }))
            run.background = tinted(m_base, hitColor(), m_isDark ? hitTintInTheDark : hitTint);
        else if (m_marks.lit.overlaps(span))
            run.background = tinted(run.background, m_palette.color(QPalette::Highlight), litTint);
        if (m_marks.litFigure.overlaps(span)) {
            run.background = m_palette.color(QPalette::Highlight);
            run.text = m_palette.color(QPalette::HighlightedText);
        }
        return run;
    }

    const PaintedMarks &m_marks;
    TextSpan m_stretch;
    const QPalette &m_palette;
    QColor m_base;
    bool m_isDark;
    std::vector<const TextMark *> m_tinted;
    std::vector<TextSpan> m_hits;
    std::vector<qsizetype> m_edges;
};

} // namespace

std::vector<MarkRun> markRuns(const PaintedMarks &marks, TextSpan stretch, const QPalette &palette)
{
    return RunCutter(marks, stretch, palette).cut();
}

const QColor &hitColor()
{
    static const QColor color(0xe6, 0x9f, 0x00); // orange of the colour-blind safe palette
    return color;
}

} // namespace Quipu
