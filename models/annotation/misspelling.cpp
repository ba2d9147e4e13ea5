// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/misspelling.h"

#include "models/annotation/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t mostAlike = 60; // names compared pairwise

// The word of b that is one letter off in a; "" when they differ otherwise.
QString misspeltWord(const MisspellableName &a, const MisspellableName &b)
{
    const QStringList &words = a.name->words;
    const QStringList &others = b.name->words;
    const bool isPerson = a.type == u"PERSON";
    if (a.type != b.type || words.size() != others.size() || a.name->suffixes != b.name->suffixes
        || (isPerson && words.size() < 2))
        return {};
    const auto [word, other] = std::ranges::mismatch(words, others);
    if (word == words.end() || !std::equal(word + 1, words.end(), other + 1) || !areOneEditApart(*word, *other))
        return {};
    const auto isKnown = [](const QString &name) { return Lexicon::shipped().number(name, hashOfWord(name)) >= 0; };
    if (isKnown(*word) && isKnown(*other))
        return {};
    const bool isGivenName = isPerson && word + 1 != words.end();
    return isGivenName && word->chopped(1) == other->chopped(1) ? QString() : *other;
}

// A name, and the name without each of its letters: two that are a letter apart share one of these.
using Variant = std::pair<size_t, int>;

// A polynomial hash, so that each variant costs a step: what is before the letter, and what is after it.
void addVariants(const MisspellableName &name, int place, std::vector<Variant> &variants)
{
    constexpr size_t base = 0x100000001b3; // odd and large; pairs that collide are compared and dropped
    const QString words = name.name->key();
    const QString key = words + u'\n' + name.type;
    size_t behind = 0; // the hash of what is behind this letter
    size_t power = 1; // base to the number of letters behind it
    std::vector<size_t> before {0};
    for (const QChar letter : key)
        before.push_back(before.back() * base + letter.unicode());
    variants.emplace_back(before.back(), place);
    for (qsizetype at = key.size() - 1; at >= 0; --at) {
        if (at < words.size() && key[at].isLetter())
            variants.emplace_back(before[size_t(at)] * power + behind, place);
        behind += key[at].unicode() * power;
        power *= base;
    }
}

} // namespace

void findMisspellings(const std::vector<MisspellableName> &names, const std::stop_token &stop,
                      const std::function<void(int, int, const QString &)> &take)
{
    std::vector<Variant> variants;
    for (size_t i = 0; i < names.size(); ++i) {
        if (stop.stop_requested())
            return;
        if (!names[i].name->isAcronym)
            addVariants(names[i], int(i), variants);
    }
    std::ranges::sort(variants);
    for (size_t first = 0; first < variants.size() && !stop.stop_requested();) {
        size_t last = first + 1;
        while (last < variants.size() && variants[last].first == variants[first].first)
            ++last;
        for (size_t i = first; last - first <= mostAlike && i < last; ++i) {
            for (size_t j = i + 1; j < last; ++j) {
                const auto [a, b] = std::pair(variants[i].second, variants[j].second);
                if (const QString word = misspeltWord(names[size_t(a)], names[size_t(b)]); !word.isEmpty())
                    take(a, b, word);
            }
        }
        first = last;
    }
}

} // namespace Quipu
