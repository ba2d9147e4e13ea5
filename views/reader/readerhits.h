// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textfinder.h"
#include "views/reader/textmark.h"

#include <optional>

namespace Quipu {

// Words that are looked for in the open article: those of the corpus search and those of the find bar. The text is
// folded when something is looked for first, not when it is opened.
class ReaderHits final
{
public:
    void setText(const QString &text); // and nothing is looked for
    void setSearchTerms(const QStringList &terms);
    void setFindWords(const QString &words);

    const QString &findWords() const { return m_words; }
    const std::vector<TextSpan> &searched() const { return m_searched; }
    const std::vector<TextSpan> &found() const { return m_found; }

private:
    const TextFinder &finder();

    QString m_text;
    std::optional<TextFinder> m_finder;
    QString m_words;
    std::vector<TextSpan> m_searched, m_found;
};

std::vector<PlainSpan> plainSpans(const std::vector<TextSpan> &spans);

} // namespace Quipu
