// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articlehighlighter.h"

#include "views/widgets/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double headingSize = 1.2;

template <typename Visit> void visitSpans(const std::vector<TextSpan> &spans, TextSpan stretch, Visit visit)
{
    auto span = std::ranges::upper_bound(spans, stretch.start, {}, &TextSpan::end);
    for (; span != spans.end() && span->start < stretch.end; ++span)
        visit(QTextLayout::FormatRange {int(std::max(span->start, stretch.start) - stretch.start),
                                        int(std::min(span->end, stretch.end) - std::max(span->start, stretch.start)),
                                        {}});
}

} // namespace

ArticleHighlighter::ArticleHighlighter()
{
    m_repository.addCustomSearchPath(u":/quipu/syntax"_s);
    setDefinition(m_repository.definitionForName(u"Quipu Article"_s));
}

void ArticleHighlighter::setPalette(const QPalette &palette)
{
    using KSyntaxHighlighting::Repository;
    m_palette = palette;
    m_formats.clear();
    setTheme(m_repository.defaultTheme(isDark(palette) ? Repository::DarkTheme : Repository::LightTheme));
}

void ArticleHighlighter::setFont(const QFont &font)
{
    m_font = font;
}

void ArticleHighlighter::setStructure(const Structure &structure)
{
    m_headings = structure.headings;
    m_boilerplate.clear();
    for (const Boilerplate &part : structure.boilerplate) {
        if (part.kind != "title"_L1) // not the article's words, but nothing to look past
            m_boilerplate.push_back(part.span);
    }
    std::ranges::sort(m_boilerplate);
}

bool ArticleHighlighter::isBoilerplate(TextSpan span) const
{
    return std::ranges::any_of(m_boilerplate, [span](const TextSpan &part) { return part.contains(span); });
}

QList<QTextLayout::FormatRange> ArticleHighlighter::formatsOf(const QString &line, TextSpan span)
{
    m_ranges.clear();
    highlightLine(line, KSyntaxHighlighting::State());
    visitSpans(m_headings, span, [this](QTextLayout::FormatRange range) {
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontPointSize(m_font.pointSizeF() * headingSize);
        m_ranges.push_back(range);
    });
    visitSpans(m_boilerplate, span, [this](QTextLayout::FormatRange range) {
        range.format.setForeground(quietText(m_palette));
        m_ranges.push_back(range);
    });
    return std::exchange(m_ranges, {});
}

void ArticleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!format.isValid() || length == 0)
        return;
    auto known = m_formats.constFind(format.id());
    if (known == m_formats.constEnd())
        known = m_formats.insert(format.id(), textFormat(format));
    if (!known->isEmpty())
        m_ranges.push_back({offset, length, *known});
}

// Colours that can be read; the theme's own text colour is the palette's.
QTextCharFormat ArticleHighlighter::textFormat(const KSyntaxHighlighting::Format &format) const
{
    using Theme = KSyntaxHighlighting::Theme;
    QTextCharFormat text;
    if (format.textStyle() == Theme::Comment) // citation marks, which nobody reads twice
        text.setForeground(quietText(m_palette));
    else if (format.hasTextColor(theme()))
        text.setForeground(readableOn(format.textColor(theme()), m_palette.color(QPalette::Base)));
    if (format.isBold(theme()))
        text.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        text.setFontItalic(true);
    if (format.isUnderline(theme()))
        text.setFontUnderline(true);
    return text;
}

} // namespace Quipu
