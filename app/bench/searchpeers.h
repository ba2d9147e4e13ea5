// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace Quipu {

// What other search engines took for searchQuestions() over the same articles, in milliseconds.
class PeerTimes final
{
public:
    explicit PeerTimes(QJsonObject answers = {}, QString absence = {});

    std::vector<double> of(const QString &peer, const QString &question) const; // empty where it is absent
    QString absence(const QString &peer) const; // why it was not asked, "" when it was

private:
    QJsonObject m_answers;
    QString m_absence;
};

// Runs resources/bench/peers.py with the system's Python, which starts and stops what it needs. Takes minutes.
PeerTimes askPeers(const QDir &articles, const QString &project, int count);

} // namespace Quipu
