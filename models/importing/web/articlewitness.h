// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// The words of the article as the page's data tell them elsewhere (JSON-LD articleBody): a witness to which paragraphs
// are the article's. Compares runs of four words, so that other punctuation and line breaks do not matter.
class ArticleWitness final
{
public:
    explicit ArticleWitness(const QString &articleBody);

    bool isUseful() const { return m_runs.size() > 60; } // some sentences at least
    // The share of the paragraph's runs that the witness knows; -1 where it is too short to tell.
    double shareOf(QStringView paragraph) const;
    qsizetype runs() const { return m_runs.size(); }

private:
    QSet<size_t> m_runs;
};

// The hashes of all runs of four words, in order.
std::vector<size_t> runsOfWords(QStringView text);

} // namespace Quipu
