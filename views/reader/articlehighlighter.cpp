// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articlehighlighter.h"

#include "views/widgets/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>
#include <QTextDocument>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QColor searchHitColor(0xe6, 0x9f, 0x00); // orange of the colour-blind safe palette
constexpr double lineContrast = 3; // lines are graphics: WCAG 2.1, 1.4.11

QColor backgroundOf(const QTextCharFormat &format, const QPalette &palette)
{
    return format.hasProperty(QTextFormat::BackgroundBrush) ? format.background().color()
                                                            : palette.color(QPalette::Base);
}

} // namespace

ArticleHighlighter::ArticleHighlighter(QObject *parent)
    : SyntaxHighlighter(parent)
{
    m_repository.addCustomSearchPath(u":/quipu/syntax"_s);
    setDefinition(m_repository.definitionForName(u"Quipu Article"_s));
}

void ArticleHighlighter::setPalette(const QPalette &palette)
{
    if (std::exchange(m_isThemed, true) && palette == m_palette)
        return;
    m_palette = palette;
    using KSyntaxHighlighting::Repository;
    setTheme(m_repository.defaultTheme(isDark(palette) ? Repository::DarkTheme : Repository::LightTheme));
    rehighlight();
}

void ArticleHighlighter::setLayer(MarkLayer layer, std::vector<TextMark> marks)
{
    std::vector<TextMark> before = m_layers[size_t(layer)].items();
    m_layers[size_t(layer)] = SpanIndex(marks);
    std::sort(before.begin(), before.end());
    std::sort(marks.begin(), marks.end());
    std::vector<TextMark> changed;
    std::set_symmetric_difference(before.begin(), before.end(), marks.begin(), marks.end(),
                                  std::back_inserter(changed));
    rehighlightSpans(changed);
}

void ArticleHighlighter::resetLayers()
{
    m_layers.fill({});
}

void ArticleHighlighter::rehighlightSpans(const std::vector<TextMark> &marks)
{
    if (document() == nullptr)
        return;
    int done = -1; // marks are sorted, so blocks come in order; the last one looked at need not be again
    for (const TextMark &mark : marks) {
        QTextBlock block = document()->findBlock(int(mark.span.start));
        if (!block.isValid())
            return; // the text that the marks are for is yet to come
        if (block.blockNumber() <= done)
            block = document()->findBlockByNumber(done + 1);
        for (; block.isValid() && block.position() < mark.span.end; block = block.next()) {
            done = block.blockNumber();
            rehighlightBlock(block);
        }
    }
}

void ArticleHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    const TextSpan block {currentBlock().position(), currentBlock().position() + text.size()};
    for (int layer = 0; layer < markLayerCount; ++layer)
        mergeLayer(MarkLayer(layer), block);
    makeReadable(int(text.size()));
}

void ArticleHighlighter::mergeLayer(MarkLayer layer, TextSpan block)
{
    m_layers[size_t(layer)].visit(block, [&](const TextMark &mark) { mergeMark(layer, mark, block); });
}

// Runs of one format are changed at once: formats are shared values, and most of a mark is one run.
void ArticleHighlighter::mergeMark(MarkLayer layer, const TextMark &mark, TextSpan block)
{
    const int end = int(std::min(mark.span.end, block.end) - block.start);
    for (int start = int(std::max(mark.span.start, block.start) - block.start); start < end;) {
        const QTextCharFormat before = format(start);
        int runEnd = start + 1;
        while (runEnd < end && format(runEnd) == before)
            ++runEnd;
        QTextCharFormat merged = before;
        style(layer, mark, merged);
        setFormat(start, runEnd - start, merged);
        start = runEnd;
    }
}

void ArticleHighlighter::style(MarkLayer layer, const TextMark &mark, QTextCharFormat &format) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor highlight = m_palette.color(QPalette::Highlight);
    switch (layer) {
    case MarkLayer::Boilerplate:
        format.setForeground(quietText(m_palette));
        return;
    case MarkLayer::Heading:
    case MarkLayer::Figure:
        format.setFontWeight(QFont::Bold);
        return;
    case MarkLayer::Mention:
        styleMention(mark, format);
        return;
    case MarkLayer::Hit:
        format.setBackground(tinted(base, searchHitColor, isDark(m_palette) ? 0.45 : 0.6));
        return;
    case MarkLayer::Light:
        format.setBackground(tinted(backgroundOf(format, m_palette), highlight, 0.28));
        return;
    case MarkLayer::LitFigure:
        format.setBackground(highlight);
        format.setForeground(m_palette.color(QPalette::HighlightedText));
        return;
    }
}

// The words on a tint of their type's colour; what nobody has looked at is lighter and dotted, so that colour is not
// the only sign.
void ArticleHighlighter::styleMention(const TextMark &mark, QTextCharFormat &format) const
{
    const double strength = (mark.isFirm ? 0.22 : 0.11) + (isDark(m_palette) ? 0.08 : 0);
    const QColor background = tinted(backgroundOf(format, m_palette), mark.color, strength);
    format.setBackground(background);
    format.setUnderlineStyle(mark.isFirm ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
    format.setUnderlineColor(readableOn(mark.color, background, lineContrast));
}

void ArticleHighlighter::makeReadable(int length)
{
    const QColor plain = QColor::fromRgba(theme().textColor(KSyntaxHighlighting::Theme::Normal));
    for (int start = 0; start < length;) {
        QTextCharFormat run = format(start);
        int end = start + 1;
        while (end < length && format(end) == run)
            ++end;
        if (run.foreground().color() == plain) // of the theme; the palette's own text colour is meant
            run.clearForeground();
        const bool isColoured = run.hasProperty(QTextFormat::ForegroundBrush);
        if (isColoured || run.hasProperty(QTextFormat::BackgroundBrush)) {
            const QColor text = isColoured ? run.foreground().color() : m_palette.color(QPalette::Text);
            run.setForeground(readableOn(text, backgroundOf(run, m_palette)));
        }
        setFormat(start, end - start, run);
        start = end;
    }
}

} // namespace Quipu
