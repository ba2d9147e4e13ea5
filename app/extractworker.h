// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

// `quipu --extract-worker`: the guarded process that reads documents for another quipu, which starts it. Hidden,
// because nobody else has a use for it. Neither window nor project.
int runExtractWorker(int argc, char **argv);

} // namespace Quipu
