// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/stemming.h"

#include "models/base/textfinder.h"

#include <algorithm>
#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype shortestBeginning = 2; // letters

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

QString stemOf(sb_stemmer *stemmer, const QString &word)
{
    const QByteArray utf8 = word.toLower().toUtf8();
    const sb_symbol *stem
        = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    if (stem == nullptr)
        return foldedText(word);
    return foldedText(QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer)));
}

QString commonBeginning(const QString &a, const QString &b)
{
    const auto [endOfA, endOfB] = std::ranges::mismatch(a, b);
    return a.first(endOfA - a.begin());
}

} // namespace

struct WordForms::Language
{
    Stemmer stemmer;
    QStringList stems; // of the word as it is written, and without accents
};

WordForms::WordForms(const QString &word, const QStringList &languages)
    : m_word(foldedText(word.normalized(QString::NormalizationForm_C)))
{
    for (const QString &code : languages) {
        Stemmer stemmer(sb_stemmer_new(code.toLatin1().constData(), nullptr)); // UTF-8
        if (!stemmer)
            continue;
        auto language = std::make_unique<Language>();
        language->stems
            = {stemOf(stemmer.get(), word.normalized(QString::NormalizationForm_C)), stemOf(stemmer.get(), m_word)};
        language->stemmer = std::move(stemmer);
        m_languages.push_back(std::move(language));
    }
}

WordForms::~WordForms() = default;

// A stem may end in another letter than the word has there: city and cities both have citi.
QStringList WordForms::beginnings() const
{
    QStringList all;
    for (const auto &language : m_languages) {
        for (const QString &stem : language->stems) {
            const QString common = commonBeginning(m_word, stem);
            const QString sure = common.first(std::max(std::min(shortestBeginning, common.size()), common.size() - 1));
            if (!sure.isEmpty())
                all.append(sure);
        }
    }
    all.append(m_word);
    all.removeDuplicates();
    all.removeAll(QString());
    QStringList fewest; // one that begins with another is among its words
    for (const QString &one : std::as_const(all)) {
        if (std::ranges::none_of(all, [&](const QString &other) { return other != one && one.startsWith(other); }))
            fewest.append(one);
    }
    return fewest;
}

bool WordForms::contain(const QString &word) const
{
    return word == m_word || std::ranges::any_of(m_languages, [&word](const auto &language) {
               return language->stems.contains(stemOf(language->stemmer.get(), word));
           });
}

} // namespace Quipu
