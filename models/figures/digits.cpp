// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace Quipu {

namespace {

constexpr qsizetype longestDigits = 24;
constexpr size_t mostGroups = size_t(longestDigits) / 2 + 1;

// "1.234,5" in parts: 1, 234 and 5 with . and , between them.
struct DigitGroups
{
    explicit DigitGroups(QStringView digits)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            if (digits[i] >= u'0' && digits[i] <= u'9')
                continue;
            separators[size_t(count) - 1] = digits[i];
            groups[size_t(count) - 1] = digits.sliced(start, i - start);
            ++count;
            start = i + 1;
        }
        groups[size_t(count) - 1] = digits.sliced(start);
    }

    QChar firstSeparator() const { return separators[0]; }
    QChar lastSeparator() const { return separators[size_t(count) - 2]; }
    qsizetype separatorsLike(QChar sign) const
    {
        return std::count(separators.begin(), separators.begin() + count - 1, sign);
    }
    // Thousands: one to three digits, then groups of three.
    bool areThousands(qsizetype among) const
    {
        return groups[0].size() <= 3 && !groups[0].startsWith(u'0')
            && std::all_of(groups.begin() + 1, groups.begin() + among, [](QStringView g) { return g.size() == 3; });
    }

    std::array<QStringView, mostGroups> groups;
    std::array<QChar, mostGroups> separators;
    qsizetype count = 1; // of the groups; one more than of separators
};

// The groups as one number, those from whole on as its decimals.
double joined(const DigitGroups &number, qsizetype whole)
{
    std::array<char, 2 * longestDigits> plain {};
    char *end = plain.data();
    for (qsizetype i = 0; i < number.count; ++i) {
        if (i == whole)
            *end++ = '.';
        for (const QChar digit : number.groups[size_t(i)])
            *end++ = digit.toLatin1();
    }
    double value = 0;
    std::from_chars(plain.data(), end, value);
    return value;
}

} // namespace

DecimalSign decimalSign(const Tokens &tokens, const FigureLanguage &language)
{
    if (!language.pointIsDecimal)
        return DecimalSign::Either;
    qsizetype points = 0;
    qsizetype commas = 0;
    for (const Token &token : tokens) {
        if (token.kind != Token::Kind::Number || token.word.size() > longestDigits)
            continue;
        const DigitGroups number(token.word);
        if (number.count == 1)
            continue;
        const QChar last = number.lastSeparator();
        const QStringView lastGroup = number.groups[size_t(number.count) - 1];
        const bool decimals = lastGroup.size() != 3 || number.groups[0] == u'0';
        const bool single = number.count == 2 || number.firstSeparator() != last;
        if (last == u'.')
            (single && decimals ? points : commas) += single && !decimals ? number.count > 2 : 1;
        else if (last == u',')
            (single && decimals ? commas : points) += single && !decimals ? number.count > 2 : 1;
    }
    return commas > points ? DecimalSign::Comma : DecimalSign::Point;
}

std::optional<double> valueOfDigits(QStringView digits, DecimalSign sign)
{
    if (digits.size() > longestDigits)
        return {};
    const DigitGroups number(digits);
    const qsizetype count = number.count;
    if (count == 1) {
        if (digits.size() > 15 || (digits.size() > 1 && digits.startsWith(u'0')))
            return {};
        return joined(number, count);
    }
    const QChar last = number.lastSeparator();
    const bool isSign = last == u'.' || last == u',';
    if (number.separatorsLike(last) != count - 1) {
        if (number.firstSeparator() == u'\'' && number.areThousands(count))
            return joined(number, count); // 3'500,000
        if (number.separatorsLike(last) != 1 || !number.areThousands(count - 1))
            return {};
        return joined(number, isSign ? count - 1 : count);
    }
    if (!isSign || count > 2)
        return number.areThousands(count) ? std::optional(joined(number, count)) : std::nullopt;
    const bool isDecimalSign = sign != DecimalSign::Either && (last == u'.') == (sign == DecimalSign::Point);
    if (number.areThousands(count) && !isDecimalSign)
        return joined(number, count);
    if (number.groups[0].size() > 1 && number.groups[0].startsWith(u'0'))
        return {};
    return joined(number, count - 1);
}

double withoutNoise(double value)
{
    constexpr double limit = 1e15;
    // A whole number of up to 15 digits, or one such over a power of ten, is what was written already.
    for (const double power : {1.0, 10.0, 100.0, 1000.0}) {
        const double scaled = value * power;
        if (!(std::abs(scaled) < limit))
            break;
        if (double(qint64(scaled + (scaled < 0 ? -0.5 : 0.5))) / power == value)
            return value;
    }
    std::array<char, 32> written {};
    const auto end
        = std::to_chars(written.data(), written.data() + written.size(), value, std::chars_format::general, 15);
    std::from_chars(written.data(), end.ptr, value);
    return value;
}

} // namespace Quipu
