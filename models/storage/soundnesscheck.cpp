// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/soundnesscheck.h"

#include "models/storage/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome checkSoundness(Connection &connection)
{
    const auto answer = connection.run(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return answer.error();
    if (answer->toString() == u"ok")
        return Done {};
    return Error {
        Error::Kind::Corrupt, QCoreApplication::translate("Quipu::Storage", "The project is damaged"),
        connection.path(),
        QCoreApplication::translate("Quipu::Storage", "Keep this file as it is and go on with a copy made earlier")};
}

std::jthread checkSoundnessBehind(const QString &path, std::function<void(const Error &)> damaged)
{
    return std::jthread([path, damaged = std::move(damaged)](const std::stop_token &stop) {
        const auto connection = Connection::open(path, Connection::Mode::Read);
        if (!connection)
            return; // whoever reads next is told
        const std::stop_callback interrupt(stop, [&connection] { (*connection)->interrupt(); });
        const Outcome sound = checkSoundness(**connection);
        if (!sound && sound.error().kind == Error::Kind::Corrupt)
            damaged(sound.error());
    });
}

} // namespace Quipu
