// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/importing/pdfsheets.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Quipu {

PdfSheets::PdfSheets(const QString &title, const QByteArray &xmp)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(72);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins({0, 0, 0, 0});
    m_writer->setTitle(title);
    if (!xmp.isEmpty())
        m_writer->setDocumentXmpMetadata(xmp);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

QFont PdfSheets::font(double size) const
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(size);
    return font;
}

double PdfSheets::line(double x, double y, const QString &text, double size, bool isRight)
{
    m_painter->setFont(font(size));
    const double advance = QFontMetricsF(font(size), m_writer.get()).horizontalAdvance(text);
    const double left = isRight ? x - advance : x;
    m_painter->drawText(QPointF(left, y), text);
    return left + advance;
}

QStringList PdfSheets::wrapped(const QString &text, double columnWidth, double indent, double size) const
{
    const QFontMetricsF metrics(font(size), m_writer.get());
    QStringList lines;
    QString line;
    const auto fits = [&](const QString &candidate) {
        return metrics.horizontalAdvance(candidate) <= columnWidth - (lines.isEmpty() ? indent : 0);
    };
    for (const QString &word : text.split(u' ')) {
        QStringList parts = word.split(u'|');
        const QString space = line.isEmpty() ? u""_s : u" "_s;
        if (fits(line + space + parts.join(u""_s))) {
            line += space + parts.join(u""_s);
            continue;
        }
        QString head;
        while (parts.size() > 1 && fits(line + space + head + parts.front() + u'-'))
            head += parts.takeFirst();
        if (!head.isEmpty())
            line += space + head + (head.endsWith(u'-') ? u""_s : u"-"_s);
        lines.append(line);
        line = parts.join(u""_s);
    }
    lines.append(line);
    return lines;
}

double PdfSheets::paragraph(QRectF column, double y, const QString &text, double indent, double size)
{
    double x = column.left() + indent;
    for (const QString &one : wrapped(text, column.width(), indent, size)) {
        line(x, y, one, size);
        x = column.left();
        y += size * leading;
    }
    return y;
}

double PdfSheets::fill(QRectF column, double y, QStringList &lines, double size)
{
    while (!lines.isEmpty() && y <= column.bottom()) {
        const QString text = lines.takeFirst();
        const bool isIndented = text.startsWith(u'\t');
        line(column.left() + (isIndented ? 12 : 0), y, text.mid(isIndented ? 1 : 0), size);
        y += size * leading;
    }
    return y;
}

QByteArray PdfSheets::bytes()
{
    m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}

} // namespace Quipu
