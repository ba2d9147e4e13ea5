// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "models/figures/figure.h"
#include "views/reader/markednotes.h"
#include "views/reader/textmark.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// The mentions and figures of the open article, by where they stand, and who stands at the caret. A plain holder.
struct ReaderMarks
{
    std::vector<MentionRow> mentions; // sorted by start
    std::vector<Figure> figures; // sorted by start
    MarkedNotes noted; // what the project has of notes of their own

    void reset(std::vector<MentionRow> rows);
    void reset(std::vector<Figure> rows);
    void upsert(const std::vector<MentionRow> &rows);
    void upsert(const std::vector<Figure> &rows);
    void remove(const std::vector<MentionId> &ids);
    void remove(const std::vector<FigureId> &ids);

    // The one that is exactly the place, or else the shortest one that touches it; rejected ones are not there.
    const MentionRow *mentionAt(TextSpan place) const;
    const Figure *figureAt(TextSpan place) const;
    std::vector<const MentionRow *>
    mentionsAt(qsizetype position) const; // all that have a stretch there, innermost first
    const Figure *figure(FigureId id) const;
    // What the reader paints; rejected ones are left out, those of hidden types, and what does not fit the text.
    std::vector<TextMark> mentionMarks(const std::vector<EntityType> &types, const QStringList &hiddenTypes,
                                       qsizetype textLength) const;
    std::vector<TextMark> figureMarks(qsizetype textLength) const;
    std::vector<PlainSpan> notes(qsizetype textLength) const; // of marks that have a remark, and noted
    // How many of each type there are, by its id; rejected ones are not counted.
    QHash<QString, int> countsByType() const;
    int figureCount() const;
    // The suggested mention that comes next, round the end of the text; null when there is none.
    const MentionRow *nextSuggestion(qsizetype after) const;
    const MentionRow *previousSuggestion(qsizetype before) const;
};

} // namespace Quipu
