// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <bitset>
#include <vector>

namespace Quipu {

// Many phrases looked for in a line at once, in groups: one pass over the line, however many phrases there are. Filled
// first, asked then. Phrases and lines are folded alike by the caller; phrases are not empty.
class CueFinder final
{
public:
    using Groups = quint64; // a bit for each group

    void add(const QStringList &cues, int group);

    // The groups with a phrase that the line holds anywhere.
    Groups in(QStringView line) const;
    // ... that it begins with. One that ends in a letter ends a word of the line too.
    Groups atStartOf(QStringView line) const;

private:
    struct Cue
    {
        QString phrase;
        Groups group = 0;
    };

    static constexpr qsizetype leadLength = 4;
    static quint64 leadOf(const QChar *at);
    static size_t placeOf(quint64 lead);

    QHash<quint64, std::vector<Cue>> m_byLead; // by their first four characters
    std::bitset<4096> m_leads; // where those are: most of a line needs no closer look
    std::vector<Cue> m_short; // shorter than a lead
};

} // namespace Quipu
