// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/textassembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// No character of a text, whatever the document says: controls, halves of pairs, marks of encodings.
bool isNoCharacter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return (c.category() == QChar::Other_Control && !c.isSpace()) || c == QChar(0xFEFF) || c == QChar(0xFFFE)
        || c == QChar(0xFFFF) || c == QChar(0x00AD);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

} // namespace

QString soundText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString cleanBlock(QStringView block)
{
    QString clean;
    clean.reserve(block.size());
    int lineEnds = 0; // owed since the last character
    bool isSpaceOwed = false;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const QChar c = block[i];
        if (isLineEnd(c)) {
            lineEnds += c != u'\n' || i == 0 || block[i - 1] != u'\r';
        } else if (c.isSpace() && c != QChar(0x00A0) && c != QChar(0x202F)) {
            isSpaceOwed = true;
        } else if (!isNoCharacter(block, i)) {
            if (lineEnds > 0 && !clean.isEmpty())
                clean += lineEnds > 1 ? u"\n\n"_s : u"\n"_s;
            else if (isSpaceOwed && !clean.isEmpty())
                clean += u' ';
            lineEnds = 0;
            isSpaceOwed = false;
            clean += c;
        }
    }
    return clean;
}

TextSpan TextAssembly::add(QStringView block)
{
    const QString clean = cleanBlock(block);
    if (clean.isEmpty() || m_isFull)
        return {m_text.size(), m_text.size()};
    if (m_text.size() + clean.size() + 2 > longest) {
        m_isFull = true;
        return {m_text.size(), m_text.size()};
    }
    if (!m_text.isEmpty())
        m_text += u"\n\n"_s;
    const qsizetype start = m_text.size();
    m_text += clean;
    return {start, m_text.size()};
}

TextSpan TextAssembly::addHeading(QStringView block)
{
    const TextSpan span = add(block);
    if (!span.isEmpty())
        m_structure.headings.push_back(span);
    return span;
}

TextSpan TextAssembly::addBoilerplate(QStringView block, const QString &kind)
{
    const TextSpan span = add(block);
    markBoilerplate(span, kind);
    return span;
}

void TextAssembly::markBoilerplate(TextSpan span, const QString &kind)
{
    if (!span.isEmpty())
        m_structure.boilerplate.push_back({span, kind});
}

void TextAssembly::startPage(const QString &label)
{
    startPageAt(m_text.isEmpty() ? 0 : m_text.size() + 2, label);
}

void TextAssembly::startPageAt(qsizetype offset, const QString &label)
{
    m_structure.pages.push_back({offset, label});
}

void TextAssembly::moveInto(ArticleDraft &draft)
{
    const auto byStart = [](const Boilerplate &a, const Boilerplate &b) { return a.span < b.span; };
    std::stable_sort(m_structure.boilerplate.begin(), m_structure.boilerplate.end(), byStart);
    std::sort(m_structure.headings.begin(), m_structure.headings.end());
    for (PageStart &page : m_structure.pages)
        page.offset = std::min(page.offset, m_text.size()); // an empty last page
    draft.text = std::move(m_text);
    draft.stated.structure = std::move(m_structure);
    draft.stated.hasStructure = true;
    m_text.clear();
    m_structure = {};
}

} // namespace Quipu
