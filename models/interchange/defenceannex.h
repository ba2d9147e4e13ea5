// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interchange/chartevidence.h"

namespace Quipu {

// The annex that defends a chart in a briefing: each number, the sentence that states it with what stands around it
// (the value marked), its full citation, the hash of the article's file and who confirmed it. One HTML page without
// scripts or anything from elsewhere, for screen and paper; whatever stands in texts is escaped. picture: a PNG to
// stand at its head, or empty.
QString defenceAnnexHtml(const ChartContent &content, const ChartEvidence &evidence, const QString &title,
                         const QByteArray &picture);

// The same as an OpenDocument text, which word processors open; the same chart is the same bytes. Empty when it cannot
// be made. picture: the one that the page was made with. Needs a QGuiApplication.
QByteArray defenceAnnexOdt(const QString &html, const QByteArray &picture);

} // namespace Quipu
