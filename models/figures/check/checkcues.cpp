// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checkcues.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<QString> wordsOf(const QJsonValue &list)
{
    std::vector<QString> words;
    for (const QJsonValue &word : list.toArray())
        words.push_back(word.toString());
    return words;
}

bool isAmong(const std::vector<QString> &patterns, QStringView word)
{
    return std::ranges::any_of(patterns, [word](const QString &pattern) {
        return pattern.endsWith(u'*') ? word.startsWith(QStringView(pattern).chopped(1)) : word == pattern;
    });
}

} // namespace

const CheckCues &CheckCues::shipped()
{
    static const CheckCues cues;
    return cues;
}

CheckCues::CheckCues()
{
    const QJsonObject json = readCodebook(u"checks"_s);
    m_raised = wordsOf(json["raised"_L1]);
    m_lowered = wordsOf(json["lowered"_L1]);
    constexpr QLatin1StringView names[] {"by"_L1,      "from"_L1,     "to"_L1,       "against"_L1,
                                         "wholeOf"_L1, "parts"_L1,    "includes"_L1, "totals"_L1,
                                         "running"_L1, "moreThan"_L1, "almost"_L1};
    for (size_t list = 0; list < PhraseCount; ++list) {
        for (const QString &phrase : wordsOf(json[names[list]]))
            m_phrases[list].add(phrase, 0);
    }
    const QJsonObject multiples = json["multiples"_L1].toObject();
    for (auto multiple = multiples.begin(); multiple != multiples.end(); ++multiple) {
        for (const QString &phrase : wordsOf(multiple.value()))
            m_multiples.add(phrase, int(m_factors.size()));
        m_factors.push_back(multiple.key().toDouble());
    }
}

int CheckCues::directionOf(QStringView word) const
{
    return isAmong(m_raised, word) ? 1 : isAmong(m_lowered, word) ? -1 : 0;
}

std::optional<double> CheckCues::multipleAt(const Tokens &tokens, qsizetype token, qsizetype end) const
{
    const auto match = m_multiples.at(tokens, token, end);
    return match ? std::optional(m_factors[size_t(match.payload)]) : std::nullopt;
}

bool CheckCues::endsWith(Phrase list, const Tokens &tokens, qsizetype last, qsizetype begin) const
{
    return last >= begin && bool(m_phrases[list].endingAt(tokens, last, begin));
}

bool CheckCues::isIn(Phrase list, const Tokens &tokens, qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin; i < end; ++i) {
        if (m_phrases[list].at(tokens, i, end))
            return true;
    }
    return false;
}

bool CheckCues::isAllOf(Phrase list, const Tokens &tokens, qsizetype begin, qsizetype end) const
{
    return begin < end && m_phrases[list].at(tokens, begin, end).words == end - begin;
}

} // namespace Quipu
