// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/structure.h"

#include "models/base/segmentation.h"
#include "models/corpus/boilerplate.h"
#include "models/corpus/cues.h"
#include "models/corpus/quotations.h"
#include "models/corpus/reading.h"
#include "models/corpus/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestHeading = 120;
constexpr int wordsOfAHeading = 16;

bool hasHeadingForm(QStringView line)
{
    if (line.size() > longestHeading || wordsIn(line) > wordsOfAHeading || listMarkLength(line) > 0
        || wordsIn(line) == 0)
        return false;
    const QChar first = line.front();
    const bool opens = first.isUpper() || first.isDigit() || u"¿¡*#_"_s.contains(first);
    const bool quotesFirst = u"“«\"‘"_s.contains(first); // a line of speech, not a heading that quotes
    const QChar last = line.back();
    const bool asks = last == u'?' || last == u'!';
    const bool quotesLast = u"”»\"’"_s.contains(last);
    const bool ends = endsAsSentence(line) && !asks && !quotesLast;
    return (opens || (quotesFirst && !endsAsSentence(line))) && !ends && last != u',' && last != u';' && last != u':';
}

// Short lines between paragraphs of the article; a headline under a label such as "Description" is one too.
std::vector<TextSpan> findHeadings(QStringView text, const Layout &layout, const std::vector<Boilerplate> &boilerplate,
                                   const QString &language)
{
    std::vector<TextSpan> headings;
    auto skip = boilerplate.begin();
    for (size_t i = 0; i < layout.footStart; ++i) {
        const TextSpan line = layout.lines[i];
        while (skip != boilerplate.end() && skip->span.end <= line.start)
            ++skip;
        if (skip != boilerplate.end() && skip->span.overlaps(line))
            continue;
        if (layout.isHeader(i)) {
            const auto label = i > 0 ? readLabel(layout.lines[i - 1], text) : std::nullopt;
            if (!label || label->field != u"plain"_s)
                continue;
        }
        const bool last = i + 1 >= layout.footStart;
        if (!last && isAfterBlank(layout, i, text) && hasHeadingForm(line.in(text))
            && !isCreditLine(line, text, language))
            headings.push_back(line);
    }
    return headings;
}

} // namespace

Structure structureOf(QStringView text, const Layout &layout, const QString &language)
{
    Structure structure;
    structure.boilerplate = findBoilerplate(text, layout, language);
    structure.headings = findHeadings(text, layout, structure.boilerplate, language);
    structure.quotes = findQuotations(text);
    structure.citations = citationMarks(text);
    return structure;
}

Structure findStructure(QStringView text, const QString &language)
{
    return structureOf(text, readLayout(text, language), language);
}

} // namespace Quipu
