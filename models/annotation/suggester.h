// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/suggestion.h"

#include <memory>
#include <stop_token>

namespace Quipu {

class NameIndex;

// Who proposes marks: an article goes in, scored spans with a reason come out. Immutable and deterministic; any lane,
// several at a time. A long look ends early when it is told to stop, and what it says then does not count. Suggestions
// are sorted by start and do not overlap one another; that they spare what the analyst has marked is the caller's care.
class Suggester
{
public:
    Suggester() = default;
    Q_DISABLE_COPY_MOVE(Suggester)
    virtual ~Suggester() = default;

    // Whose earlier suggestions it replaces: the origins that its own have.
    virtual QStringList origins() const = 0;
    virtual std::vector<SuggestedMention> suggest(QStringView text, const SuggestionContext &context,
                                                  std::stop_token stop) const = 0;
};

// Quipu's rules and lists (suggestMentions), and with them the analyst's own lists. Of two that overlap the longer is
// proposed, of two as long the own list's. Words by which lists name several things belong to no entity.
class RuleSuggester final : public Suggester
{
public:
    explicit RuleSuggester(std::shared_ptr<const NameIndex> own = {}); // null: no own lists
    QStringList origins() const override;
    std::vector<SuggestedMention> suggest(QStringView text, const SuggestionContext &context,
                                          std::stop_token stop) const override;

private:
    std::shared_ptr<const NameIndex> m_own;
};

} // namespace Quipu
