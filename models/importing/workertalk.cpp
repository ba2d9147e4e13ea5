// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/workertalk.h"

#include <QElapsedTimer>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace Quipu {

namespace {

// UTF-8 of the largest document that can be read, and what is said of it.
constexpr qint64 largestMessage = 4 * maximumDocumentBytes;
constexpr qint64 largestAnswer = 8 * maximumDocumentBytes; // of all documents in one file

} // namespace

WorkerTalk::WorkerTalk(int socket, int seconds, const std::stop_token &stop)
    : m_socket(socket)
    , m_remaining(qint64(seconds) * 1000)
    , m_stop(stop)
    , m_hangUp(stop, [socket] { shutdown(socket, SHUT_RDWR); }) // wakes whoever waits for it
{ }

bool WorkerTalk::isQuiet(int socket)
{
    pollfd entry {socket, POLLIN | POLLRDHUP, 0};
    return poll(&entry, 1, 0) == 0;
}

bool WorkerTalk::fall(Silence silence)
{
    m_isBroken = true;
    m_silence = m_stop.stop_requested() ? Silence::Stopped : silence;
    return false;
}

bool WorkerTalk::wait(short events)
{
    QElapsedTimer timer;
    timer.start();
    pollfd entry {m_socket, events, 0};
    const int found = poll(&entry, 1, int(std::max<qint64>(0, m_remaining)));
    m_remaining -= timer.elapsed();
    if (found == 0 || (found < 0 && m_remaining <= 0))
        return fall(Silence::Late);
    return true; // also where it was interrupted: the call that follows tells
}

void WorkerTalk::send(const WorkerMessage &message)
{
    const QByteArray frame = toFrame(message);
    for (qsizetype sent = 0; sent < frame.size() && !m_isBroken;) {
        const ssize_t now
            = ::send(m_socket, frame.constData() + sent, size_t(frame.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now >= 0)
            sent += now;
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            wait(POLLOUT);
        else if (errno != EINTR)
            fall(Silence::Gone);
    }
}

bool WorkerTalk::receive(char *bytes, qsizetype count)
{
    for (qsizetype have = 0; have < count && !m_isBroken;) {
        const ssize_t now = recv(m_socket, bytes + have, size_t(count - have), MSG_DONTWAIT);
        if (now > 0)
            have += now;
        else if (now < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            wait(POLLIN);
        else if (now == 0 || errno != EINTR)
            fall(Silence::Gone);
    }
    return !m_isBroken;
}

std::optional<WorkerMessage> WorkerTalk::receive()
{
    char frame[workerHeaderBytes];
    if (!receive(frame, workerHeaderBytes))
        return {};
    const WorkerHeader header = headerOf(frame);
    m_received += header.bytes + workerHeaderBytes;
    if (header.bytes > largestMessage || m_received > largestAnswer) {
        fall(Silence::TooMuch);
        return {};
    }
    // As it comes: a size that is only claimed takes no memory.
    constexpr qsizetype piece = 1024 * 1024;
    QByteArray payload;
    while (payload.size() < qsizetype(header.bytes)) {
        const qsizetype have = payload.size();
        payload.resize(have + std::min(piece, qsizetype(header.bytes) - have));
        if (!receive(payload.data() + have, payload.size() - have))
            return {};
    }
    return WorkerMessage {header.kind, payload};
}

} // namespace Quipu
