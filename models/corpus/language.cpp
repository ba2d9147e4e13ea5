// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codebookfile.h"
#include "models/base/wordmap.h"
#include "models/corpus/reading.h"

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
    WordMap<std::vector<size_t>> words;
    std::vector<qint16> letters = std::vector<qint16>(0x10000, -1); // by their code; -1 for those of no one language

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
                letters[letter.unicode()] = qint16(codes.size());
            codes.append(entry.key());
        }
    }
};

// In small letters, in a string whose memory is used again and again.
QStringView lowered(QStringView word, QString &memory)
{
    memory.resize(word.size());
    QChar *to = memory.data();
    for (const QChar c : word) {
        if (c.unicode() >= 0x80)
            return memory = word.toString().toLower();
        *to++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
    }
    return memory;
}

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
    QString memory;
    for (qsizetype i = 0; i < text.size() && words < wordsEnough;) {
        if (const qint16 speaksFor = table.letters[text[i].toLower().unicode()]; speaksFor >= 0)
            scores[size_t(speaksFor)] += 0.5;
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
            ++end;
        ++words;
        if (end - i <= longestCommonWord) {
            const auto *languages = table.words.find(lowered(text.sliced(i, end - i), memory));
            for (size_t k = 0; languages && k < languages->size(); ++k)
                scores[(*languages)[k]] += 1;
            for (qsizetype k = i + 1; k < end; ++k) {
                if (const qint16 speaksFor = table.letters[text[k].unicode()]; speaksFor >= 0)
                    scores[size_t(speaksFor)] += 0.5;
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
