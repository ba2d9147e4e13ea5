// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/mail/letterparts.h"

#include "models/base/codebookfile.h"
#include "models/corpus/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<TextSpan> linesOfLetter(QStringView text)
{
    std::vector<TextSpan> lines;
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype end = text.indexOf(u'\n', at);
        lines.push_back({at, end < 0 ? text.size() : end});
        if (end < 0)
            break;
        at = end + 1;
    }
    return lines;
}

bool endsWithOneOf(QStringView line, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [line](const QString &ending) { return line.endsWith(ending, Qt::CaseInsensitive); });
}

struct QuotedParts
{
    const QStringList attributions = stringsOf(readCodebook(u"mail"_s).value("attributions"_L1));
    const QStringList originals = stringsOf(readCodebook(u"mail"_s).value("originals"_L1));

    std::vector<Boilerplate> find(QStringView text) const
    {
        std::vector<Boilerplate> found;
        const std::vector<TextSpan> lines = linesOfLetter(text);
        for (size_t i = 0; i < lines.size(); ++i) {
            const QStringView line = lines[i].in(text);
            if (line == "-- "_L1 || line == "--"_L1) {
                found.push_back({{lines[i].start, text.size()}, u"signature"_s});
                break;
            }
            if (originals.contains(line.trimmed().toString(), Qt::CaseInsensitive) && i > 0) {
                found.push_back({{lines[i].start, text.size()}, u"quoted_reply"_s});
                break;
            }
            if (!line.startsWith(u'>'))
                continue;
            const size_t first = withAttribution(lines, i, text);
            size_t last = i;
            while (i + 1 < lines.size() && (isQuoted(lines[i + 1], text) || isEmptyBetween(lines, i + 1, text)))
                last = isQuoted(lines[++i], text) ? i : last;
            i = last;
            found.push_back({{lines[first].start, lines[last].end}, u"quoted_reply"_s});
        }
        return found;
    }

private:
    static bool isQuoted(TextSpan line, QStringView text) { return line.in(text).startsWith(u'>'); }

    static bool isEmptyBetween(const std::vector<TextSpan> &lines, size_t at, QStringView text)
    {
        return lines[at].in(text).trimmed().isEmpty() && at + 1 < lines.size() && isQuoted(lines[at + 1], text);
    }

    // "On 3 May 2012 Ana Reyes wrote:", which may be broken over two lines.
    size_t withAttribution(const std::vector<TextSpan> &lines, size_t quoted, QStringView text) const
    {
        size_t above = quoted;
        while (above > 0 && lines[above - 1].in(text).trimmed().isEmpty())
            --above;
        if (above == 0 || !endsWithOneOf(lines[above - 1].in(text).trimmed(), attributions))
            return quoted;
        const bool isBroken = above > 1 && !lines[above - 2].in(text).trimmed().isEmpty()
            && (above == 2 || lines[above - 3].in(text).trimmed().isEmpty());
        return isBroken ? above - 2 : above - 1;
    }
};

} // namespace

Structure structureOfLetter(const QString &text)
{
    static const QuotedParts parts;
    Structure structure = findStructure(text, detectLanguage(text));
    const std::vector<Boilerplate> quoted = parts.find(text);
    const auto isInQuoted = [&quoted](TextSpan span) {
        const auto after = std::partition_point(
            quoted.begin(), quoted.end(), [span](const Boilerplate &part) { return part.span.end <= span.start; });
        return after != quoted.end() && after->span.overlaps(span);
    };
    std::erase_if(structure.boilerplate, [&](const Boilerplate &part) { return isInQuoted(part.span); });
    std::erase_if(structure.headings, isInQuoted);
    structure.boilerplate.insert(structure.boilerplate.end(), quoted.begin(), quoted.end());
    std::sort(structure.boilerplate.begin(), structure.boilerplate.end(),
              [](const Boilerplate &a, const Boilerplate &b) { return a.span < b.span; });
    return structure;
}

} // namespace Quipu
