// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Quipu {

// The lines of a text and where its article begins and ends among them: lines before headerEnd are the headline and
// what stands around it, those from footStart on are credits, tags and notices. In a text without running text the
// header is all there is.
struct Layout
{
    std::vector<TextSpan> lines; // trimmed, none empty
    std::vector<QString> kinds; // each line's boilerplateKind
    size_t headerEnd = 0;
    size_t footStart = 0;
    size_t aboutStart = 0; // the heading of what is said about the publisher or the author; the number of lines if none

    QStringList authors; // of the header's bylines, as printed

    // Whether the line says who the header's author is ("NAME is ...", "NAME, a professor ..."); asked of the last
    // lines.
    bool isBiography(size_t line, QStringView text) const;
    bool isHeader(size_t line) const { return line < headerEnd; }
    bool isFoot(size_t line) const { return line >= footStart; }
};

Layout readLayout(QStringView text, const QString &language);

// Whether the line gives an author or a date and nothing else.
bool isCreditLine(TextSpan line, QStringView text, const QString &language);

// Whether an empty line stands before the line.
bool isAfterBlank(const Layout &layout, size_t line, QStringView text);

} // namespace Quipu
