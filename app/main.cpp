// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/extractworker.h"
#include "app/window.h"
#include "models/importing/workerprocess.h"

int main(int argc, char **argv)
{
    if (Quipu::isWorkerCall(argc, argv))
        return Quipu::runExtractWorker(argc, argv);
    const std::optional<int> exitCode = Quipu::runCommandLine(argc, argv);
    return exitCode ? *exitCode : Quipu::runWindow(argc, argv);
}
