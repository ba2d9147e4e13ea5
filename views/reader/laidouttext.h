// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>

#include <vector>

namespace Quipu {

// An article's text as a QTextDocument can hold it with every character at its place. Lines that would take long to lay
// out are broken where words end, which makes the document longer than the text: positions are translated here and
// nowhere else. Characters that a document treats as its own, and halves of surrogate pairs, are shown as U+FFFD or a
// space. What is copied, searched or marked is always the text itself.
class LaidOutText final
{
public:
    static constexpr qsizetype longestLine = 8000; // longer ones are broken into pieces of about a third of it

    LaidOutText() = default;
    explicit LaidOutText(const QString &text);

    const QString &shown() const { return m_shown; }
    void release() { m_shown.clear(); } // once the document has it

    int toDocument(qsizetype offset) const;
    TextSpan toDocument(TextSpan span) const; // its end is before a break, its start behind one
    qsizetype toText(int position) const;

private:
    void breakLine(QStringView text, qsizetype start);
    qsizetype breaksThrough(qsizetype offset) const;

    QString m_shown;
    std::vector<qsizetype> m_breaks; // before which character of the text
};

} // namespace Quipu
