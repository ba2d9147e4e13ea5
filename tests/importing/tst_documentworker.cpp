// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"
#include "models/importing/documentworker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;
using Fate = DocumentWorker::Fate;

namespace {

const QString badWorker = QStringLiteral(QUIPU_BAD_WORKER);
const QString quipu = QStringLiteral(QUIPU_PROGRAM);

struct Heard
{
    Fate fate = Fate::Answered;
    QStringList texts;
    std::vector<ArticleDraft> drafts;
    QStringList problems;
};

Heard hear(DocumentWorker &worker, const QByteArray &bytes, const std::stop_token &stop = {})
{
    Heard heard;
    const auto sink = [&heard](const Result<ArticleDraft> &draft) {
        if (!draft) {
            heard.problems.append(draft.error().text());
            return;
        }
        heard.texts.append(draft->text);
        heard.drafts.push_back(*draft);
    };
    heard.fate = worker.read({bytes, u"folder/a.txt"_s}, sink, stop);
    return heard;
}

std::unique_ptr<DocumentWorker> started(const QString &program, WorkerLimits limits = {})
{
    auto worker = DocumentWorker::start({program, limits});
    if (!worker)
        qFatal("%s", qPrintable(worker.error().text()));
    return std::move(*worker);
}

bool hasLandlock()
{
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

} // namespace

class TestDocumentWorker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardedReading_isTheSameAsReadingHere()
    {
        const QByteArray bytes = "Title\n\nA\xC3\xB1o 2011: 64.400 hect\xC3\xA1reas \xF0\x9F\x8C\xBF.\r\n";
        const auto worker = started(quipu);
        const Heard heard = hear(*worker, bytes);
        QCOMPARE(heard.fate, Fate::Answered);
        QCOMPARE(heard.drafts.size(), size_t(1));
        const Result<ArticleDraft> here = readDocument(bytes, u"folder/a.txt"_s);
        const ArticleDraft &there = heard.drafts.front();
        QCOMPARE(there.text, here->text);
        QCOMPARE(there.path, here->path);
        QCOMPARE(there.format, here->format);
        QCOMPARE(there.encoding, here->encoding);
        QCOMPARE(there.sha256, here->sha256);
        QCOMPARE(there.bytes, here->bytes);
        QVERIFY(there.stated == here->stated);
    }

    void problemOfADocument_isTold_andTheWorkerGoesOn()
    {
        const auto worker = started(quipu);
        const Heard bad = hear(*worker, QByteArray("ab\0cd", 5));
        QCOMPARE(bad.fate, Fate::Answered);
        QCOMPARE(bad.problems.size(), 1);
        QVERIFY2(bad.problems.first().contains(u"folder/a.txt"_s), qPrintable(bad.problems.first()));
        QCOMPARE(hear(*worker, "Good.").texts, QStringList {u"Good."_s});
        QVERIFY(worker->isReady());
    }

    void largeDocument_passesWhole()
    {
        const auto worker = started(quipu, {.seconds = 60});
        const QByteArray bytes = QByteArray("All the words of a long report.\n").repeated(700'000);
        QCOMPARE(hear(*worker, bytes).texts, QStringList {QString::fromUtf8(bytes)});
    }

    void badReader_costsOneDocument_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::newRow("crash") << Fate::Crashed;
        QTest::newRow("abort") << Fate::Crashed;
        QTest::newRow("leave") << Fate::Crashed;
        QTest::newRow("recurse") << Fate::Crashed;
        QTest::newRow("stammer") << Fate::Crashed;
        QTest::newRow("hang") << Fate::OutOfTime;
        QTest::newRow("spin") << Fate::OutOfTime;
        QTest::newRow("swell") << Fate::OutOfMemory;
        QTest::newRow("connect") << Fate::Forbidden;
        QTest::newRow("run") << Fate::Forbidden;
        QTest::newRow("signal") << Fate::Forbidden;
        QTest::newRow("claim much") << Fate::TooMuch;
        QTest::newRow("talk nonsense") << Fate::Unsound;
        QTest::newRow("be another") << Fate::Unsound;
    }

    void badReader_costsOneDocument()
    {
        QFETCH(Fate, fate);
        QElapsedTimer timer;
        timer.start();
        {
            const auto worker = started(badWorker, {.seconds = 1, .megabytes = 512});
            const Heard heard = hear(*worker, QTest::currentDataTag());
            QCOMPARE(heard.fate, fate);
            QVERIFY(heard.texts.isEmpty());
        }
        QVERIFY2(timer.elapsed() < 30'000, "it was waited for");
        QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1); // no zombie
        QCOMPARE(errno, ECHILD);
    }

    void breakingOut_isRefused_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("another process") << QByteArray("fork");
        QTest::newRow("a file of its own") << QByteArray("write");
        QTest::newRow("a service of this machine") << QByteArray("ask");
        if (hasLandlock())
            QTest::newRow("somebody's file") << QByteArray("peep");
    }

    void breakingOut_isRefused()
    {
        QFETCH(QByteArray, what);
        const auto worker = started(badWorker);
        QCOMPARE(hear(*worker, what).texts, QStringList {u"refused"_s});
        QVERIFY(!QFile::exists(u"/tmp/quipu-broken-out"_s));
    }

    void unsoundSpans_areLeftOut()
    {
        const auto worker = started(badWorker);
        const Heard heard = hear(*worker, "point outside");
        QVERIFY(!heard.drafts.empty());
        const StatedFacts &stated = heard.drafts.front().stated;
        QCOMPARE(stated.structure.headings.size(), size_t(1));
        QVERIFY((stated.structure.headings.front() == TextSpan {0, 5}));
        QCOMPARE(stated.structure.boilerplate.size(), size_t(1));
        QCOMPARE(stated.structure.pages.size(), size_t(1));
        QCOMPARE(stated.metadata.title->value, u"T"_s);
        QVERIFY(!stated.metadata.title->span);
    }

    void stopping_endsAtOnce_andKeepsWhatCame()
    {
        const auto worker = started(badWorker, {.seconds = 60});
        std::stop_source stop;
        QStringList texts;
        QElapsedTimer timer;
        timer.start();
        const Fate fate = worker->read(
            {"two and hang", u"a"_s},
            [&](const Result<ArticleDraft> &draft) {
                texts.append(draft->text);
                if (texts.size() == 2)
                    stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(fate, Fate::Cancelled);
        QCOMPARE(texts, (QStringList {u"one"_s, u"two"_s}));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void programThatIsNone_isAnError_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("missing") << u"/nowhere/quipu"_s;
        QTest::newRow("another program") << u"/bin/true"_s;
        QTest::newRow("a folder") << u"/"_s;
    }

    void programThatIsNone_isAnError()
    {
        QFETCH(QString, program);
        const auto worker = DocumentWorker::start({program});
        QVERIFY(!worker);
        QCOMPARE(worker.error().where, program);
        QVERIFY(!worker.error().remedy.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDocumentWorker)
#include "tst_documentworker.moc"
