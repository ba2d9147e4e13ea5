// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/layout.h"

#include "models/base/segmentation.h"
#include "models/corpus/byline.h"
#include "models/corpus/cues.h"
#include "models/corpus/dateline.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t longestHeader = 24; // lines
constexpr size_t subtitleReach = 4; // how many lines after a full sentence a credit makes that sentence a subtitle
constexpr size_t aboutReach = 14; // lines from the end
constexpr size_t biographyReach = 8; // lines from the end

bool isArticleText(const Layout &layout, size_t line, QStringView text)
{
    if (!layout.kinds[line].isEmpty() || !isRunningText(layout.lines[line].in(text)))
        return false;
    const auto label = readLabel(layout.lines[line], text);
    return !label || label->field == u"plain"_s;
}

bool isCreditOrLabel(TextSpan line, QStringView text, const QString &language)
{
    const auto label = readLabel(line, text);
    return (label && (label->field == u"author"_s || label->field == u"published"_s || label->field == u"updated"_s))
        || isBylineLead(line.in(text)) || isCreditLine(line, text, language);
}

// Whether a credit stands soon after the line, no paragraph between them, and the article after the credit.
bool isFollowedByCredit(const Layout &layout, size_t line, size_t limit, QStringView text, const QString &language)
{
    bool credited = false;
    for (size_t i = line + 1; i < limit; ++i) {
        const bool credit = isCreditOrLabel(layout.lines[i], text, language);
        if (!credit && isArticleText(layout, i, text))
            return credited;
        if (!credited && i > line + subtitleReach)
            return false;
        credited = credited || credit;
    }
    return false;
}

size_t headerEndOf(const Layout &layout, QStringView text, const QString &language)
{
    const std::vector<TextSpan> &lines = layout.lines;
    const size_t limit = std::min(lines.size(), longestHeader);
    size_t end = 0;
    for (size_t i = 0; i < limit; ++i) {
        if (readDateline(lines[i], text, language))
            return i;
        if (!isArticleText(layout, i, text) || isCreditLine(lines[i], text, language))
            continue;
        const bool isSubtitle = isFollowedByCredit(layout, i, limit, text, language);
        if (!isSubtitle || lines[i].length() > 400)
            return i;
        end = i + 1;
    }
    return std::max(end, limit);
}

// The heading of what is said about the publisher; it must stand near the end, the article before it.
size_t aboutStartOf(const Layout &layout, QStringView text)
{
    const size_t from = layout.lines.size() > aboutReach ? layout.lines.size() - aboutReach : 0;
    for (size_t i = std::max(from, layout.headerEnd + 1); i < layout.lines.size(); ++i) {
        if (isAboutHeading(layout.lines[i].in(text)))
            return i;
    }
    return layout.lines.size();
}

size_t footStartOf(const Layout &layout, QStringView text)
{
    size_t start = layout.aboutStart;
    while (start > layout.headerEnd) {
        const TextSpan line = layout.lines[start - 1];
        const bool signature = layout.lines.size() - start < biographyReach
            && (readSignature(line, text) || layout.isBiography(start - 1, text));
        if (isArticleText(layout, start - 1, text) && !signature)
            return start;
        --start;
    }
    return layout.aboutStart;
}

QStringList authorsIn(const Layout &layout, QStringView text)
{
    QStringList authors;
    for (size_t i = 0; i < layout.headerEnd; ++i) {
        if (layout.lines[i].length() > 200)
            continue;
        for (const TextSpan &segment : segmentsOf(layout.lines[i], text)) {
            const auto byline = readByline(segment, text);
            if (byline && !byline->author.isEmpty())
                authors.append(byline->author.in(text).toString());
        }
    }
    return authors;
}

} // namespace

bool Layout::isBiography(size_t line, QStringView text) const
{
    const QString head = folded(lines[line].in(text).first(std::min<qsizetype>(lines[line].length(), 120)));
    return std::any_of(authors.begin(), authors.end(), [&head](const QString &author) {
        const QString name = folded(author);
        const QString rest = head.startsWith(name) ? head.sliced(name.size()) : QString();
        return rest.startsWith(u", a"_s) || rest.startsWith(u", the "_s) || rest.startsWith(u", un"_s)
            || rest.startsWith(u" is "_s) || rest.startsWith(u" es "_s);
    });
}

Layout readLayout(QStringView text, const QString &language)
{
    Layout layout;
    layout.lines = paragraphs(text);
    layout.kinds.reserve(layout.lines.size());
    for (const TextSpan &line : layout.lines)
        layout.kinds.push_back(boilerplateKind(line.in(text)));
    layout.headerEnd = headerEndOf(layout, text, language);
    layout.authors = authorsIn(layout, text);
    layout.aboutStart = aboutStartOf(layout, text);
    layout.footStart = footStartOf(layout, text);
    return layout;
}

bool isCreditLine(TextSpan line, QStringView text, const QString &language)
{
    if (line.length() > 200)
        return false;
    const std::vector<TextSpan> segments = segmentsOf(line, text);
    return std::any_of(segments.begin(), segments.end(), [&](TextSpan segment) {
        return readDateLine(segment.in(text), language) || readByline(segment, text);
    });
}

bool isAfterBlank(const Layout &layout, size_t line, QStringView text)
{
    if (line == 0)
        return true;
    const TextSpan gap {layout.lines[line - 1].end, layout.lines[line].start};
    return gap.in(text).count(u'\n') > 1;
}

} // namespace Quipu
