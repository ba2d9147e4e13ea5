// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace Quipu {

// A text cut into lines: those of scripts that are written from the right stand at the right. Pure.
struct WrappedText
{
    QString text; // a line break after each line but the last
    double height = 0; // of all lines, with whatever fonts their letters need
    int alignment = 0; // Qt::Alignment and text flags to paint it with
};

// At most so many lines of at most this width; what has no room gives way to an ellipsis. Words too long for a line
// are broken.
WrappedText wrappedText(const QString &text, const QFont &font, double width, int lines);
// How a text is aligned at the beginning of its line.
int alignmentOf(const QString &text);

} // namespace Quipu
