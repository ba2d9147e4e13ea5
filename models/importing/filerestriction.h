// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

enum class Protection {
    Active,
    Absent, // this system does not offer it
    Failed,
};

// From now on this process can open nothing but the system's libraries, fonts and tables, and these for reading only
// (Landlock, Linux 5.13 and newer); on newer systems it also cannot reach a port or signal another process.
Protection restrictFiles();

} // namespace Quipu
