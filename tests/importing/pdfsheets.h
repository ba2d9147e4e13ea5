// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <memory>

namespace Quipu {

// A PDF for tests, drawn as a printer would: A4, lengths in points from the upper left corner. '|' in a word is where
// it may be parted at a line's end, with a hyphen.
class PdfSheets final
{
public:
    static constexpr double width = 595, height = 842;

    explicit PdfSheets(const QString &title = {}, const QByteArray &xmp = {});

    // Returns where it ends.
    double line(double x, double y, const QString &text, double size = 10, bool isRight = false);
    // Wraps the paragraph from y down; the first line is indented. Returns where the next line would stand.
    double paragraph(QRectF column, double y, const QString &text, double indent = 0, double size = 10);
    // As much of the lines as there is room for from y to the column's foot; takes them from the list.
    double fill(QRectF column, double y, QStringList &lines, double size = 10);
    QStringList wrapped(const QString &text, double columnWidth, double indent = 0, double size = 10) const;
    void picture(const QImage &image, QRectF place) { m_painter->drawImage(place, image); }
    void newPage() { m_writer->newPage(); }

    QByteArray bytes();

    static constexpr double leading = 1.3; // times the size

private:
    QFont font(double size) const;

    QByteArray m_bytes;
    QBuffer m_buffer {&m_bytes};
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace Quipu
