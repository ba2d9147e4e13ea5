// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/codebookrows.h"

#include <QByteArray>

namespace Quipu {

// A codebook file: {"quipu": "codebook", "measures": [...], "units": [...]}, a row a line, in the order in which they
// are tried. Written by the codebook editor and `quipu codebook --export`.
QByteArray codebookToJson(const CodebookRows &rows);

// Checked (checkCodebook). A list that the file does not have is `base`'s, so that a file may hold measures alone, or
// any one of the shipped files. where: what the file is called, for the error.
Result<CodebookRows> codebookFromJson(const QByteArray &json, const CodebookRows &base, const QString &where);

// The same with a file: any lane but the GUI's.
Result<CodebookRows> readCodebookFile(const QString &path, const CodebookRows &base);
Outcome writeCodebookFile(const QString &path, const CodebookRows &rows);

} // namespace Quipu
