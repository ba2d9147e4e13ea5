// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Quipu {

// The head of what may be a MIME document (RFC 5322), looked at without parsing it.

// The names of the header at the start of the bytes, lower case; empty where there is none.
QList<QByteArray> headerNames(QByteArrayView bytes);

// The first bytes in lower case.
QByteArray headOf(const QByteArray &bytes);

// A web page that a browser saved as one file (MHTML), not a letter.
bool isSavedPage(const QByteArray &bytes);

} // namespace Quipu
