// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pdfstamps.h"

#include <QRegularExpression>

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

QRegularExpressionMatch found(const QByteArray &pdf, const QString &pattern)
{
    // Latin-1 has one character for every byte, so that positions are the bytes' own.
    return QRegularExpression(pattern).match(QString::fromLatin1(pdf));
}

} // namespace

QByteArray withFixedStamps(QByteArray pdf, QSizeF pageInPoints)
{
    replaceInPlace(pdf, found(pdf, uR"(/CreationDate \(D:(\d{14})[^)]*\))"_s), "20000101000000");
    const QRegularExpressionMatch box = found(pdf, uR"(/MediaBox (\[0 0 [\d.]+ ([\d.]+)\]))"_s);
    const double top = box.captured(2).toDouble();
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    replaceInPlace(pdf, box,
                   "[0 " + number(top - pageInPoints.height()) + ' ' + number(pageInPoints.width()) + ' '
                       + QByteArray::number(top) + ']');
    return pdf;
}

} // namespace Quipu
