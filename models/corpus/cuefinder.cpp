// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/cuefinder.h"

#include <cstring>

namespace Quipu {

namespace {

bool endsWordOf(QStringView line, QStringView cue)
{
    return line.size() == cue.size() || !cue.back().isLetter() || !line[cue.size()].isLetter();
}

} // namespace

quint64 CueFinder::leadOf(const QChar *at)
{
    quint64 lead = 0;
    static_assert(sizeof lead == leadLength * sizeof(QChar));
    std::memcpy(&lead, at, sizeof lead);
    return lead;
}

size_t CueFinder::placeOf(quint64 lead)
{
    constexpr quint64 spread = 0x9e3779b97f4a7c15; // 2^64 divided by the golden ratio
    return size_t(lead * spread >> 52);
}

void CueFinder::add(const QStringList &cues, int group)
{
    for (const QString &cue : cues) {
        std::vector<Cue> *same = &m_short;
        if (cue.size() >= leadLength) {
            const quint64 lead = leadOf(cue.constData());
            m_leads.set(placeOf(lead));
            same = &m_byLead[lead];
        }
        same->push_back({cue, Groups(1) << group});
    }
}

CueFinder::Groups CueFinder::in(QStringView line) const
{
    Groups found = 0;
    for (const Cue &cue : m_short)
        found |= line.contains(cue.phrase) ? cue.group : 0;
    for (qsizetype i = 0; i + leadLength <= line.size(); ++i) {
        const quint64 lead = leadOf(line.data() + i);
        if (!m_leads.test(placeOf(lead)))
            continue;
        const auto known = m_byLead.constFind(lead);
        if (known == m_byLead.cend())
            continue;
        for (const Cue &cue : *known)
            found |= line.sliced(i).startsWith(cue.phrase) ? cue.group : 0;
    }
    return found;
}

CueFinder::Groups CueFinder::atStartOf(QStringView line) const
{
    Groups found = 0;
    const auto look = [&found, line](const Cue &cue) {
        if (line.startsWith(cue.phrase) && endsWordOf(line, cue.phrase))
            found |= cue.group;
    };
    for (const Cue &cue : m_short)
        look(cue);
    if (line.size() < leadLength)
        return found;
    const auto known = m_byLead.constFind(leadOf(line.data()));
    if (known != m_byLead.cend()) {
        for (const Cue &cue : *known)
            look(cue);
    }
    return found;
}

} // namespace Quipu
