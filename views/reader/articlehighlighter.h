// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/spanindex.h"
#include "views/reader/textmark.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QPalette>

#include <array>

namespace Quipu {

// The only highlighter of the reader's document: KSyntaxHighlighting with our definition of an article first, then the
// marks merged over it, layer by layer. Setting a layer re-highlights the blocks whose marks changed and no others.
class ArticleHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleHighlighter)

public:
    explicit ArticleHighlighter(QObject *parent);

    void setPalette(const QPalette &palette); // light or dark theme by it; re-highlights when it is another one
    void setLayer(MarkLayer layer, std::vector<TextMark> marks);
    // For a text that is about to be set: no block is looked at.
    void resetLayers();
    const SpanIndex<TextMark> &layer(MarkLayer layer) const { return m_layers[size_t(layer)]; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void mergeLayer(MarkLayer layer, TextSpan block);
    void mergeMark(MarkLayer layer, const TextMark &mark, TextSpan block);
    void style(MarkLayer layer, const TextMark &mark, QTextCharFormat &format) const;
    void styleMention(const TextMark &mark, QTextCharFormat &format) const;
    void makeReadable(int length);
    void rehighlightSpans(const std::vector<TextMark> &marks);

    KSyntaxHighlighting::Repository m_repository;
    std::array<SpanIndex<TextMark>, markLayerCount> m_layers;
    QPalette m_palette;
    bool m_isThemed = false;
};

} // namespace Quipu
