// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfinder.h"

#include <algorithm>

namespace Quipu {

namespace {

char16_t foldedCharacter(QChar c)
{
    if (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    return c.toCaseFolded().unicode();
}

// Of every code unit: long texts are folded by looking them up.
const std::vector<char16_t> &foldingTable()
{
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> folded(0x10000);
        for (size_t unit = 0; unit < folded.size(); ++unit)
            folded[unit] = foldedCharacter(QChar(char16_t(unit)));
        return folded;
    }();
    return table;
}

} // namespace

QString foldedText(QStringView text)
{
    const std::vector<char16_t> &table = foldingTable();
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), [&table](QChar c) { return QChar(table[c.unicode()]); });
    return result;
}

std::vector<TextSpan> TextFinder::all(const QString &words) const
{
    std::vector<TextSpan> found;
    const QString wanted = foldedText(words);
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0; at = m_folded.indexOf(wanted, at + wanted.size()))
        found.push_back({at, at + wanted.size()});
    return found;
}

std::vector<TextSpan> TextFinder::wordsBeginning(const QStringList &terms) const
{
    std::vector<TextSpan> found;
    for (const QString &term : terms) {
        for (const TextSpan &span : all(term)) {
            if (span.start == 0 || !m_folded[span.start - 1].isLetterOrNumber())
                found.push_back(span);
        }
    }
    std::ranges::sort(found);
    return found;
}

qsizetype TextFinder::nearest(const std::vector<TextSpan> &hits, TextSpan place, bool forward)
{
    const qsizetype from = forward ? place.end : place.start;
    const qsizetype at = std::ranges::lower_bound(hits, from, {}, &TextSpan::start) - hits.begin();
    const qsizetype all = std::ssize(hits);
    return forward ? at % all : (at + all - 1) % all;
}

} // namespace Quipu
