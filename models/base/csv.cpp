// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csv.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

QString csvText(QString text)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (text.size() > 1 && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvNumber(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

} // namespace Quipu
