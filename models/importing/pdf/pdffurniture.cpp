// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pdffurniture.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Role = PdfLine::Role;

constexpr size_t rowsAtAnEdge = 3;
constexpr double edgePart = 0.2; // of the page's height
constexpr double sameHeight = 4; // points

struct EdgeLine
{
    size_t page = 0, line = 0;
    double y = 0;
};

// A line at a page's upper or lower edge, for each of its pages, by its words without their numbers.
struct Edges
{
    QHash<QString, std::vector<EdgeLine>> tops, bottoms;
    std::vector<EdgeLine> all;
};

QString masked(const QString &text)
{
    QString mask;
    for (const QChar c : text) {
        if (!c.isDigit())
            mask += c.toLower();
        else if (!mask.endsWith(u'#'))
            mask += u'#';
    }
    return mask.simplified();
}

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// Indexes of the page's lines in rows from the given edge inwards.
void collectEdge(const PdfPage &page, size_t number, bool isTop, Edges &edges)
{
    std::vector<size_t> order(page.lines.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto height = [&page](size_t i) { return page.lines[i].box.center().y(); };
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return isTop ? height(a) < height(b) : height(a) > height(b); });
    size_t seenRows = 0;
    double last = 0;
    for (const size_t i : order) {
        const PdfLine &line = page.lines[i];
        const double depth = isTop ? height(i) : page.size.height() - height(i);
        if (seenRows == 0 || std::abs(height(i) - last) > line.size / 2)
            ++seenRows;
        if (seenRows > rowsAtAnEdge || depth > edgePart * page.size.height())
            return;
        last = height(i);
        const EdgeLine edge {number, i, height(i)};
        edges.all.push_back(edge);
        if (line.text.size() <= 200)
            (isTop ? edges.tops : edges.bottoms)[masked(line.text)].push_back(edge);
    }
}

void markRepeated(QHash<QString, std::vector<EdgeLine>> &byWords, Role role, std::vector<PdfPage> &pages)
{
    for (auto it = byWords.begin(); it != byWords.end(); ++it) {
        if (!hasLetters(it.key()))
            continue; // numbers are judged by how they count
        std::vector<EdgeLine> &lines = it.value();
        std::sort(lines.begin(), lines.end(), [](const EdgeLine &a, const EdgeLine &b) { return a.y < b.y; });
        for (size_t i = 0; i < lines.size(); ++i) {
            const auto near = [&](size_t k) {
                return k < lines.size() && std::abs(lines[k].y - lines[i].y) < sameHeight
                    && lines[k].page != lines[i].page;
            };
            if (near(i + 1) || (i > 0 && near(i - 1)))
                pages[lines[i].page].lines[lines[i].line].role = role;
        }
    }
}

std::optional<int> romanNumber(QStringView word)
{
    static const QHash<QChar, int> values {{u'i', 1}, {u'v', 5}, {u'x', 10}, {u'l', 50}, {u'c', 100}};
    int sum = 0;
    int last = 1000;
    int before = 0;
    for (const QChar c : word) {
        const int value = values.value(c.toLower());
        if (value == 0 || word.size() > 8)
            return {};
        sum += value;
        if (before > 0 && before < value)
            sum -= 2 * before;
        else if (value > last)
            return {};
        last = value;
        before = value;
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

struct PrintedNumber
{
    EdgeLine at;
    QString text;
    int value = 0;
    bool isAlone = false; // nothing else with letters or digits on the line
};

std::vector<PrintedNumber> numbersIn(const EdgeLine &at, const QString &text)
{
    static const QRegularExpression words(u"[\\p{L}\\p{N}]+"_s);
    std::vector<PrintedNumber> found;
    int count = 0;
    for (auto match = words.globalMatch(text); match.hasNext(); ++count) {
        const QString word = match.next().captured();
        bool isNumber = false;
        int value = word.size() <= 4 ? word.toInt(&isNumber) : 0;
        if (!isNumber)
            value = romanNumber(word).value_or(0);
        if (value > 0)
            found.push_back({at, word, value, false});
    }
    if (count == 1 && found.size() == 1)
        found.front().isAlone = true;
    return found;
}

// Numbers that rise by one from page to page are the pages' own.
void markPageNumbers(const Edges &edges, std::vector<PdfPage> &pages)
{
    std::vector<PrintedNumber> numbers;
    std::map<long, std::vector<size_t>> pagesOfOffset;
    for (const EdgeLine &edge : edges.all) {
        for (const PrintedNumber &number : numbersIn(edge, pages[edge.page].lines[edge.line].text)) {
            numbers.push_back(number);
            auto &seen = pagesOfOffset[long(number.value) - long(edge.page)];
            if (seen.empty() || seen.back() != edge.page)
                seen.push_back(edge.page);
        }
    }
    const bool statesLabels = [&pages] {
        for (size_t i = 0; i < pages.size(); ++i) {
            if (!pages[i].label.isEmpty() && pages[i].label != QString::number(i + 1))
                return true;
        }
        return false;
    }();
    for (const PrintedNumber &number : numbers) {
        PdfPage &page = pages[number.at.page];
        PdfLine &line = page.lines[number.at.line];
        const size_t witnesses = pagesOfOffset[long(number.value) - long(number.at.page)].size();
        const bool isOnlyPage = pages.size() == 1 && number.value == 1;
        const bool counts = witnesses >= 2 || isOnlyPage;
        if (!counts || (!number.isAlone && line.role == Role::Body))
            continue;
        if (number.isAlone)
            line.role = Role::PageNumber;
        if (!statesLabels && witnesses * 2 >= std::min<size_t>(pages.size(), 4))
            page.label = number.text;
    }
}

bool beginsNote(QStringView text)
{
    static const QRegularExpression mark(
        u"^(?:\\[?\\d{1,3}[\\].)]?\\s?(?=[\\p{L}“\"«¿¡(])|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\\s?|[*†‡§]{1,3}\\s?)"_s);
    return mark.match(text.toString()).hasMatch();
}

// Small print from the foot upwards, as far as it is small; notes only if its topmost part begins with a mark.
void markFootnotes(PdfPage &page, double bodySize)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < page.lines.size(); ++i) {
        if (page.lines[i].role == Role::Body)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [&page](size_t a, size_t b) { return page.lines[a].box.center().y() > page.lines[b].box.center().y(); });
    size_t small = 0;
    while (small < order.size() && page.lines[order[small]].size < 0.93 * bodySize)
        ++small;
    size_t notes = 0; // up to and with the topmost line that begins one
    for (size_t i = 0; i < small; ++i) {
        if (beginsNote(page.lines[order[i]].text))
            notes = i + 1;
    }
    if (notes == order.size())
        return; // a page of small print
    for (size_t i = 0; i < notes; ++i)
        page.lines[order[i]].role = Role::Footnote;
}

} // namespace

void findFurniture(std::vector<PdfPage> &pages)
{
    Edges edges;
    for (size_t i = 0; i < pages.size(); ++i) {
        collectEdge(pages[i], i, true, edges);
        collectEdge(pages[i], i, false, edges);
    }
    markRepeated(edges.tops, Role::Header, pages);
    markRepeated(edges.bottoms, Role::Footer, pages);
    markPageNumbers(edges, pages);
    const double bodySize = bodySizeOf(pages);
    for (PdfPage &page : pages)
        markFootnotes(page, bodySize);
}

} // namespace Quipu
