// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's target for the reader of one format, which QUIPU_FUZZ_FORMAT names; without it for whichever reader takes
// the bytes. What a reader gives must be sound: unsound spans are a fault, not only a crash.
#include "models/importing/documentformats.h"
#include "models/importing/soundness.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

void mustBeSound(const ArticleDraft &draft)
{
    const auto sound = soundDraft(draft, u"fuzzed"_s);
    if (!sound || sound->stated != draft.stated)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString wanted = qEnvironmentVariable("QUIPU_FUZZ_FORMAT");
    if (size == 0)
        return 0;
    const DocumentSource source {{reinterpret_cast<const char *>(data), qsizetype(size)}, u"fuzzed"_s};
    const auto formats = documentFormats();
    const auto named = std::ranges::find_if(formats, [](const DocumentFormat &row) { return row.id == wanted; });
    const DocumentFormat &format = named != formats.end() ? *named : formatOf(source);
    readAs(format, source, [](const Result<ArticleDraft> &draft) {
        if (draft)
            mustBeSound(*draft);
    });
    return 0;
}
