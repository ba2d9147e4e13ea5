// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/refusal.h"

#include "models/annotation/mention.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject refusalToJson(const Refusal &refusal)
{
    QJsonObject json {{u"article"_s, refusal.article.value}, {u"type"_s, refusal.type}, {u"words"_s, refusal.words}};
    if (!refusal.written.isEmpty())
        json[u"written"] = refusal.written;
    if (refusal.at.isValid())
        json[u"at"] = refusal.at.toUTC().toString(Qt::ISODateWithMs);
    return json;
}

Refusal refusalFromJson(const QJsonObject &json)
{
    return {{json[u"article"].toInteger()},
            json[u"type"].toString(),
            json[u"words"].toString(),
            json[u"written"].toString(),
            QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs)};
}

Admission::Admission(const std::vector<Refusal> &refusals, const QStringList &types)
    : m_types(types.begin(), types.end())
{
    for (const Refusal &refusal : refusals)
        m_refused.insert({refusal.article.value, refusal.type + u'\n' + refusal.words});
}

bool Admission::admits(ArticleId article, const QString &type, QStringView words) const
{
    if (!m_types.isEmpty() && !m_types.contains(type))
        return false;
    if (m_refused.isEmpty())
        return true;
    const QString key = type + u'\n' + foldedName(words);
    return !m_refused.contains({0, key}) && !(article && m_refused.contains({article.value, key}));
}

} // namespace Quipu
