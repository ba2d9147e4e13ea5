// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A guarded process whose reader does what the document says: crash, hang, swell, break out. Stands for a parser that a
// hostile document has taken over; everything around the reader is the program's own.
#include "models/importing/documentformats.h"
#include "models/importing/workermessages.h"
#include "models/importing/workerprocess.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ArticleDraft saying(const DocumentSource &source, const QString &text)
{
    ArticleDraft draft = draftOf(source, u"text"_s);
    draft.text = text;
    return draft;
}

QString refusedOrDone(int result)
{
    return result < 0 ? u"refused"_s : u"done"_s;
}

void sleepForEver()
{
    const timespec hour {3600, 0};
    for (;;)
        nanosleep(&hour, nullptr);
}

[[noreturn]] void swell()
{
    std::vector<std::string> all;
    for (;;)
        all.emplace_back(1024 * 1024, 'x');
}

int deeper(volatile int *above)
{
    volatile int here[1024] = {*above};
    return here[0] < 0 ? 0 : deeper(here) + here[1];
}

// What has gone wrong inside the process.
void fail(const QString &what)
{
    if (what == "crash"_L1) {
        std::raise(SIGSEGV);
    } else if (what == "abort"_L1) {
        std::abort();
    } else if (what == "leave"_L1) {
        _exit(0);
    } else if (what == "recurse"_L1) {
        volatile int start = 1;
        _exit(deeper(&start));
    } else if (what == "hang"_L1) {
        sleepForEver();
    } else if (what == "spin"_L1) {
        volatile bool isDone = false;
        while (!isDone) { }
    } else if (what == "swell"_L1) {
        swell();
    }
}

// What an intruder would try.
QString breakOut(const QString &what)
{
    if (what == "connect"_L1)
        return refusedOrDone(socket(AF_INET, SOCK_STREAM, 0));
    if (what == "run"_L1)
        return refusedOrDone(execl("/bin/true", "true", nullptr));
    if (what == "signal"_L1)
        return refusedOrDone(kill(getppid(), 0));
    if (what == "fork"_L1)
        return refusedOrDone(fork());
    if (what == "write"_L1)
        return refusedOrDone(open("/tmp/quipu-broken-out", O_WRONLY | O_CREAT, 0600));
    if (what == "ask"_L1)
        return refusedOrDone(socket(AF_UNIX, SOCK_STREAM, 0));
    return what == "peep"_L1 ? refusedOrDone(open("/etc/passwd", O_RDONLY)) : what;
}

// Answers that no honest reader gives.
void lie(const QString &what, const DocumentSource &source, const DraftSink &sink)
{
    if (what == "claim much"_L1) {
        const quint32 frame[] = {quint32(WorkerMessage::Kind::Draft), ~quint32(0)};
        (void)!write(STDIN_FILENO, frame, sizeof frame);
    } else if (what == "stammer"_L1) {
        (void)!write(STDIN_FILENO, "\3\0\0", 3);
        _exit(0);
    } else if (what == "talk nonsense"_L1) {
        const quint32 frame[] = {quint32(WorkerMessage::Kind::Draft), 4, 77};
        (void)!write(STDIN_FILENO, frame, sizeof frame);
    } else if (what == "be another"_L1) {
        ArticleDraft draft = saying(source, u"text"_s);
        draft.path = u"/etc/passwd"_s;
        sink(draft);
    } else if (what == "point outside"_L1) {
        ArticleDraft draft = saying(source, u"Three \U0001F33F words"_s);
        draft.stated.hasStructure = true;
        draft.stated.structure.headings = {{0, 5}, {0, 500}, {-3, 2}, {7, 9}, {5, 5}};
        draft.stated.structure.boilerplate = {{{9, 14}, u"share"_s}, {{2, 1000000}, u"share"_s}};
        draft.stated.structure.pages = {{400, u"2"_s}, {0, u"1"_s}};
        draft.stated.metadata.title = MetadataField {u"T"_s, TextSpan {3, 99}, MetadataField::Origin::Markup};
        sink(draft);
    }
}

void readAsTold(const DocumentSource &source, const DraftSink &sink)
{
    // The last line, so that it may stand in a document of any format.
    const QString what = QString::fromUtf8(source.bytes.sliced(source.bytes.lastIndexOf('\n') + 1));
    if (what == "two and hang"_L1) {
        sink(saying(source, u"one"_s));
        sink(saying(source, u"two"_s));
        sleepForEver();
    }
    fail(what);
    lie(what, source, sink);
    sink(saying(source, breakOut(what)));
}

} // namespace

int main(int argc, char **argv)
{
    settleWorkerProcess();
    const QCoreApplication application(argc, argv);
    _exit(int(serveDrafts(STDIN_FILENO, workerCallOf(argc, argv).limits, readAsTold)));
}
