// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/window.h"

int main(int argc, char **argv)
{
    const std::optional<int> exitCode = Quipu::runCommandLine(argc, argv);
    return exitCode ? *exitCode : Quipu::runWindow(argc, argv);
}
