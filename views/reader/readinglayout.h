// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace Quipu {

// The layout of a plain text edit with room between the lines, which QPlainTextDocumentLayout itself does not know.
// Qt lays a block out with its lines close together; they are moved apart the first time the block is measured.
class ReadingLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingLayout)

public:
    explicit ReadingLayout(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    qreal lineGap() const; // pixels between two lines
};

} // namespace Quipu
