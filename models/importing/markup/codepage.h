// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Quipu {

// Bytes in a code page that a document names by its number (1252, 932, 10000 for the Macintosh), by ICU's tables. What
// the page does not have becomes U+FFFD; an unknown page is taken for ISO 8859-1.
QString decodeCodePage(const QByteArray &bytes, int codePage);

} // namespace Quipu
