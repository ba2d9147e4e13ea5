// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/cuememory.h"

namespace Quipu {

CueMemory::CueMemory(const ArticleSentences &article, const MeasureBook &book)
    : m_article(article)
    , m_book(book)
{ }

void CueMemory::beginParagraph()
{
    for (Note &earlier : m_earlier)
        earlier.set(nullptr, nullptr);
}

void CueMemory::findIn(const CutSentence &sentence, SentenceCues &found)
{
    if (sentence.isCut) {
        m_book.findCues(m_article.tokens(), sentence.begin, sentence.end, found);
        return;
    }
    m_cut.clear();
    m_article.cut(sentence, m_cut);
    m_book.findCues(m_cut, 0, qsizetype(m_cut.size()), found);
}

const CueSet &CueMemory::cuesOf(Note &note)
{
    if (!note.isRead && note.sentence) {
        findIn(*note.sentence, m_found);
        note.cues = m_found.all;
    }
    note.isRead = true;
    return note.cues;
}

const SentenceCues &CueMemory::read(const CutSentence &sentence, Role role)
{
    findIn(sentence, m_own);
    m_read = &sentence;
    if (role == Role::Topic)
        m_topic |= m_own.all;
    else if (role == Role::Heading)
        m_heading.set(&sentence, &m_own.all);
    for (const CutSentence *topic : m_unreadTopic) {
        findIn(*topic, m_found);
        m_topic |= m_found.all;
    }
    m_unreadTopic.clear();
    m_context = m_own.all;
    for (Note &earlier : m_earlier)
        m_context |= cuesOf(earlier);
    m_subject = m_context;
    m_subject |= m_topic;
    m_subject |= cuesOf(m_heading);
    return m_own;
}

void CueMemory::pass(const CutSentence &sentence, Role role)
{
    const bool isRead = m_read == &sentence;
    if (!isRead && role == Role::Topic)
        m_unreadTopic.push_back(&sentence);
    else if (!isRead && role == Role::Heading)
        m_heading.set(&sentence, nullptr);
    m_latest = (m_latest + 1) % m_earlier.size();
    m_earlier[m_latest].set(&sentence, isRead ? &m_own.all : nullptr);
}

} // namespace Quipu
