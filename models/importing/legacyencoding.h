// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Quipu {

// Text in an encoding that ICU knows by this name; nothing where one byte breaks its rules or it is not known. Strict.
std::optional<QString> decodeLegacy(QByteArrayView bytes, const QByteArray &encoding);

// The encoding whose escapes make seven-bit bytes East Asian text ("ISO-2022-JP", "ISO-2022-KR", "HZ-GB-2312"); ""
// without such escapes.
QByteArray escapedEncoding(const QByteArray &bytes);

} // namespace Quipu
