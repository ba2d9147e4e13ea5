// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>
#include <QTextLayout>

#include <functional>

namespace Quipu {

// The layout of a plain text edit with room between the lines, which QPlainTextDocumentLayout itself does not know, and
// with formats that are asked for when a block is laid out, which is when it first comes into view. Qt lays a block out
// with its lines close together; they are moved apart the first time the block is measured;
// paragraphs that are written from right to left begin on the right.
class ReadingLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingLayout)

public:
    using Formats = std::function<QList<QTextLayout::FormatRange>(const QTextBlock &)>;
    ReadingLayout(QTextDocument *document, Formats formats, int lineGap);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    qreal lineGap() const; // pixels between two lines
    void setLineGap(int hundredths); // of a line's height
    void layOutAgain(); // formats are other ones

private:
    Formats m_formats;
    int m_gap;
};

} // namespace Quipu
