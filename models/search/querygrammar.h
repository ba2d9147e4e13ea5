// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Quipu {

// The search language as help tells it, in the window and on the command line; translated.
struct GrammarLine
{
    QString written; // an example
    QString meaning;
};
struct GrammarPart
{
    QString title;
    std::vector<GrammarLine> lines;
};
std::vector<GrammarPart> queryGrammar();

// As plain text, for a terminal.
QString queryGrammarText();

} // namespace Quipu
