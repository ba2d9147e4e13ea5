// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/groupednumber.h"

#include <QLocale>

namespace Quipu {

QString groupedNumber(double value, const QLocale &locale, int decimals)
{
    QString text = locale.toString(value, 'f', decimals);
    const QString separator = locale.groupSeparator();
    const qsizetype firstGroupEnd = separator.isEmpty() ? -1 : text.indexOf(separator);
    qsizetype start = 0;
    while (start < firstGroupEnd && !text.at(start).isDigit())
        ++start; // the sign
    constexpr qsizetype tooLong = 4;
    if (firstGroupEnd - start == tooLong)
        text.insert(start + 1, separator);
    return text;
}

} // namespace Quipu
