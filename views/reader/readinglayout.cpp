// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readinglayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Quipu {

ReadingLayout::ReadingLayout(QTextDocument *document, Formats formats, int lineGap)
    : QPlainTextDocumentLayout(document)
    , m_formats(std::move(formats))
    , m_gap(lineGap)
{ }

qreal ReadingLayout::lineGap() const
{
    return QFontMetricsF(document()->defaultFont()).height() * m_gap / 100;
}

void ReadingLayout::setLineGap(int hundredths)
{
    if (hundredths == m_gap)
        return;
    m_gap = hundredths;
    layOutAgain();
}

void ReadingLayout::layOutAgain()
{
    documentChanged(0, 0, document()->characterCount());
}

QRectF ReadingLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (block.isValid() && block.isVisible() && block.layout()->lineCount() == 0)
        block.layout()->setFormats(m_formats(block));
    QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return bounds;
    const qreal gap = lineGap();
    QTextLayout *layout = block.layout();
    const int lines = layout->lineCount();
    if (lines == 0)
        return bounds;
    const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
    // A fresh layout has its first line at 0; one that was moved apart has it below.
    if (layout->lineAt(0).y() < gap / 4) {
        for (int i = 0; i < lines; ++i) {
            QTextLine line = layout->lineAt(i);
            const qreal rest = isRightToLeft ? line.width() - line.naturalTextWidth() : 0;
            line.setPosition({line.x() + std::max(0.0, rest), line.y() + gap / 2 + i * gap});
        }
        bounds.setHeight(bounds.height() + lines * gap);
    } else {
        bounds.setHeight(bounds.height() + gap / 2);
    }
    return bounds;
}

} // namespace Quipu
