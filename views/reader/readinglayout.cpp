// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readinglayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace Quipu {

namespace {

constexpr qreal gapOfLineHeight = 0.3; // with the font's own leading this comes to about 1.5 times its size

} // namespace

ReadingLayout::ReadingLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{ }

qreal ReadingLayout::lineGap() const
{
    return QFontMetricsF(document()->defaultFont()).height() * gapOfLineHeight;
}

QRectF ReadingLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return bounds;
    const qreal gap = lineGap();
    QTextLayout *layout = block.layout();
    const int lines = layout->lineCount();
    if (lines == 0)
        return bounds;
    // A fresh layout has its first line at 0; one that was moved apart has it below.
    if (layout->lineAt(0).y() < gap / 4) {
        for (int i = 0; i < lines; ++i) {
            QTextLine line = layout->lineAt(i);
            line.setPosition({line.x(), line.y() + gap / 2 + i * gap});
        }
        bounds.setHeight(bounds.height() + lines * gap);
    } else {
        bounds.setHeight(bounds.height() + gap / 2);
    }
    return bounds;
}

} // namespace Quipu
