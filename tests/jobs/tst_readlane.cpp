// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/readlane.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QSemaphore>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestReadLane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_arrivesInTheAskersThread();
    void newerQuestionOfASlot_replacesOlderOnes();
    void questionsOfDifferentSlots_areAllAnswered();
    void answerWhoseContextIsGone_isDropped();
    void longQuery_isInterruptedByTheNextQuestion();
    void missingProject_answersWithTheError();
    void destroyedLane_deliversNothing();
};

void TestReadLane::answer_arrivesInTheAskersThread()
{
    TemporaryProject temporary;
    temporary.project().importArticles({article(u"One\nText."_s, u"one.txt"_s)});
    QVERIFY(temporary.store().flush());
    ReadLane lane(temporary.path());
    int articles = -1;
    QThread *workedIn = nullptr;
    QThread *answeredIn = nullptr;
    lane.ask<ProjectCounts>(
        u"counts"_s, this,
        [&workedIn](Reader &reader) {
            workedIn = QThread::currentThread();
            return reader.counts();
        },
        [&](const Result<ProjectCounts> &counts) {
            answeredIn = QThread::currentThread();
            articles = counts->articles;
        });
    QTRY_COMPARE(articles, 1);
    QCOMPARE(answeredIn, thread());
    QVERIFY(workedIn != thread());
}

void TestReadLane::newerQuestionOfASlot_replacesOlderOnes()
{
    TemporaryProject temporary;
    ReadLane lane(temporary.path());
    QSemaphore begun;
    QSemaphore go;
    QStringList answers;
    const auto ask = [&](const QString &name, bool waits) {
        lane.ask<QString>(
            u"list"_s, this,
            [&begun, &go, name, waits](Reader &) -> Result<QString> {
                begun.release();
                if (waits)
                    go.acquire();
                return name;
            },
            [&answers](const Result<QString> &answer) { answers.append(*answer); });
    };
    ask(u"running"_s, true);
    begun.acquire();
    ask(u"waiting"_s, false);
    ask(u"newest"_s, false);
    go.release();
    QTRY_COMPARE(answers, QStringList {u"newest"_s});
}

void TestReadLane::questionsOfDifferentSlots_areAllAnswered()
{
    TemporaryProject temporary;
    ReadLane lane(temporary.path());
    QStringList answers;
    for (const QString &slot : {u"a"_s, u"b"_s, QString(), QString()}) {
        lane.ask<QString>(
            slot, this, [slot](Reader &) -> Result<QString> { return slot; },
            [&answers](const Result<QString> &answer) { answers.append(*answer); });
    }
    QTRY_COMPARE(answers, QStringList({u"a"_s, u"b"_s, QString(), QString()}));
}

void TestReadLane::answerWhoseContextIsGone_isDropped()
{
    TemporaryProject temporary;
    ReadLane lane(temporary.path());
    auto context = std::make_unique<QObject>();
    QSemaphore go;
    bool isDelivered = false;
    bool isAfterwards = false;
    lane.ask<int>(
        u"a"_s, context.get(),
        [&go](Reader &) -> Result<int> {
            go.acquire();
            return 1;
        },
        [&isDelivered](const Result<int> &) { isDelivered = true; });
    context.reset();
    go.release();
    lane.ask<int>(
        u"b"_s, this, [](Reader &) -> Result<int> { return 2; },
        [&isAfterwards](const Result<int> &) { isAfterwards = true; });
    QTRY_VERIFY(isAfterwards);
    QVERIFY(!isDelivered);
}

void TestReadLane::longQuery_isInterruptedByTheNextQuestion()
{
    TemporaryProject temporary;
    std::vector<Addition> additions;
    additions.reserve(50);
    for (int i = 0; i < 50; ++i)
        additions.push_back(article(u"Piece %1\nText."_s.arg(i), u"a%1.txt"_s.arg(i)));
    temporary.project().importArticles(std::move(additions));
    QVERIFY(temporary.store().flush());
    ReadLane lane(temporary.path());
    QSemaphore begun;
    std::optional<Error::Kind> ended;
    bool isAnswered = false;
    // Reads the list for ever: only an interruption ends it.
    lane.ask<int>(
        u"list"_s, this,
        [&begun, &ended](Reader &reader) -> Result<int> {
            begun.release();
            for (;;) {
                const auto ids = reader.articleIds({}, ArticleSort::Figures);
                if (!ids) {
                    ended = ids.error().kind;
                    return ids.error();
                }
            }
        },
        [](const Result<int> &) { QFAIL("an answer that nobody waits for"); });
    begun.acquire();
    lane.ask<int>(
        u"list"_s, this, [](Reader &) -> Result<int> { return 1; },
        [&isAnswered](const Result<int> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(ended, Error::Kind::Cancelled);
}

void TestReadLane::missingProject_answersWithTheError()
{
    ReadLane lane(u"/nowhere/at/all.quipu"_s);
    std::optional<Error> error;
    lane.ask<int>(
        u"a"_s, this, [](Reader &) -> Result<int> { return 1; },
        [&error](const Result<int> &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::NotFound);
}

void TestReadLane::destroyedLane_deliversNothing()
{
    TemporaryProject temporary;
    bool isDelivered = false;
    {
        ReadLane lane(temporary.path());
        lane.ask<int>(
            u"a"_s, this, [](Reader &) -> Result<int> { return 1; },
            [&isDelivered](const Result<int> &) { isDelivered = true; });
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isDelivered);
}

QTEST_GUILESS_MAIN(TestReadLane)
#include "tst_readlane.moc"
