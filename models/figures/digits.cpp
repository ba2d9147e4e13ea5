// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/digits.h"

#include <QList>

namespace Quipu {

namespace {

constexpr qsizetype longestDigits = 24;

struct DigitGroups
{
    QList<QStringView> groups;
    QList<QChar> separators;
};

DigitGroups groupsOf(QStringView digits)
{
    DigitGroups found;
    qsizetype start = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i] >= u'0' && digits[i] <= u'9')
            continue;
        found.groups.append(digits.sliced(start, i - start));
        found.separators.append(digits[i]);
        start = i + 1;
    }
    found.groups.append(digits.sliced(start));
    return found;
}

// Thousands: one to three digits, then groups of three.
bool areThousands(const QList<QStringView> &groups, qsizetype count)
{
    if (groups[0].size() > 3 || groups[0].startsWith(u'0'))
        return false;
    for (qsizetype i = 1; i < count; ++i) {
        if (groups[i].size() != 3)
            return false;
    }
    return true;
}

std::optional<double> joined(const DigitGroups &number, qsizetype whole)
{
    QString plain;
    for (qsizetype i = 0; i < number.groups.size(); ++i) {
        if (i == whole)
            plain += u'.';
        plain += number.groups[i];
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

DecimalSign decimalSign(const Tokens &tokens, const FigureLanguage &language)
{
    if (!language.pointIsDecimal)
        return DecimalSign::Either;
    int points = 0;
    int commas = 0;
    for (const Token &token : tokens) {
        if (token.kind != Token::Kind::Number || token.word.size() > longestDigits)
            continue;
        const DigitGroups number = groupsOf(token.word);
        if (number.separators.isEmpty())
            continue;
        const QChar last = number.separators.last();
        const bool decimals = number.groups.last().size() != 3 || number.groups.first() == u'0';
        const bool single = number.separators.size() == 1 || number.separators.first() != last;
        if (last == u'.')
            (single && decimals ? points : commas) += single && !decimals ? number.separators.size() > 1 : 1;
        else if (last == u',')
            (single && decimals ? commas : points) += single && !decimals ? number.separators.size() > 1 : 1;
    }
    return commas > points ? DecimalSign::Comma : DecimalSign::Point;
}

std::optional<double> valueOfDigits(QStringView digits, DecimalSign sign)
{
    if (digits.size() > longestDigits)
        return {};
    const DigitGroups number = groupsOf(digits);
    const qsizetype count = number.groups.size();
    if (count == 1) {
        if (digits.size() > 15 || (digits.size() > 1 && digits.startsWith(u'0')))
            return {};
        return joined(number, count);
    }
    const QChar last = number.separators.last();
    const bool allSame = number.separators.count(last) == number.separators.size();
    if (!allSame) {
        if (number.separators.first() == u'\'' && areThousands(number.groups, count))
            return joined(number, count); // 3'500,000
        if (number.separators.count(last) != 1 || !areThousands(number.groups, count - 1))
            return {};
        return last == u'.' || last == u',' ? joined(number, count - 1) : joined(number, count);
    }
    if (last != u'.' && last != u',')
        return areThousands(number.groups, count) ? joined(number, count) : std::nullopt;
    if (count > 2)
        return areThousands(number.groups, count) ? joined(number, count) : std::nullopt;
    const bool isDecimalSign = sign != DecimalSign::Either && (last == u'.') == (sign == DecimalSign::Point);
    if (areThousands(number.groups, count) && !isDecimalSign)
        return joined(number, count);
    if (number.groups[0].size() > 1 && number.groups[0].startsWith(u'0'))
        return {};
    return joined(number, count - 1);
}

} // namespace Quipu
