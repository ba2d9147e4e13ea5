// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// The text of a document that is put together out of blocks, a blank line between them, with the structure that goes
// with it. Blocks are freed of characters that are none (NUL, lone surrogates, soft hyphens at their breaks), of white
// space at their ends and of white space in rows; an empty block is left out. Bounded: what is past the limit is not
// taken and isFull() says so.
class TextAssembly final
{
public:
    static constexpr qsizetype longest = 32 * 1024 * 1024; // characters of one document

    TextSpan add(QStringView block);
    TextSpan addHeading(QStringView block);
    TextSpan addBoilerplate(QStringView block, const QString &kind);
    // What has been added last is of the kind too; empty spans are passed over.
    void markBoilerplate(TextSpan span, const QString &kind);
    // The next block added, or the offset given in one that has been, is the first of a page.
    void startPage(const QString &label);
    void startPageAt(qsizetype offset, const QString &label);

    qsizetype length() const { return m_text.size(); }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool isFull() const { return m_isFull; }
    QStringView text() const { return m_text; }

    // Hands all over to the draft: text, structure, and that there is one.
    void moveInto(ArticleDraft &draft);

private:
    QString m_text;
    Structure m_structure;
    bool m_isFull = false;
};

// A text taken over as it stands: line ends made LF, NULs and halves of surrogate pairs left out or replaced.
QString soundText(QString text);

// One block's characters as TextAssembly takes them: lines kept, other white space single, ends trimmed.
QString cleanBlock(QStringView block);

} // namespace Quipu
