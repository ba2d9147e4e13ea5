// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/workermessages.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace Quipu {

// The parent's side of one exchange over a socket that does not block: never waits longer than it may, never takes more
// than it should, never raises SIGPIPE.
class WorkerTalk final
{
    Q_DISABLE_COPY_MOVE(WorkerTalk)

public:
    enum class Silence { Gone, Late, Stopped, TooMuch };

    // seconds: for the other side, all messages together; what is done here between them does not count.
    WorkerTalk(int socket, int seconds, const std::stop_token &stop);

    void send(const WorkerMessage &message); // where it fails, the next receive() tells
    std::optional<WorkerMessage> receive(); // nothing: see silence()
    Silence silence() const { return m_silence; }

    // Whether the other side is there and has said nothing unasked.
    static bool isQuiet(int socket);

private:
    bool receive(char *bytes, qsizetype count);
    bool wait(short events);
    bool fall(Silence silence);

    int m_socket;
    qint64 m_remaining; // milliseconds
    qint64 m_received = 0;
    std::stop_token m_stop;
    std::stop_callback<std::function<void()>> m_hangUp;
    Silence m_silence = Silence::Gone;
    bool m_isBroken = false;
};

} // namespace Quipu
