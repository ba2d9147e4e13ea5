// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/originals.h"

#include "models/storage/readerprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome keepOriginal(Connection &connection, const QByteArray &sha256, const Original &original)
{
    if (original.bytes.isEmpty())
        return Done {};
    Statement insert(connection, u"insert_original"_s);
    return insert.bind(u":sha256"_s, QString::fromLatin1(sha256))
        .bind(u":size"_s, original.size)
        .bind(u":is_packed"_s, original.isPacked ? 1 : 0)
        .bind(u":bytes"_s, original.bytes)
        .run();
}

Result<std::optional<QByteArray>> Reader::original(const QByteArray &sha256)
{
    Statement kept(d->connection(), u"original"_s);
    kept.bind(u":sha256"_s, QString::fromLatin1(sha256));
    if (!kept.next()) {
        if (kept.failed())
            return kept.error();
        return std::optional<QByteArray>();
    }
    auto bytes = unpacked({kept.value(2).toByteArray(), kept.number(0), kept.number(1) != 0});
    if (!bytes)
        return Error {Error::Kind::Corrupt,
                      QCoreApplication::translate("Quipu::Storage", "The original that the project keeps is damaged"),
                      QString::fromLatin1(sha256),
                      QCoreApplication::translate("Quipu::Storage", "Import the file again")};
    return bytes;
}

} // namespace Quipu
