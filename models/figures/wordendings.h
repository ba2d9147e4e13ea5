// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QStringView>

namespace Quipu {

// The endings by which a language shows what a word is: "-ed", "-aron". Most words are passed over by their last
// letter.
class WordEndings final
{
public:
    void fill(const QJsonArray &endings);
    bool areOf(QStringView word) const
    {
        constexpr qsizetype longestOther = 4; // "solo", "será": too short to tell anything by
        return word.size() > longestOther && (m_lastLetters & bitOf(word.back())) && endsOne(word);
    }

private:
    static quint64 bitOf(QChar letter) { return 1ull << (letter.unicode() % 64); }
    bool endsOne(QStringView word) const;

    QStringList m_endings;
    quint64 m_lastLetters = 0;
};

} // namespace Quipu
