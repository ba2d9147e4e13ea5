// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace Quipu {

// The files in a ZIP archive, stored or deflated (RFC 1951), for tests that read back what was written. Empty when the
// bytes are no such archive.
QHash<QString, QByteArray> unzipped(const QByteArray &archive);

} // namespace Quipu
