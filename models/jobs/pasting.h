// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importing.h"

namespace Quipu {

// A text that was never a file: pasted, or dropped onto the window.
struct PastedText
{
    QString name; // stands where a file's path does
    QString text;
    bool isMarkup = false; // HTML, a whole page or a piece of one
};

// What a pasted text is as an arrival in a project; nothing where it has that text already. Markup is read by the
// guarded process, plain text is taken as it is, whatever it looks like. Blocks: pool, never the GUI lane.
struct PastedArrival
{
    std::vector<Addition> additions;
    ArticleId known; // the project's article with the same bytes; 0: there was none
};
Result<PastedArrival> readPasted(const QString &projectPath, const PastedText &pasted, const ImportOptions &options);

} // namespace Quipu
