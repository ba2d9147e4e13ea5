// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/articlewitness.h"

#include <algorithm>

namespace Quipu {

std::vector<size_t> runsOfWords(QStringView text)
{
    constexpr size_t length = 4;
    std::vector<size_t> words, runs;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        if (end > i)
            words.push_back(qHash(text.sliced(i, end - i).toString().toCaseFolded()));
        i = end + 1;
    }
    for (size_t i = 0; i + length <= words.size(); ++i)
        runs.push_back(qHashRange(words.begin() + qsizetype(i), words.begin() + qsizetype(i + length)));
    return runs;
}

ArticleWitness::ArticleWitness(const QString &articleBody)
{
    for (const size_t run : runsOfWords(articleBody))
        m_runs.insert(run);
}

double ArticleWitness::shareOf(QStringView paragraph) const
{
    constexpr size_t fewest = 4;
    const std::vector<size_t> runs = runsOfWords(paragraph);
    if (runs.size() < fewest)
        return -1;
    const auto known = std::count_if(runs.begin(), runs.end(), [this](size_t run) { return m_runs.contains(run); });
    return double(known) / double(runs.size());
}

} // namespace Quipu
