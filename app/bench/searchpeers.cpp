// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/searchpeers.h"

#include "app/bench/searchquestions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostArticles = 200'000; // of which building the peers' indexes takes half an hour
const QString python = u"/usr/bin/python3"_s; // the one that Debian's packages are for

QByteArray questionsJson()
{
    QJsonArray queries;
    for (const QStringList &question : searchQuestions())
        queries.append(QJsonArray::fromStringList(question));
    return QJsonDocument(
               QJsonObject {{u"queries"_s, queries}, {u"prefixes"_s, QJsonArray::fromStringList(searchPrefixes())}})
        .toJson();
}

} // namespace

PeerTimes::PeerTimes(QJsonObject answers, QString absence)
    : m_answers(std::move(answers))
    , m_absence(std::move(absence))
{ }

std::vector<double> PeerTimes::of(const QString &peer, const QString &question) const
{
    std::vector<double> times;
    for (const QJsonValue &time : m_answers[peer].toObject()[question].toArray())
        times.push_back(time.toDouble());
    return times;
}

QString PeerTimes::absence(const QString &peer) const
{
    return m_absence.isEmpty() ? m_answers[peer].toObject()[u"absent"_s].toString() : m_absence;
}

PeerTimes askPeers(const QDir &articles, const QString &project, int count)
{
    if (count > mostArticles)
        return PeerTimes({}, u"too many articles for the peers"_s);
    const QTemporaryDir folder;
    const QString script = folder.filePath(u"peers.py"_s);
    QFile questions(folder.filePath(u"questions.json"_s));
    if (!QFile::copy(u":/quipu/bench/peers.py"_s, script) || !questions.open(QIODevice::WriteOnly))
        return PeerTimes({}, u"no room for the questions"_s);
    questions.write(questionsJson());
    questions.close();
    QProcess process;
    process.start(python, {script, articles.path(), questions.fileName(), project});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return PeerTimes({}, u"the peers could not be asked: "_s + QString::fromUtf8(process.readAllStandardError()));
    return PeerTimes(QJsonDocument::fromJson(process.readAllStandardOutput()).object());
}

} // namespace Quipu
