// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codebookfile.h"
#include "models/corpus/reading.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype wordsEnough = 5000; // the language of more text is the same
constexpr qsizetype longestCommonWord = 20;

// The table of resources/codebooks/languages.json turned about: a word or letter -> the languages it speaks for.
struct LanguageTable
{
    QStringList codes;
    QHash<QString, std::vector<size_t>> words;
    QHash<QChar, size_t> letters;

    LanguageTable()
    {
        const QJsonObject all = readCodebook(u"languages"_s);
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            if (!entry->isObject())
                continue;
            const QJsonObject profile = entry->toObject();
            const QStringList own = profile.value("words"_L1).toString().split(u' ');
            for (const QString &word : own)
                words[word].push_back(size_t(codes.size()));
            for (const QChar letter : profile.value("letters"_L1).toString())
                letters.insert(letter, size_t(codes.size()));
            codes.append(entry.key());
        }
    }
};

const LanguageTable &languageTable()
{
    static const LanguageTable table;
    return table;
}

} // namespace

QString detectLanguage(QStringView text)
{
    const LanguageTable &table = languageTable();
    std::vector<double> scores(size_t(table.codes.size()), 0.0);
    qsizetype words = 0;
    for (qsizetype i = 0; i < text.size() && words < wordsEnough;) {
        if (const auto speaksFor = table.letters.constFind(text[i].toLower()); speaksFor != table.letters.cend())
            scores[*speaksFor] += 0.5;
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
            ++end;
        ++words;
        if (end - i <= longestCommonWord) {
            const auto languages = table.words.constFind(text.sliced(i, end - i).toString().toLower());
            for (size_t k = 0; languages != table.words.cend() && k < languages->size(); ++k)
                scores[(*languages)[k]] += 1;
            for (qsizetype k = i + 1; k < end; ++k) {
                if (const auto speaksFor = table.letters.constFind(text[k]); speaksFor != table.letters.cend())
                    scores[*speaksFor] += 0.5;
            }
        }
        i = end;
    }
    size_t best = 0;
    for (size_t i = 1; i < scores.size(); ++i)
        best = scores[i] > scores[best] ? i : best;
    double second = 0;
    for (size_t i = 0; i < scores.size(); ++i)
        second = i != best ? std::max(second, scores[i]) : second;
    // A running text of any of these languages is a third common words or more; names and foreign ones are not.
    const bool telling = scores[best] >= 2 && scores[best] >= 0.15 * double(words) && scores[best] > 1.1 * second;
    return telling ? table.codes[qsizetype(best)] : QString();
}

int countWords(QStringView text)
{
    int words = 0;
    bool inside = false; // in a run without white space that has had a letter or digit
    for (const QChar c : text) {
        if (c.isSpace()) {
            inside = false;
        } else if (!inside && (c.isLetterOrNumber() || c.isSurrogate())) {
            inside = true;
            ++words;
        }
    }
    return words;
}

} // namespace Quipu
