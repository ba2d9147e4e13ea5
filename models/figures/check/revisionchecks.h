// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/check.h"

namespace Quipu {

// A figure whose article has another text by now, in which its sentence is another one or gone.
struct RevisedSentence
{
    Figure figure; // as it is; one that is gone as it was
    int revision = 0; // the text that changed it
    QString articleTitle;
    QuotedSpan was, now; // without words where the sentence is gone
};

QString revisionCheckName(FigureId figure, int revision); // Check::id

// It asks the analyst whether the figure still says what its text says. Its name is the figure's and the revision's.
Check revisionCheck(const RevisedSentence &revised);

} // namespace Quipu
