// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/searchspeed.h"

#include "app/bench/newsproject.h"
#include "app/bench/searchpeers.h"
#include "app/bench/searchquestions.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int page = 50; // rows
constexpr double oneFrame = 16, coldGoal = 50, usableWindow = 300;
constexpr double goalBesidePrefix = 1.0 / 100, goalBesidePostgresql = 1.0 / 10, goalBesideXapian = 1.0 / 20;
constexpr double goalOfRelevance = 2, goalOfSize = 1.85;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, size_t(share * double(times.size())))];
}

double medianOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(millisecondsOf(work));
    return quantile(times, 0.5);
}

QJsonObject spread(const std::vector<double> &times)
{
    return {{u"questions"_s, int(times.size())},
            {u"p95"_s, quantile(times, 0.95)},
            {u"p99"_s, quantile(times, 0.99)},
            {u"max"_s, quantile(times, 1)}};
}

void showNewest(Reader &reader, const Query &query)
{
    if (const auto first = reader.firstArticles(query, ArticleSort::Newest, page); first)
        (void)reader.articleRows(first->ids, {}); // as the window does for each key
}

// What each key typed takes until the rows are there. isCold: between two texts, what is in the system's memory of the
// project is given up.
std::vector<double> typing(const QString &project, Reader &reader, bool isCold)
{
    std::vector<double> times;
    for (const QString &text : typedTexts()) {
        if (isCold)
            forgetFile(project);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            if (const auto query = parseQuery(QStringView(text).first(length), true); query)
                times.push_back(millisecondsOf([&] { showNewest(reader, *query); }));
        }
    }
    return times;
}

std::vector<double> answering(Reader &reader, int rounds, const std::function<void(Reader &, const Query &)> &ask)
{
    std::vector<double> times;
    for (const QStringList &question : searchQuestions()) {
        const auto query = parseQuery(toQueryText(question));
        times.push_back(medianOf(rounds, [&] { ask(reader, *query); }));
    }
    return times;
}

// Each on its own: to the first rows, or to the message.
std::vector<double> annoying(Reader &reader, QJsonObject &each)
{
    std::vector<double> times;
    for (const auto &[name, text] : hostileQuestions()) {
        times.push_back(millisecondsOf([&] {
            if (const auto query = parseQuery(text); query)
                showNewest(reader, *query);
        }));
        each.insert(name, times.back());
    }
    return times;
}

BenchmarkRow row(const QString &name, const std::vector<double> &times)
{
    return {name, quantile(times, 0.5), 0, u"ms"_s, spread(times)};
}

// Nobody else does it: beside the time that it may take.
BenchmarkRow besideGoal(BenchmarkRow row, double milliseconds)
{
    row.reference = milliseconds;
    row.more.insert(u"reference_is"_s, u"the goal, for the 99th of a hundred"_s);
    return row;
}

BenchmarkRow beside(BenchmarkRow row, const QString &peer, const PeerTimes &times, const QString &question, double goal)
{
    row.name += u" beside "_s + peer;
    row.reference = quantile(times.of(peer, question), 0.5);
    row.more.insert(u"reference_is"_s, times.absence(peer).isEmpty() ? peer : times.absence(peer));
    row.more.insert(u"reference_max"_s, quantile(times.of(peer, question), 1));
    row.more.insert(u"goal"_s, goal);
    return row;
}

qint64 bytesOf(const QString &project)
{
    return QFileInfo(project).size();
}

bool importNews(const QDir &news, const QString &project)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(),
                  {u"import"_s, project, news.path(), u"--quiet"_s, u"--no-extract"_s});
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

} // namespace

std::vector<BenchmarkRow> measureSearch(const BenchmarkSize &size)
{
    const QTemporaryDir temporary;
    const QDir folder(size.keptIn.isEmpty() ? temporary.path() : size.keptIn);
    const QString project = folder.filePath(u"news.quipu"_s);
    const QDir news(folder.filePath(u"news"_s));
    const bool isKept = QFile::exists(project);
    const qint64 textBytes = isKept ? 0 : writeNewsLines(news, size.collection);
    if (!isKept && (textBytes == 0 || !importNews(news, project)))
        return {};
    std::vector<BenchmarkRow> rows;
    std::unique_ptr<Reader> reader;
    if (!isKept)
        rows.push_back({u"project to text"_s, double(bytesOf(project)), double(textBytes), u"bytes"_s,
                        QJsonObject {{u"goal"_s, goalOfSize}, {u"articles"_s, size.collection}}});
    const double opening = millisecondsOf([&] {
        if (auto opened = Reader::open(project); opened)
            reader = std::move(*opened);
    });
    rows.push_back(besideGoal(row(u"open"_s, {opening}), usableWindow));
    if (!reader)
        return rows;

    const PeerTimes peers = askPeers(news, project, size.collection);
    rows.push_back(besideGoal(row(u"key to rows, cold"_s, typing(project, *reader, true)), coldGoal));
    rows.push_back(besideGoal(row(u"key to rows"_s, typing(project, *reader, false)), oneFrame));

    QJsonObject each;
    BenchmarkRow hostile = besideGoal(row(u"hostile to rows or message"_s, annoying(*reader, each)), coldGoal);
    hostile.more.insert(u"each"_s, each);
    rows.push_back(hostile);

    std::vector<double> prefixes;
    for (const QString &prefix : searchPrefixes()) {
        const Query query {Query::Kind::Prefix, prefix, {}, {}};
        prefixes.push_back(medianOf(size.rounds, [&] { showNewest(*reader, query); }));
    }
    rows.push_back(beside(row(u"prefix"_s, prefixes), u"fts5"_s, peers, u"prefix"_s, goalBesidePrefix));

    const BenchmarkRow newest = row(u"newest 50"_s, answering(*reader, size.rounds, showNewest));
    rows.push_back(beside(newest, u"postgresql"_s, peers, u"newest"_s, goalBesidePostgresql));
    rows.push_back(beside(newest, u"xapian"_s, peers, u"newest"_s, goalBesideXapian));
    const BenchmarkRow best = row(u"best 50"_s, answering(*reader, size.rounds, [](Reader &asked, const Query &query) {
                                      (void)asked.articleIds(query, ArticleSort::Relevance, page);
                                  }));
    rows.push_back(beside(best, u"xapian"_s, peers, u"relevance"_s, goalOfRelevance));
    rows.push_back(beside(best, u"postgresql"_s, peers, u"relevance"_s, 1));
    return rows;
}

} // namespace Quipu
