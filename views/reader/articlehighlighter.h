// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QTextLayout>

namespace Quipu {

// How the article's own words look, without any marks: KSyntaxHighlighting with our definition of an article
// (quotations, citation marks, addresses, numbers), then headings and boilerplate as import found them. The only
// highlighter. A line is asked for when it is laid out: no state crosses lines, so that those out of view cost nothing.
class ArticleHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
    Q_DISABLE_COPY_MOVE(ArticleHighlighter)

public:
    ArticleHighlighter();

    void setPalette(const QPalette &palette); // light or dark theme by it
    void setFont(const QFont &font); // of the text: headings are larger
    void setStructure(const Structure &structure);

    // span: where in the text the line stands.
    QList<QTextLayout::FormatRange> formatsOf(const QString &line, TextSpan span);
    // Whether all of a stretch is boilerplate.
    bool isBoilerplate(TextSpan span) const;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QTextCharFormat textFormat(const KSyntaxHighlighting::Format &format) const;

    KSyntaxHighlighting::Repository m_repository;
    QPalette m_palette;
    QFont m_font;
    std::vector<TextSpan> m_boilerplate, m_headings; // sorted
    QHash<int, QTextCharFormat> m_formats; // by the definition's
    QList<QTextLayout::FormatRange> m_ranges; // of the line that is highlighted
};

} // namespace Quipu
