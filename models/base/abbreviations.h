// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/wordmap.h"

#include <QString>
#include <QStringView>

namespace Quipu {

// The words of resources/codebooks/abbreviations.json, which says what each list means. Abbreviations of all languages
// hold in every text, because names and titles travel ("the Sra. Ruiz"); a foreign title must have its capital, lest it
// be a word of this language ("cap"). Starters and continuations are those of the text's own language, of all when it
// is unknown. Immutable; any lane.
class Abbreviations final
{
public:
    // The list for an ISO 639-1 code; "" or an unlisted one gives all languages together.
    static const Abbreviations &of(const QString &language);

    bool isNeverAnEnd(QStringView word) const;
    bool isJoinedToNumber(QStringView word) const { return holds(m_beforeNumber, word); }
    bool isSeldomAnEnd(QStringView word) const { return holds(m_seldom, word); }
    bool startsSentence(QStringView word) const { return holds(m_starters, word); }
    bool followsClockTime(QStringView word) const { return holds(m_continuations, word); }

private:
    explicit Abbreviations(const QString &language);
    using Words = WordMap<bool>;
    static bool holds(const Words &words, QStringView word);

    Words m_never, m_foreignNever, m_beforeNumber, m_seldom, m_starters, m_continuations;
};

} // namespace Quipu
