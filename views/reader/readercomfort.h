// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/textmark.h"

#include <QByteArray>
#include <QStringList>

namespace Quipu {

// How a person likes to read: what of the reader can be chosen and is kept for the next start.
struct ReaderComfort
{
    static constexpr int narrowest = 24, widest = 80, measureStep = 4;
    static constexpr int tightest = 10, loosest = 100, lineStep = 10;

    int measure = 38; // the longest line, in ems: some two characters each
    int lineGap = 50; // between two lines, in hundredths of a line's height
    bool isSerif = false;
    bool foldsBoilerplate = false; // else it is grey
    bool numbersParagraphs = false;
    bool showsLegend = false;
    MarkLayer active = MarkLayer::Mentions; // which marks have a background
    bool showsFigures = true;
    QStringList hiddenTypes; // entity types that are not painted

    bool operator==(const ReaderComfort &) const = default;
};

// As settings keep it. What cannot be read is the default; numbers are brought into their bounds.
QByteArray toSettings(const ReaderComfort &comfort);
ReaderComfort comfortFromSettings(const QByteArray &bytes);

} // namespace Quipu
