// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pdfstamps.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Puts `made` in the place of what the pattern's first group found, filled up with blanks.
void replaceInPlace(QByteArray &pdf, const QRegularExpressionMatch &match, QByteArray made)
{
    if (!match.hasMatch() || made.size() > match.capturedLength(1))
        return;
    made.append(match.capturedLength(1) - made.size(), ' ');
    pdf.replace(match.capturedStart(1), match.capturedLength(1), made);
}

// What changes from one run to the next, each with what stands there instead. Qt 6.8 writes more of them than Qt 6.4.
void fixStamps(QByteArray &pdf)
{
    const std::pair<QString, QByteArray> stamps[] = {
        {uR"(/(?:CreationDate|ModDate) \(D:(\d{14})[^)]*\))"_s, "20000101000000"},
        {uR"(xmp:(?:Create|Modify|Metadata)Date="([-\dT:]{19}))"_s, "2000-01-01T00:00:00"},
        {uR"(DocumentID="uuid:([\da-f-]{36}))"_s, "00000000-0000-0000-0000-000000000000"},
        {uR"(/ID \[ <([\da-f]{32,})>)"_s, QByteArray(32, '0')},
        {uR"(> <([\da-f]{32,})> \])"_s, QByteArray(32, '0')},
    };
    for (const auto &[pattern, made] : stamps) {
        // Nothing changes its length, so that the places found stay true.
        const QString text = QString::fromLatin1(pdf);
        const QRegularExpression expression(pattern);
        for (auto match = expression.globalMatch(text); match.hasNext();)
            replaceInPlace(pdf, match.next(), made);
    }
}

QRegularExpressionMatch found(const QByteArray &pdf, const QString &pattern)
{
    // Latin-1 has one character for every byte, so that positions are the bytes' own.
    return QRegularExpression(pattern).match(QString::fromLatin1(pdf));
}

} // namespace

QByteArray withFixedStamps(QByteArray pdf, QSizeF pageInPoints)
{
    fixStamps(pdf);
    const QRegularExpressionMatch box = found(pdf, uR"(/MediaBox (\[0 0 [\d.]+ ([\d.]+)\]))"_s);
    const double top = box.captured(2).toDouble();
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    replaceInPlace(pdf, box,
                   "[0 " + number(top - pageInPoints.height()) + ' ' + number(pageInPoints.width()) + ' '
                       + QByteArray::number(top) + ']');
    return pdf;
}

} // namespace Quipu
