// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/textassembly.h"

#include <vector>

namespace Quipu {

// The running text of an office document or a book, told event by event as its XML has it: paragraphs, tables (one
// block with a line a row, cells between " | "), text boxes (after the paragraph they hang on) and notes (at the end,
// by their marks). Opens and closes must match. What is nested past a few levels is taken as text of its surroundings.
class BlockFlow final
{
public:
    explicit BlockFlow(TextAssembly &text);

    void openParagraph(); // closes one that is open
    void append(QStringView words);
    // mark: of a list, in front. Says whether there were any words.
    bool closeParagraph(bool isHeading = false, const QString &mark = {});

    void openTable();
    void openRow();
    void openCell();
    void closeCell();
    void closeRow();
    void closeTable();

    void openBox(); // a text box; or what else hangs on a paragraph
    void closeBox();
    void openNote(const QString &mark);
    void closeNote();

    void finish(); // closes what a damaged document has left open, and adds the notes

private:
    struct Block
    {
        QString text;
        bool isHeading = false;
    };
    struct Frame // what paragraphs go to: the document, a box, a note, a cell
    {
        QString paragraph;
        bool isOpen = false;
        std::vector<Block> blocks;
        std::vector<Block> later; // of boxes in the open paragraph
    };
    struct Table
    {
        std::vector<std::vector<std::vector<Block>>> rows;
    };

    void leaveFrame(std::vector<Block> &into);
    void emitBlocks();
    static std::vector<Block> blocksOf(Table table);

    TextAssembly &m_text;
    std::vector<Frame> m_frames;
    std::vector<Table> m_tables;
    int m_flattened = 0; // tables too deep in others
    int m_dissolved = 0; // boxes and notes too deep in others
    std::vector<QString> m_noteMarks; // of open notes
    std::vector<Block> m_notes;
};

} // namespace Quipu
