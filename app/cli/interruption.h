// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

// Ctrl+C (and a request to end). Commands that only read, or whose one change is a single transaction, end at once with
// exit code 130: SQLite's log keeps the project sound. One that works for long asks isWanted() between its pieces and
// ends in good order; a second Ctrl+C ends it at once.
class Interruption final
{
public:
    static void endsTheProgram();
    static void isAskedFor(); // from now on Ctrl+C only raises isWanted()
    static bool isWanted();
};

} // namespace Quipu
