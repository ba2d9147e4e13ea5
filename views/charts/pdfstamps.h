// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace Quipu {

// Qt stamps a PDF with the time of writing and rounds its page to whole points. The same document with a fixed date,
// so that the same chart is the same file, and with the exact page, whose upper edge stays where it is. Every
// replacement keeps its length, so the table of offsets stays right.
QByteArray withFixedStamps(QByteArray pdf, QSizeF pageInPoints);

} // namespace Quipu
