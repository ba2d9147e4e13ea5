// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace Quipu {

// How a language shows beyond ASCII.
struct EncodingProfile
{
    QString language;
    double share = 0; // of its letters that are not ASCII
    std::vector<std::pair<char16_t, float>> weights; // sorted by character; natural logarithms of their frequencies
    float weightOf(QChar character) const; // in small letters
    bool isLogographic() const { return weights.size() > 150; } // more characters than any alphabet has
};

// resources/codebooks/encodings.json: which encodings there are, and the languages that are written in them.
class EncodingProfiles final
{
public:
    static const EncodingProfiles &shipped();

    const std::vector<QByteArray> &encodings() const { return m_encodings; } // each once, the narrower before the wider
    const std::vector<EncodingProfile> &of(const QByteArray &encoding) const;
    double doubtOf(const QByteArray &encoding) const { return m_doubts.value(encoding); }

private:
    EncodingProfiles();

    std::vector<QByteArray> m_encodings;
    QHash<QByteArray, std::vector<EncodingProfile>> m_profiles;
    QHash<QByteArray, double> m_doubts;
};

} // namespace Quipu
