// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace Quipu {

// How far two texts agree by their runs of four words, each counted as often as it stands there: the measure that
// published comparisons of article extractors use.
struct Agreement
{
    double precision = 0, recall = 0;
    double f1() const { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }
};

inline QHash<QString, int> shinglesOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}_]+"));
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    QHash<QString, int> shingles;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, words.size() - 3); ++i)
        ++shingles[words.mid(i, 4).join(QChar(u' '))];
    return shingles;
}

inline Agreement agreementOf(const QString &found, const QString &expected)
{
    const QHash<QString, int> left = shinglesOf(found), right = shinglesOf(expected);
    double common = 0, ofLeft = 0, ofRight = 0;
    for (auto one = left.begin(); one != left.end(); ++one) {
        common += std::min(one.value(), right.value(one.key()));
        ofLeft += one.value();
    }
    for (const int count : right)
        ofRight += count;
    return {common / std::max(1.0, ofLeft), common / std::max(1.0, ofRight)};
}

} // namespace Quipu
