// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/articlesentences.h"
#include "models/figures/measurebook.h"

#include <array>

namespace Quipu {

// The cues of the sentences around a figure: of the ones just before, of the title and the lead, of the heading above.
// Looked for only when a figure asks. One per text; sentences must come in order.
class CueMemory final
{
public:
    enum class Role { None, Topic, Heading }; // what the sentence tells beside what it states

    CueMemory(const ArticleSentences &article, const MeasureBook &book);
    Q_DISABLE_COPY_MOVE(CueMemory)

    void beginParagraph(); // which leaves the sentences before behind
    // The cues of the sentence for its own figures; from here on those of the context and the topic too.
    const SentenceCues &read(const CutSentence &sentence, Role role);
    const CueSet &context() const { return m_context; } // the sentence and the two before
    const CueSet &subject() const { return m_subject; } // ... and the topic and the heading
    // Goes on behind the sentence, read or not.
    void pass(const CutSentence &sentence, Role role);

private:
    struct Note
    {
        const CutSentence *sentence = nullptr;
        bool isRead = false;
        CueSet cues {};

        void set(const CutSentence *of, const CueSet *read) // without a copy of what is empty
        {
            sentence = of;
            isRead = read;
            cues.clear();
            if (read)
                cues |= *read;
        }
    };

    const CueSet &cuesOf(Note &note);
    void findIn(const CutSentence &sentence, SentenceCues &found);

    const ArticleSentences &m_article;
    const MeasureBook &m_book;
    SentenceCues m_own, m_found;
    const CutSentence *m_read = nullptr; // whose cues m_own holds
    std::array<Note, 2> m_earlier; // in turns
    size_t m_latest = 0; // of them
    std::vector<const CutSentence *> m_unreadTopic;
    CueSet m_topic;
    Note m_heading;
    CueSet m_context, m_subject;
    Tokens m_cut; // of a sentence that no one else asked for
};

} // namespace Quipu
