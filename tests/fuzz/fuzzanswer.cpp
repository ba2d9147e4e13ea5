// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's target for what comes back from a guarded process, which may say anything.
#include "models/importing/soundness.h"
#include "models/importing/workermessages.h"

#include <cstdlib>

using namespace Quipu;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray payload(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto problem = problemIn(payload))
        (void)soundProblem(*problem, u"fuzzed"_s);
    if (auto draft = draftIn(payload)) {
        const auto sound = soundDraft(std::move(*draft), u"fuzzed"_s);
        if (sound && soundDraft(*sound, u"fuzzed"_s)->stated != sound->stated)
            std::abort();
    }
    (void)requestIn(payload);
    return 0;
}
