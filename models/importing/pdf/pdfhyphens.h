// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/pdf/pdfpage.h"

#include <QHash>
#include <QSet>

namespace Quipu {

// Decides what becomes of a hyphen at a line's end. It stays when the document itself writes the word with it inside a
// line, or when no small letter follows; it goes when a small letter follows ("hec-" "tares").
class PdfHyphens final
{
public:
    explicit PdfHyphens(const std::vector<PdfPage> &pages);

    // Adds a line to the paragraph so far, with a space, or without one where a word goes on.
    void append(QString &paragraph, QStringView line) const;

    static bool endsInHyphen(QStringView line);

private:
    QSet<QString> m_hyphened; // lower case, as found inside lines
};

} // namespace Quipu
