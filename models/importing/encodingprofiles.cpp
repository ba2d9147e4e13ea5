// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/encodingprofiles.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Frequencies fall from the first letter of a list to its last by this much: Russian's from 11 % to 0.04 %.
constexpr double fallOfFrequencies = 5;

// A character that is in no list, by what it is.
float weightOfStranger(QChar c)
{
    if (c.script() == QChar::Script_Han)
        return std::log(5e-5F);
    if (c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Katakana)
        return std::log(2e-4F);
    if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) // full-width ASCII
        return std::log(1e-3F);
    return std::log(c.isLetter() ? 2e-4F : 1e-4F);
}

EncodingProfile profileOf(const QJsonObject &entry, const QString &punctuation)
{
    EncodingProfile profile;
    profile.language = entry["language"_L1].toString();
    profile.share = entry["share"_L1].toDouble();
    const QString letters = entry["letters"_L1].toString();
    const double words = entry["words"_L1].toDouble(0.92);
    const double fall = std::exp(-fallOfFrequencies / double(letters.size()));
    const double first = words * (1 - fall) / (1 - std::pow(fall, double(letters.size())));
    std::map<char16_t, float> weights;
    for (const QChar c : punctuation)
        weights[c.unicode()] = float(std::log((1 - words) / double(punctuation.size())));
    for (qsizetype i = 0; i < letters.size(); ++i)
        weights[letters[i].unicode()] = float(std::log(first * std::pow(fall, double(i))));
    profile.weights.assign(weights.begin(), weights.end());
    return profile;
}

} // namespace

float EncodingProfile::weightOf(QChar character) const
{
    const auto found
        = std::ranges::lower_bound(weights, char16_t(character.unicode()), {}, &std::pair<char16_t, float>::first);
    return found != weights.end() && found->first == character.unicode() ? found->second : weightOfStranger(character);
}

EncodingProfiles::EncodingProfiles()
{
    const QJsonObject data = readCodebook(u"encodings"_s);
    const QJsonObject doubts = data["doubts"_L1].toObject();
    for (auto doubt = doubts.begin(); doubt != doubts.end(); ++doubt)
        m_doubts.insert(doubt.key().toLatin1(), doubt->toDouble());
    const QString punctuation = data["punctuation"_L1].toString();
    for (const QJsonValue &entry : data["profiles"_L1].toArray()) {
        const EncodingProfile profile = profileOf(entry.toObject(), punctuation);
        for (const QString &name : stringsOf(entry["encodings"_L1])) {
            const QByteArray encoding = name.toLatin1();
            if (!m_profiles.contains(encoding))
                m_encodings.push_back(encoding);
            m_profiles[encoding].push_back(profile);
        }
    }
}

const EncodingProfiles &EncodingProfiles::shipped()
{
    static const EncodingProfiles profiles;
    return profiles;
}

const std::vector<EncodingProfile> &EncodingProfiles::of(const QByteArray &encoding) const
{
    static const std::vector<EncodingProfile> none;
    const auto found = m_profiles.constFind(encoding);
    return found == m_profiles.constEnd() ? none : *found;
}

} // namespace Quipu
