// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/tokens.h"

#include <QHash>
#include <QStringList>

namespace Quipu {

// Phrases of a data file, each with a number that says what it stands for; looked up at one place of a text, longest
// first. A word ending in * stands for all that begin so (not the first word of a phrase).
class PhraseTable final
{
public:
    struct Match
    {
        int payload = -1;
        qsizetype words = 0;
        explicit operator bool() const { return words > 0; }
    };

    void add(const QString &phrase, int payload);
    Match at(const Tokens &tokens, qsizetype first, qsizetype end) const;
    Match endingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const;
    bool isEmpty() const { return m_byFirst.isEmpty(); }

private:
    struct Phrase
    {
        QStringList words;
        int payload = 0;
    };
    QHash<QString, std::vector<Phrase>> m_byFirst;
    QHash<QString, std::vector<Phrase>> m_byLast;
};

// A key for a look-up that copies nothing; it must not outlive the view.
QString borrowed(QStringView view);

} // namespace Quipu
