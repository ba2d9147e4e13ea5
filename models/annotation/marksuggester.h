// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/nameindex.h"
#include "models/annotation/suggester.h"

namespace Quipu {

// How often the analyst has said of some words that they are a mark of a type, or that they are not.
struct MarkedWords
{
    QString words;
    QString type;
    QString entity; // the name of what they belonged to, mostly; "" for nothing
    int accepted = 0; // made by hand or accepted
    int rejected = 0;
    bool operator==(const MarkedWords &) const = default;
};

// Learns from the analyst's own marks: words that were marked as one type are proposed where they stand again, as
// written, the longest first. The score is what the counts say: (accepted + 1) / (accepted + rejected + 2), where
// rejections, and marks of the same words as another type, count against it (Laplace's rule of succession). Words that
// are doubtful by it (half or less) are not proposed.
class MarkSuggester final : public Suggester
{
public:
    explicit MarkSuggester(const std::vector<MarkedWords> &marked);

    bool isEmpty() const { return m_names.isEmpty(); }
    QStringList origins() const override;
    std::vector<SuggestedMention> suggest(QStringView text, const SuggestionContext &context,
                                          std::stop_token stop) const override;

private:
    NameIndex m_names;
    std::vector<double> m_scores; // by name
    QStringList m_entities; // by name; "" for none
};

} // namespace Quipu
