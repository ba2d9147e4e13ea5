// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/laidouttext.h"

#include <QTextDocument>

#include <memory>

class QThread;

namespace Quipu {

// What of opening an article takes long when it is long, and needs no window: its document without a layout.
struct PreparedText
{
    LaidOutText laidOut;
    std::unique_ptr<QTextDocument> document;
};

// home: the thread of the reader that will show it. Pure; any lane.
std::shared_ptr<PreparedText> prepareText(const QString &text, QThread *home);

// UTF-16 units from which on preparing takes a good part of a frame.
constexpr qsizetype longToPrepare = 200'000;

} // namespace Quipu
