// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace Quipu {

// What the articles of one language are made of: resources/bench/news-LL.json.
struct NewsVocabulary
{
    explicit NewsVocabulary(const QString &language);

    QString language, decimalSign, groupingSign;
    QStringList openings, endings, numerals, months, weekdays, times, figures, framings;
    QStringList words; // by Zipf's law: the first is the commonest
    std::vector<double> weights; // cumulated
};

struct GeneratedArticle
{
    QString text;
    int numbers = 0; // that it states, dates not counted
};

// Writes news stories that nobody wrote, for benchmarks: words by Zipf's law, words that occur once, names, and numbers
// in the shapes that newspapers give them. The same seed gives the same articles everywhere.
class NewsWriter final
{
public:
    // perNumber: one number in about so many characters.
    NewsWriter(const NewsVocabulary &vocabulary, int perNumber, quint32 seed);

    GeneratedArticle write(qsizetype characters);

private:
    int upTo(int count); // 0 .. count - 1
    bool happens(double chance);
    const QString &oneOf(const QStringList &list);
    QString word();
    QString newWord();
    QString name();
    QString number(qint64 from, qint64 below, bool grouped);
    QString filled(const QString &pattern);
    QString slot(QStringView kind);
    QString sentence();

    const NewsVocabulary &m_vocabulary;
    int m_perNumber;
    std::mt19937 m_random; // the standard fixes its numbers, unlike those of distributions
    int m_numbers = 0;
    qsizetype m_written = 0;
};

} // namespace Quipu
