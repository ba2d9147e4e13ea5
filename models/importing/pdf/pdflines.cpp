// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pdflines.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Boxes = std::vector<const Poppler::TextBox *>;

// Unicode's Latin ligatures; a search for "finance" finds no "\ufb01nance".
QString withoutLigatures(QString text)
{
    static constexpr QLatin1StringView letters[] = {"ff"_L1, "fi"_L1, "fl"_L1, "ffi"_L1, "ffl"_L1, "st"_L1, "st"_L1};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int ligature = text[i].unicode() - 0xFB00;
        if (ligature >= 0 && ligature < int(std::size(letters)))
            text.replace(i, 1, QString(letters[ligature]));
    }
    return text;
}

QString raised(QString digits)
{
    static constexpr QStringView superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (QChar &c : digits) {
        if (c >= u'0' && c <= u'9')
            c = superscripts[c.unicode() - u'0'];
    }
    return digits;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The height that most of the line's letters have.
double mainHeight(const Boxes &boxes)
{
    std::map<double, qsizetype> letters;
    for (const Poppler::TextBox *box : boxes)
        letters[box->boundingBox().height()] += box->text().size();
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == letters.end() ? 0 : most->first;
}

PdfLine lineOf(const Boxes &boxes)
{
    PdfLine line;
    line.size = mainHeight(boxes);
    double base = 0; // of the letters of the main height
    for (const Poppler::TextBox *box : boxes) {
        if (box->boundingBox().height() == line.size)
            base = box->boundingBox().bottom();
    }
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QRectF box = boxes[i]->boundingBox();
        const QString text = boxes[i]->text();
        const bool isRaised = box.height() < 0.85 * line.size && box.bottom() < base - 0.12 * line.size;
        line.text += isRaised && isDigits(text) ? raised(text) : text;
        line.box |= box;
        const bool isApart = i + 1 < boxes.size() && boxes[i + 1]->boundingBox().left() - box.right() > 0.2 * line.size;
        if (i + 1 < boxes.size() && (boxes[i]->hasSpaceAfter() || isApart))
            line.text += u' ';
    }
    line.text = withoutLigatures(line.text.trimmed());
    return line;
}

// Letters that stand on their side: a watermark, a note along the margin.
bool isUpright(const PdfLine &line)
{
    return line.text.size() < 4 || line.box.width() > line.box.height() * 0.6;
}

} // namespace

PdfPage linesOf(const Poppler::Page &page)
{
    PdfPage result;
    result.size = page.pageSizeF();
    result.label = page.label();
    const auto boxes = page.textList();
    QSet<const Poppler::TextBox *> continued; // those that follow another one on its line
    for (const auto &box : boxes)
        continued.insert(box->nextWord());
    for (const auto &box : boxes) {
        if (continued.contains(box.get()))
            continue;
        Boxes words;
        for (const Poppler::TextBox *word = box.get(); word && words.size() < boxes.size(); word = word->nextWord())
            words.push_back(word);
        PdfLine line = lineOf(words);
        if (!line.text.isEmpty() && isUpright(line) && line.size > 0)
            result.lines.push_back(std::move(line));
    }
    return result;
}

double bodySizeOf(const std::vector<PdfPage> &pages)
{
    std::map<long, qsizetype> letters; // by half points
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            letters[std::lround(line.size * 2)] += line.text.size();
    }
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == letters.end() ? 0 : double(most->first) / 2;
}

} // namespace Quipu
