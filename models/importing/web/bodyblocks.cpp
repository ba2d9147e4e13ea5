// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/bodyblocks.h"

#include "models/corpus/textforms.h"

namespace Quipu {

BodyBlocks::BodyBlocks(const WebPage &page, const PageText &text, const ArticleHints &hints, std::vector<QString> kinds)
    : m_page(page)
    , m_text(text)
    , m_hints(hints)
    , m_kinds(std::move(kinds))
    , m_weights(text, m_kinds)
    , m_title(folded(hints.title))
{ }

bool BodyBlocks::isRunning(size_t i) const
{
    constexpr double longLetters = 80;
    if (at(i).role == PageBlock::Role::Preformatted)
        return lettersOfScript(words(i)) > 0;
    return m_weights.of(i) > 0 && (lettersOfScript(words(i)) >= longLetters || endsAsSentence(words(i)));
}

bool BodyBlocks::isTitle(size_t i) const
{
    constexpr qsizetype longEnough = 20, otherwise = 30;
    const QStringView line = words(i);
    if (m_title.isEmpty() || std::abs(line.size() - m_title.size()) > 2 * otherwise)
        return false;
    const QString plain = folded(line);
    return plain == m_title
        || (plain.size() > longEnough && m_title.size() > longEnough
            && (plain.startsWith(m_title) || m_title.startsWith(plain))
            && std::abs(plain.size() - m_title.size()) < otherwise);
}

void BodyBlocks::markBody(size_t first, size_t past, const QString &kind)
{
    for (size_t i = first; i < past; ++i) {
        if (isBody(i))
            m_kinds[i] = kind;
    }
}

} // namespace Quipu
