// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/bodychoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// What of a stretch lies before and behind another.
std::vector<TextSpan> outside(TextSpan span, TextSpan taken)
{
    std::vector<TextSpan> pieces;
    if (const TextSpan before {span.start, std::min(span.end, taken.start)}; !before.isEmpty())
        pieces.push_back(before);
    if (const TextSpan behind {std::max(span.start, taken.end), span.end}; !behind.isEmpty())
        pieces.push_back(behind);
    return pieces;
}

std::vector<TextSpan> without(const std::vector<TextSpan> &spans, TextSpan taken)
{
    std::vector<TextSpan> left;
    for (const TextSpan &span : spans) {
        const std::vector<TextSpan> pieces = outside(span, taken);
        left.insert(left.end(), pieces.begin(), pieces.end());
    }
    return left;
}

// Stretches that touch are one.
std::vector<TextSpan> with(std::vector<TextSpan> spans, TextSpan added)
{
    const auto touching = std::remove_if(spans.begin(), spans.end(), [&added](const TextSpan &span) {
        const bool touches = span.start <= added.end && added.start <= span.end;
        if (touches)
            added = {std::min(span.start, added.start), std::max(span.end, added.end)};
        return touches;
    });
    spans.erase(touching, spans.end());
    spans.insert(std::upper_bound(spans.begin(), spans.end(), added), added);
    return spans;
}

} // namespace

Structure withStretch(const Structure &structure, TextSpan span, bool belongs)
{
    Structure changed = structure;
    changed.boilerplate.clear();
    for (const Boilerplate &boilerplate : structure.boilerplate) {
        for (const TextSpan &piece : outside(boilerplate.span, span))
            changed.boilerplate.push_back({piece, boilerplate.kind});
    }
    changed.kept = belongs ? with(structure.kept, span) : without(structure.kept, span);
    if (belongs)
        return changed;
    const auto later = [&span](const Boilerplate &known) { return known.span.start > span.start; };
    const auto place = std::find_if(changed.boilerplate.begin(), changed.boilerplate.end(), later);
    changed.boilerplate.insert(place, {span, u"by_hand"_s});
    return changed;
}

TextSpan boilerplateAt(const Structure &structure, qsizetype place, QStringView text)
{
    const auto here = std::find_if(structure.boilerplate.begin(), structure.boilerplate.end(),
                                   [place](const Boilerplate &known) { return known.span.contains(place); });
    if (here == structure.boilerplate.end() || !here->span.fits(text.size()))
        return {place, place};
    const TextSpan whole = here->span;
    const qsizetype before = place > 0 ? text.lastIndexOf("\n\n"_L1, place - 1) : -1;
    const qsizetype behind = text.indexOf("\n\n"_L1, place);
    return trimmed(
        {std::max(whole.start, before < 0 ? 0 : before), behind < 0 ? whole.end : std::min(whole.end, behind)}, text);
}

Structure keepingChoices(const Structure &found, const Structure &older,
                         const std::function<TextSpan(TextSpan)> &placed)
{
    Structure structure = found;
    const auto choose = [&structure, &placed](TextSpan span, bool belongs) {
        if (const TextSpan now = placed(span); !now.isEmpty())
            structure = withStretch(structure, now, belongs);
    };
    for (const TextSpan &kept : older.kept)
        choose(kept, true);
    for (const Boilerplate &boilerplate : older.boilerplate) {
        if (boilerplate.kind == "by_hand"_L1)
            choose(boilerplate.span, false);
    }
    return structure;
}

} // namespace Quipu
