// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentworker.h"

#include "models/importing/soundness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct WorkerTexts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWorker)

public:
    static Error notStarted(const QString &program, const QString &reason)
    {
        return {Error::Kind::Io, tr("The guarded process that reads documents cannot be started (%1)").arg(reason),
                program, tr("Install Quipu again; until then only plain text can be read.")};
    }

    static QString reasonOf(WorkerProcess::Ending ending)
    {
        switch (ending) {
        case WorkerProcess::Ending::Unguarded:
            return tr("the system refuses its protections");
        case WorkerProcess::Ending::OutOfMemory:
            return tr("the limit of memory is too low");
        case WorkerProcess::Ending::Exited:
            return tr("it is not this version of Quipu");
        default:
            return tr("it ended at once");
        }
    }
};

DocumentWorker::Fate fateOfEnding(WorkerProcess::Ending ending)
{
    switch (ending) {
    case WorkerProcess::Ending::OutOfTime:
        return DocumentWorker::Fate::OutOfTime;
    case WorkerProcess::Ending::OutOfMemory:
        return DocumentWorker::Fate::OutOfMemory;
    case WorkerProcess::Ending::Forbidden:
        return DocumentWorker::Fate::Forbidden;
    default:
        return DocumentWorker::Fate::Crashed;
    }
}

// The whole file's, where it is the document and not only what that lay in.
QByteArray originalOf(const ArticleDraft &draft, const DocumentSource &source)
{
    const bool isVerbatim = draft.format == "text"_L1;
    return !isVerbatim && draft.path == source.name && draft.bytes == source.bytes.size() ? source.bytes : QByteArray();
}

constexpr int patienceAtStart = 60; // seconds: a slow disk and a large program

} // namespace

DocumentWorker::DocumentWorker(std::unique_ptr<WorkerProcess> process, int seconds)
    : m_process(std::move(process))
    , m_seconds(seconds)
{ }

DocumentWorker::~DocumentWorker() = default;

Result<std::unique_ptr<DocumentWorker>> DocumentWorker::start(const ReadingGuard &guard)
{
    auto process = WorkerProcess::start(guard);
    if (!process)
        return WorkerTexts::notStarted(guard.program, process.error().what);
    WorkerTalk talk((*process)->socket(), patienceAtStart, {});
    const auto hello = talk.receive();
    if (!hello || hello->kind != WorkerMessage::Kind::Ready || hello->payload != readyMessage().payload)
        return WorkerTexts::notStarted(guard.program, WorkerTexts::reasonOf((*process)->end()));
    return std::unique_ptr<DocumentWorker>(new DocumentWorker(std::move(*process), guard.limits.seconds));
}

bool DocumentWorker::isReady() const
{
    return WorkerTalk::isQuiet(m_process->socket());
}

DocumentWorker::Fate DocumentWorker::read(const DocumentSource &source, const DraftSink &sink,
                                          const std::stop_token &stop)
{
    WorkerTalk talk(m_process->socket(), m_seconds, stop);
    talk.send(requestMessage(source));
    while (const auto message = talk.receive()) {
        if (message->kind == WorkerMessage::Kind::Done)
            return Fate::Answered;
        if (const auto problem = problemIn(message->payload);
            message->kind == WorkerMessage::Kind::Problem && problem) {
            sink(soundProblem(*problem, source.name));
            continue;
        }
        auto draft = message->kind == WorkerMessage::Kind::Draft ? draftIn(message->payload) : std::nullopt;
        if (draft && draft->original.isEmpty())
            draft->original = originalOf(*draft, source);
        const bool isWanted = draft && (source.wantsReferences || !draft->text.isEmpty());
        auto sound = isWanted ? soundDraft(std::move(*draft), source.name) : std::nullopt;
        if (!sound)
            return Fate::Unsound;
        sink(std::move(*sound));
    }
    return fateOf(talk.silence(), *m_process);
}

DocumentWorker::Fate DocumentWorker::look(const DocumentSource &source, TableHead &head, const std::stop_token &stop)
{
    WorkerTalk talk(m_process->socket(), m_seconds, stop);
    talk.send(lookMessage(source));
    while (const auto message = talk.receive()) {
        if (message->kind == WorkerMessage::Kind::Done)
            return Fate::Answered;
        const auto table = message->kind == WorkerMessage::Kind::Table ? tableIn(message->payload) : std::nullopt;
        if (!table)
            return Fate::Unsound;
        head = soundTableHead(*table);
    }
    return fateOf(talk.silence(), *m_process);
}

DocumentWorker::Fate DocumentWorker::draw(const PageRequest &request,
                                          const std::function<void(Result<PagePicture>)> &sink)
{
    WorkerTalk talk(m_process->socket(), m_seconds, {});
    talk.send(pageRequestMessage(request));
    while (const auto message = talk.receive()) {
        if (message->kind == WorkerMessage::Kind::Done)
            return Fate::Answered;
        const auto problem = message->kind == WorkerMessage::Kind::Problem ? problemIn(message->payload) : std::nullopt;
        auto picture = message->kind == WorkerMessage::Kind::Picture ? pictureIn(message->payload) : std::nullopt;
        if (!problem && !picture)
            return Fate::Unsound;
        if (problem)
            sink(soundProblem(*problem, {}));
        else
            sink(std::move(*picture));
    }
    return fateOf(talk.silence(), *m_process);
}

DocumentWorker::Fate DocumentWorker::fateOf(WorkerTalk::Silence silence, WorkerProcess &process)
{
    const WorkerProcess::Ending ending = process.end();
    switch (silence) {
    case WorkerTalk::Silence::Stopped:
        return Fate::Cancelled;
    case WorkerTalk::Silence::Late:
        return Fate::OutOfTime;
    case WorkerTalk::Silence::TooMuch:
        return Fate::TooMuch;
    case WorkerTalk::Silence::Gone:
        break;
    }
    return fateOfEnding(ending);
}

} // namespace Quipu
