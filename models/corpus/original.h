// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Quipu {

// A document's own bytes as the project keeps them: packed where that makes them smaller. Empty where none are kept.
struct Original
{
    QByteArray bytes;
    qint64 size = 0; // of the document
    bool isPacked = false; // zlib, with the size before it (qCompress)
    bool operator==(const Original &) const = default;
};

Original packed(const QByteArray &document);
// Nothing where the bytes are damaged or are more than they say.
std::optional<QByteArray> unpacked(const Original &original);

} // namespace Quipu
