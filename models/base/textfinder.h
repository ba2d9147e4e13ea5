// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// A text without case and accents, letter for letter, so that positions stay.
QString foldedText(QStringView text);

// Finds words in one text, whatever their case and accents. The text is folded once.
class TextFinder final
{
public:
    TextFinder() = default;
    explicit TextFinder(QStringView text)
        : m_folded(foldedText(text))
    { }

    std::vector<TextSpan> all(const QString &words) const; // in order, not overlapping
    // Those that begin a word: what the corpus search found.
    std::vector<TextSpan> wordsBeginning(const QStringList &terms) const;

    // Which of the hits comes after a place, or before it, round the end of the text. There must be one.
    static qsizetype nearest(const std::vector<TextSpan> &hits, TextSpan place, bool forward);

private:
    QString m_folded;
};

} // namespace Quipu
