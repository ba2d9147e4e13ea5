// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/draftserver.h"

#include "models/importing/confinement.h"
#include "models/importing/documentformats.h"
#include "models/importing/workermessages.h"

#include <cerrno>
#include <new>
#include <unistd.h>

namespace Quipu {

namespace {

// The descriptor, blocking. Any failure means that the other end is gone: then so is this process.
class ServerEnd final
{
public:
    explicit ServerEnd(int descriptor)
        : m_descriptor(descriptor)
    { }

    void send(const WorkerMessage &message) const
    {
        const QByteArray frame = toFrame(message);
        for (qsizetype sent = 0; sent < frame.size();) {
            const ssize_t now = write(m_descriptor, frame.constData() + sent, size_t(frame.size() - sent));
            if (now < 0 && errno != EINTR)
                _exit(int(WorkerExit::Done));
            sent += std::max<ssize_t>(now, 0);
        }
    }

    WorkerMessage receive() const
    {
        char frame[workerHeaderBytes];
        receive(frame, workerHeaderBytes);
        const WorkerHeader header = headerOf(frame);
        QByteArray payload(header.bytes, Qt::Uninitialized);
        receive(payload.data(), payload.size());
        return {header.kind, payload};
    }

private:
    void receive(char *bytes, qsizetype count) const
    {
        for (qsizetype have = 0; have < count;) {
            const ssize_t now = read(m_descriptor, bytes + have, size_t(count - have));
            if (now == 0 || (now < 0 && errno != EINTR))
                _exit(int(WorkerExit::Done));
            have += std::max<ssize_t>(now, 0);
        }
    }

    int m_descriptor;
};

void endForMemory()
{
    _exit(int(WorkerExit::Memory)); // at once: there is no memory to end in good order
}

void answer(const WorkerMessage &question, const DocumentSource &source, DocumentReading readAll, const ServerEnd &end)
{
    try {
        if (question.kind == WorkerMessage::Kind::Look) {
            end.send(tableMessage(tableHeadOf(source)));
            end.send({WorkerMessage::Kind::Done, {}});
            return;
        }
        readAll(source, [&](Result<ArticleDraft> draft) {
            if (draft && draft->original == source.bytes) // which the other end has
                draft->original.clear();
            end.send(draft ? draftMessage(*draft) : problemMessage(draft.error()));
        });
    } catch (const std::bad_alloc &) { // Qt's containers throw it themselves
        endForMemory();
    }
    end.send({WorkerMessage::Kind::Done, {}});
}

void answer(const PageRequest &request, PageDrawing draw, const ServerEnd &end)
{
    try {
        const Result<PagePicture> picture = draw(request);
        end.send(picture ? pictureMessage(*picture) : problemMessage(picture.error()));
    } catch (const std::bad_alloc &) {
        endForMemory();
    }
    end.send({WorkerMessage::Kind::Done, {}});
}

} // namespace

WorkerExit serveDrafts(int descriptor, const WorkerLimits &limits, DocumentReading readAll, PageDrawing draw)
{
    std::set_new_handler(endForMemory);
    if (!confineThisProcess(qint64(limits.megabytes) * 1024 * 1024).isSound)
        return WorkerExit::Unguarded;
    const ServerEnd end(descriptor);
    end.send(readyMessage());
    for (;;) {
        const WorkerMessage message = end.receive();
        if (const auto page = pageRequestIn(message.payload);
            message.kind == WorkerMessage::Kind::PageRequest && page && draw != nullptr) {
            limitProcessorTime(limits.seconds);
            answer(*page, draw, end);
            continue;
        }
        const auto source = requestIn(message.payload);
        const bool isQuestion
            = message.kind == WorkerMessage::Kind::Request || message.kind == WorkerMessage::Kind::Look;
        if (!isQuestion || !source)
            return WorkerExit::Misled;
        limitProcessorTime(limits.seconds);
        answer(message, *source, readAll, end);
    }
}

} // namespace Quipu
