// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pdfparagraphs.h"

#include "models/corpus/textforms.h"
#include "models/importing/pdf/pdfhyphens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Role = PdfLine::Role;

constexpr double sameSize = 0.08; // of the size: letters may differ as much and be of one paragraph
constexpr double headingSize = 1.12; // times the body's
constexpr qsizetype longestHeadingOfPages = 240;

// Lines one under the other in one column: what their edges are.
struct Column
{
    double left = 0, right = 0;
    double leading = 0; // between neighbours' feet, the least
    int lines = 0;
};

struct PlacedLine
{
    const PdfLine *line = nullptr;
    size_t page = 0;
    size_t column = 0; // into m_columns
};

bool sharesWidth(const QRectF &a, const QRectF &b)
{
    const double shared = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    return shared > 0.3 * std::min(a.width(), b.width());
}

bool isOfOneSize(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.size - b.size) <= sameSize * std::max(a.size, b.size);
}

bool beginsSmall(QStringView text)
{
    return !text.isEmpty() && text.front().isLower();
}

class Pages final
{
public:
    Pages(const std::vector<PdfPage> &pages, TextAssembly &text)
        : m_pages(pages)
        , m_text(text)
        , m_hyphens(pages)
        , m_bodySize(bodySizeOf(pages))
    { }

    void assemble()
    {
        placeLines();
        size_t at = 0;
        for (size_t page = 0; page < m_pages.size(); ++page) {
            bool hasStarted = false;
            const auto start = [&] {
                if (!hasStarted)
                    m_text.startPage(m_pages[page].label);
                hasStarted = true;
            };
            if (m_carriedTo == page && m_carriedOffset >= 0) {
                m_text.startPageAt(m_carriedOffset, m_pages[page].label);
                hasStarted = true;
            }
            bool isFurnished = false;
            while (at < m_lines.size() && m_lines[at].page == page) {
                const size_t end = paragraphEnd(at);
                if (m_lines[end - 1].page != page) { // it runs on: the page's own ends before it
                    start();
                    addFurniture(page);
                    isFurnished = true;
                }
                start();
                addParagraph(at, end);
                at = end;
            }
            start();
            if (!isFurnished)
                addFurniture(page);
        }
    }

private:
    void placeLines()
    {
        for (size_t page = 0; page < m_pages.size(); ++page) {
            const PdfLine *before = nullptr;
            for (const PdfLine &line : m_pages[page].lines) {
                if (line.role != Role::Body)
                    continue;
                const bool goesDown = before && line.box.center().y() > before->box.bottom() - 0.2 * before->size
                    && sharesWidth(line.box, before->box) && isOfOneSize(line, *before);
                if (!goesDown)
                    m_columns.push_back({line.box.left(), line.box.right(), 0, 0});
                Column &column = m_columns.back();
                column.left = std::min(column.left, line.box.left());
                column.right = std::max(column.right, line.box.right());
                if (goesDown) {
                    const double step = line.box.bottom() - before->box.bottom();
                    column.leading = column.leading == 0 ? step : std::min(column.leading, step);
                }
                ++column.lines;
                m_lines.push_back({&line, page, m_columns.size() - 1});
                before = &line;
            }
        }
        const auto indented = std::count_if(m_lines.begin(), m_lines.end(),
                                            [this](const PlacedLine &placed) { return isIndented(placed); });
        m_indents = size_t(indented) * 20 > m_lines.size();
    }

    size_t paragraphEnd(size_t start) const
    {
        size_t end = start + 1;
        while (end < m_lines.size() && goesOn(end, start))
            ++end;
        return end;
    }

    // Whether the line ends where it does because the next one's first word had no room behind it.
    bool isFull(const PlacedLine &above, const PlacedLine &below) const
    {
        const QString &next = below.line->text;
        const qsizetype space = next.indexOf(u' ');
        const double letter = below.line->box.width() / double(next.size());
        const double word = letter * double(space < 0 ? next.size() : space);
        return above.line->box.right() + word + 0.8 * above.line->size > m_columns[above.column].right;
    }

    // Whether the line is of the same paragraph as the one before it; first is where that paragraph began.
    bool goesOn(size_t at, size_t first) const
    {
        const PlacedLine &above = m_lines[at - 1];
        const PlacedLine &below = m_lines[at];
        if (!isOfOneSize(*above.line, *below.line))
            return false;
        const bool isParted = PdfHyphens::endsInHyphen(above.line->text) && beginsSmall(below.line->text);
        if (above.column != below.column)
            return isParted || goesOnElsewhere(above, below);
        const Column &column = m_columns[below.column];
        const double step = below.line->box.bottom() - above.line->box.bottom();
        // A few lines do not tell how far apart lines are here.
        const double usual = column.lines < 4 ? std::min(column.leading, 1.4 * below.line->size) : column.leading;
        if (step > 1.35 * std::max(usual, below.line->size))
            return false;
        if (isParted)
            return true;
        if (listMarkLength(below.line->text) > 0)
            return false;
        const double indent = below.line->box.left() - column.left;
        const double indentAbove = above.line->box.left() - column.left;
        const double em = below.line->size;
        const bool isHanging = at - 1 == first && (listMarkLength(above.line->text) > 0 || hangs(at));
        if (indent > indentAbove + 0.7 * em && !isHanging && !isCentred(below, above))
            return false;
        if (isFull(above, below))
            return true;
        const bool ends = endsAsSentence(above.line->text) || above.line->text.endsWith(u':');
        return !ends && (beginsSmall(below.line->text) || isHeadingSize(*above.line) || isCentred(below, above));
    }

    // The next paragraph's lines stand further right than its first one, as in lists of sources.
    bool hangs(size_t at) const
    {
        if (at + 1 >= m_lines.size() || m_lines[at + 1].column != m_lines[at].column)
            return false;
        return std::abs(m_lines[at + 1].line->box.left() - m_lines[at].line->box.left()) < 1
            && isFull(m_lines[at - 1], m_lines[at]) && !endsAsSentence(m_lines[at - 1].line->text);
    }

    bool isCentred(const PlacedLine &a, const PlacedLine &b) const
    {
        return std::abs(a.line->box.center().x() - b.line->box.center().x()) < 2
            && std::abs(a.line->box.width() - b.line->box.width()) > a.line->size;
    }

    // From a column's foot to the next one's head, or over a picture. A column of a few lines tells nothing of its
    // width, so that words decide.
    bool goesOnElsewhere(const PlacedLine &above, const PlacedLine &below) const
    {
        if (isHeadingSize(*above.line) || listMarkLength(below.line->text) > 0)
            return false;
        if (!isFull(above, below) || isIndented(below))
            return false;
        if (endsAsSentence(above.line->text) || above.line->text.endsWith(u':'))
            return m_indents && m_columns[below.column].lines > 2;
        return beginsSmall(below.line->text) || above.page != below.page
            || above.line->box.center().y() > below.line->box.center().y();
    }

    bool isIndented(const PlacedLine &placed) const
    {
        return placed.line->box.left() > m_columns[placed.column].left + 0.7 * placed.line->size;
    }

    bool isHeadingSize(const PdfLine &line) const { return line.size > headingSize * m_bodySize; }

    void addParagraph(size_t start, size_t end)
    {
        QString paragraph;
        qsizetype turn = -1; // where the next page's words begin in it
        size_t turnedTo = 0;
        for (size_t i = start; i < end; ++i) {
            m_hyphens.append(paragraph, m_lines[i].line->text);
            if (turn < 0 && m_lines[i].page != m_lines[start].page) {
                turn = paragraph.size() - m_lines[i].line->text.size();
                turnedTo = m_lines[i].page;
            }
        }
        const bool isHeading = isHeadingSize(*m_lines[start].line) && paragraph.size() <= longestHeadingOfPages;
        const TextSpan span = isHeading ? m_text.addHeading(paragraph) : m_text.add(paragraph);
        if (turn >= 0 && !span.isEmpty()) {
            // The words up to the turn as they have been taken: cleaning may have shortened them.
            const qsizetype before = cleanBlock(QStringView(paragraph).first(turn)).size();
            const bool hasSpace = turn > 0 && paragraph[turn - 1].isSpace();
            m_carriedOffset = std::min(span.start + before + (hasSpace ? 1 : 0), span.end - 1);
            m_carriedTo = turnedTo;
        }
    }

    void addFurniture(size_t page)
    {
        QString note;
        for (const PdfLine &line : m_pages[page].lines) {
            if (line.role != Role::Footnote)
                continue;
            const bool begins = !note.isEmpty() && beginsNoteOfItsOwn(line.text);
            if (begins) {
                m_text.add(note);
                note.clear();
            }
            m_hyphens.append(note, line.text);
        }
        m_text.add(note);
        for (const PdfLine &line : m_pages[page].lines) {
            if (line.role == Role::Header)
                m_text.addBoilerplate(line.text, u"page_header"_s);
            else if (line.role == Role::Footer)
                m_text.addBoilerplate(line.text, u"page_footer"_s);
            else if (line.role == Role::PageNumber)
                m_text.addBoilerplate(line.text, u"page_number"_s);
        }
    }

    static bool beginsNoteOfItsOwn(QStringView text)
    {
        const QChar first = text.front();
        return first.isDigit() || first.category() == QChar::Number_Other || u"*†‡§["_s.contains(first);
    }

    const std::vector<PdfPage> &m_pages;
    TextAssembly &m_text;
    PdfHyphens m_hyphens;
    double m_bodySize;
    bool m_indents = false; // paragraphs begin with an indent
    std::vector<PlacedLine> m_lines; // of running text, in order
    std::vector<Column> m_columns;
    size_t m_carriedTo = 0; // the page that the last paragraph ran on to, and where in the text
    qsizetype m_carriedOffset = -1;
};

} // namespace

void assemblePages(const std::vector<PdfPage> &pages, TextAssembly &text)
{
    Pages(pages, text).assemble();
}

QString printedTitle(const std::vector<PdfPage> &pages)
{
    if (pages.empty())
        return {};
    const std::vector<PdfLine> &lines = pages.front().lines;
    const double bodySize = bodySizeOf(pages);
    const PdfLine *largest = nullptr;
    for (const PdfLine &line : lines) {
        const bool isInUpperHalf = line.box.center().y() < 0.5 * pages.front().size.height();
        if (line.role == Role::Body && isInUpperHalf && line.size > headingSize * bodySize
            && (!largest || line.size > largest->size * (1 + sameSize)))
            largest = &line;
    }
    QString title;
    for (const PdfLine *line = largest; line && line < lines.data() + lines.size(); ++line) {
        if (line->role != Role::Body || !isOfOneSize(*line, *largest) || title.size() > longestHeadingOfPages)
            break;
        title += (title.isEmpty() ? u""_s : u" "_s) + line->text;
    }
    return wordsIn(title) >= 2 ? title : QString();
}

} // namespace Quipu
