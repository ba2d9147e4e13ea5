// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Quipu {

// Inflates a zlib stream (RFC 1950) that may be hostile: never makes more than `most` bytes. What follows the stream is
// left alone. Null: it is no such stream, is cut off, or would be larger.
std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype most);

// Its first bytes, at most `count`; empty when it is no such stream.
QByteArray inflatedStart(QByteArrayView stream, qsizetype count);

} // namespace Quipu
