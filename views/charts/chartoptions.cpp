// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartoptions.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array chartThemeWords {"light"_L1, "dark"_L1, "print"_L1};

template <typename Choice, size_t Count>
std::optional<Choice> choiceOf(const std::array<QLatin1StringView, Count> &words, QStringView word)
{
    for (size_t i = 0; i < Count; ++i) {
        if (word == words[i])
            return Choice(i);
    }
    return {};
}

} // namespace

double ChartOptions::effectiveDpi() const
{
    if (dpi != 0)
        return dpi;
    return unit == Unit::Millimetres ? 300 : 144;
}

QString toString(ChartTheme theme)
{
    return chartThemeWords[size_t(theme)];
}

std::optional<ChartTheme> chartThemeFromString(QStringView word)
{
    return choiceOf<ChartTheme>(chartThemeWords, word);
}

std::optional<ChartSize> chartSizeFromString(QStringView text)
{
    static const QRegularExpression form(uR"(\A(\d{1,6}(?:\.\d+)?)[x×](\d{1,6}(?:\.\d+)?)(mm|px)\z)"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QSizeF size(match.capturedView(1).toDouble(), match.capturedView(2).toDouble());
    if (size.isEmpty())
        return {};
    const bool isMetric = match.capturedView(3) == "mm"_L1;
    return ChartSize {size, isMetric ? ChartOptions::Unit::Millimetres : ChartOptions::Unit::Pixels};
}

QByteArray toBytes(const ChartOptions &options)
{
    const QString unit = options.unit == ChartOptions::Unit::Millimetres ? u"mm"_s : u"px"_s;
    return u"%1 %2x%3%4 %5 %6"_s.arg(toString(options.theme))
        .arg(options.size.width())
        .arg(options.size.height())
        .arg(unit)
        .arg(options.effectiveDpi())
        .arg(options.isTransparent ? u"transparent"_s : u"filled"_s)
        .toUtf8();
}

ChartOptions chartOptionsFrom(const QByteArray &bytes)
{
    const QStringList words = QString::fromUtf8(bytes).split(u' ');
    const std::optional<ChartTheme> theme = chartThemeFromString(words.value(0));
    const std::optional<ChartSize> size = chartSizeFromString(words.value(1));
    const double dpi = words.value(2).toDouble();
    ChartOptions options;
    if (words.size() != 4 || !theme || !size || !(dpi >= 10 && dpi <= 10000))
        return options;
    options.theme = *theme;
    options.size = size->size;
    options.unit = size->unit;
    options.dpi = dpi;
    options.isTransparent = words[3] == "transparent"_L1;
    return options;
}

} // namespace Quipu
