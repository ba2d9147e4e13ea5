// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reader.h"

#include <functional>
#include <stop_token>

namespace Quipu {

// What searchCopies tells while it runs, from its own thread.
struct CopySearchListener
{
    std::function<void(std::vector<LatePrint>)> arrived; // for Project::noteCopySearch; never empty
    std::function<void(int done, int total)> progress {};
};

// Makes what copies are told by for the articles that came without: those of older versions. The store compares them
// when it writes them. Changes nothing; bounded memory. The reader's thread, not the GUI lane. Cancelled when asked to
// stop: what arrived stays.
Outcome searchCopies(Reader &reader, const CopySearchListener &listener, std::stop_token stop = {});

} // namespace Quipu
