// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/numberpatterns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Quipu {

NumberPatterns::NumberPatterns()
{
    QFile file(u":/quipu/bench/numberpatterns.json"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "patterns", "the program was linked without its resources");
    const QByteArray json = isThere ? file.readAll() : QByteArray();
    for (const QJsonValue &entry : QJsonDocument::fromJson(json).object()["patterns"_L1].toArray()) {
        m_patterns.emplace_back(entry["pattern"_L1].toString());
        Q_ASSERT_X(m_patterns.back().isValid(), "patterns", qPrintable(m_patterns.back().errorString()));
        m_patterns.back().optimize();
    }
}

qsizetype NumberPatterns::matchesIn(const QString &text) const
{
    qsizetype count = 0;
    for (const QRegularExpression &pattern : m_patterns) {
        for (auto match = pattern.globalMatch(text); match.hasNext(); match.next())
            ++count;
    }
    return count;
}

} // namespace Quipu
