// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/blockflow.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t deepestTable = 4;
constexpr size_t deepestFrame = 32;
constexpr qsizetype longestDatum = 400; // a longer one is no datum but a part of the page's layout

void moveTo(auto &into, auto &from)
{
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

} // namespace

BlockFlow::BlockFlow(TextAssembly &text)
    : m_text(text)
    , m_frames(1)
{ }

void BlockFlow::openParagraph()
{
    if (m_frames.back().isOpen)
        closeParagraph();
    m_frames.back().isOpen = true;
}

void BlockFlow::append(QStringView words)
{
    Frame &frame = m_frames.back();
    if (frame.isOpen || !words.trimmed().isEmpty()) {
        frame.isOpen = true;
        frame.paragraph += words;
    }
}

bool BlockFlow::closeParagraph(bool isHeading, const QString &mark)
{
    Frame &frame = m_frames.back();
    frame.isOpen = false;
    QString words = cleanBlock(frame.paragraph);
    frame.paragraph.clear();
    const bool hasWords = !words.isEmpty();
    if (hasWords)
        frame.blocks.push_back({mark + words, isHeading});
    moveTo(frame.blocks, frame.later);
    emitBlocks();
    return hasWords;
}

void BlockFlow::openTable()
{
    if (m_tables.size() >= deepestTable) {
        ++m_flattened;
        return;
    }
    if (m_frames.back().isOpen && m_tables.empty())
        closeParagraph();
    m_tables.emplace_back();
}

void BlockFlow::openRow()
{
    if (m_flattened == 0 && !m_tables.empty())
        m_tables.back().rows.emplace_back();
}

void BlockFlow::openCell()
{
    if (m_flattened > 0 || m_tables.empty())
        return;
    if (m_tables.back().rows.empty())
        openRow();
    m_frames.emplace_back();
}

void BlockFlow::closeCell()
{
    if (m_flattened > 0 || m_tables.empty() || m_frames.size() < 2)
        return;
    m_tables.back().rows.back().emplace_back();
    leaveFrame(m_tables.back().rows.back().back());
}

void BlockFlow::closeRow() { }

void BlockFlow::closeTable()
{
    if (m_flattened > 0) {
        --m_flattened;
        return;
    }
    if (m_tables.empty())
        return;
    std::vector<Block> blocks = blocksOf(std::move(m_tables.back()));
    m_tables.pop_back();
    moveTo(m_frames.back().isOpen ? m_frames.back().later : m_frames.back().blocks, blocks);
    emitBlocks();
}

void BlockFlow::openBox()
{
    if (m_frames.size() >= deepestFrame) {
        ++m_dissolved;
        return;
    }
    m_frames.emplace_back();
}

void BlockFlow::closeBox()
{
    if (m_dissolved > 0) {
        --m_dissolved;
        return;
    }
    if (m_frames.size() < 2)
        return;
    std::vector<Block> blocks;
    leaveFrame(blocks);
    moveTo(m_frames.back().isOpen ? m_frames.back().later : m_frames.back().blocks, blocks);
    emitBlocks();
}

void BlockFlow::openNote(const QString &mark)
{
    if (m_frames.size() >= deepestFrame) {
        ++m_dissolved;
        return;
    }
    m_noteMarks.push_back(mark);
    m_frames.emplace_back();
}

void BlockFlow::closeNote()
{
    if (m_dissolved > 0) {
        --m_dissolved;
        return;
    }
    if (m_frames.size() < 2 || m_noteMarks.empty())
        return;
    std::vector<Block> blocks;
    leaveFrame(blocks);
    if (!blocks.empty() && !m_noteMarks.back().isEmpty())
        blocks.front().text.prepend(m_noteMarks.back() + u' ');
    m_noteMarks.pop_back();
    moveTo(m_notes, blocks);
}

void BlockFlow::finish()
{
    m_dissolved = 0;
    while (m_frames.size() > 1)
        closeBox();
    m_flattened = 0;
    while (!m_tables.empty())
        closeTable();
    closeParagraph();
    for (const Block &note : m_notes)
        m_text.add(note.text);
    m_notes.clear();
}

void BlockFlow::leaveFrame(std::vector<Block> &into)
{
    closeParagraph();
    moveTo(into, m_frames.back().blocks);
    m_frames.pop_back();
}

// The document's own blocks go straight to the text.
void BlockFlow::emitBlocks()
{
    if (m_frames.size() > 1)
        return;
    for (const Block &block : m_frames.front().blocks) {
        if (block.isHeading)
            m_text.addHeading(block.text);
        else
            m_text.add(block.text);
    }
    m_frames.front().blocks.clear();
}

std::vector<BlockFlow::Block> BlockFlow::blocksOf(Table table)
{
    bool isLayout = std::all_of(table.rows.begin(), table.rows.end(), [](const auto &row) { return row.size() < 2; });
    for (const auto &row : table.rows) {
        for (const auto &cell : row) {
            qsizetype letters = 0;
            for (const Block &block : cell)
                letters += block.text.size();
            isLayout = isLayout || letters > longestDatum;
        }
    }
    std::vector<Block> blocks;
    Block whole;
    for (auto &row : table.rows) {
        QStringList cells;
        for (auto &cell : row) {
            QStringList parts;
            for (const Block &block : cell)
                parts.append(block.text.simplified());
            cells.append(parts.join(u' '));
            if (isLayout)
                moveTo(blocks, cell);
        }
        const QString line = cells.join(u" | "_s);
        if (!isLayout && std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            whole.text += (whole.text.isEmpty() ? u""_s : u"\n"_s) + line;
    }
    if (!whole.text.isEmpty())
        blocks.push_back(std::move(whole));
    return blocks;
}

} // namespace Quipu
