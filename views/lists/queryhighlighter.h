// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <QPalette>
#include <QTextLayout>

namespace Quipu {

// How a typed query looks: KSyntaxHighlighting with our definition of the search language. One line, no state.
class QueryHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
    Q_DISABLE_COPY_MOVE(QueryHighlighter)

public:
    QueryHighlighter();

    void setPalette(const QPalette &palette); // light or dark theme by it
    QList<QTextLayout::FormatRange> formatsOf(const QString &query);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::Repository m_repository;
    QPalette m_palette;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace Quipu
