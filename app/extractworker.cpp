// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extractworker.h"

#include "app/language.h"
#include "models/importing/documentformats.h"
#include "models/importing/workerprocess.h"

#include <QCoreApplication>

#include <unistd.h>

namespace Quipu {

int runExtractWorker(int argc, char **argv)
{
    settleWorkerProcess();
    const WorkerCall call = workerCallOf(argc, argv);
    const QCoreApplication application(argc, argv);
    speakLanguage(*QCoreApplication::instance(), call.language);
    // Nothing is tidied up: what a document left behind in memory is not to run once more.
    _exit(int(serveDrafts(STDIN_FILENO, call.limits, readDocuments, drawPage)));
}

} // namespace Quipu
