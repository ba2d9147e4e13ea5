// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/references/reference.h"

#include "models/corpus/datephrase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Quipu {

QString nameInOrder(const QString &name)
{
    const QStringList parts = name.simplified().split(u',');
    if (parts.size() < 2)
        return name.simplified();
    const QString last = parts.front().trimmed(), first = parts.back().trimmed();
    QString whole = first.isEmpty() ? last : QString(first + u' ' + last);
    if (parts.size() > 2 && !parts[1].trimmed().isEmpty())
        whole += u' ' + parts[1].trimmed();
    return whole;
}

QString referenceDate(const QString &written)
{
    static const QRegularExpression parted(u"^\\s*(\\d{4})(?:[/-](\\d{1,2})(?:[/-](\\d{1,2}))?)?(?!\\d)"_s);
    static const QRegularExpression year(u"(?<!\\d)(1[5-9]\\d{2}|20\\d{2})(?!\\d)"_s);
    if (const auto match = parted.match(written); match.hasMatch()) {
        PartialDate date {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
        if (date.month < 1 || date.month > 12)
            date.month = date.day = 0;
        if (date.day != 0 && !QDate::isValid(date.year, date.month, date.day))
            date.day = 0;
        return date.year > 0 ? date.toIso() : QString();
    }
    if (const auto phrase = findDate(written, {}))
        return phrase->date.toIso();
    return year.match(written).captured(1);
}

} // namespace Quipu
