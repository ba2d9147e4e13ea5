// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/pasting.h"

#include "models/importing/documentformats.h"
#include "models/importing/guardedreader.h"
#include "models/importing/textreader.h"
#include "models/storage/reader.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A piece of a page is a page: what it is recognised by stands at its beginning.
QString wholePage(const QString &markup)
{
    const QString head = markup.left(1024);
    const bool isWhole
        = head.contains("<html"_L1, Qt::CaseInsensitive) || head.contains("<!doctype"_L1, Qt::CaseInsensitive);
    return isWhole
        ? markup
        : u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"_s + markup + u"</body></html>"_s;
}

// A page in UTF-8 that says so, whatever it says further down.
DocumentSource sourceOf(const PastedText &pasted)
{
    QByteArray bytes = pasted.isMarkup ? "\xEF\xBB\xBF" + wholePage(pasted.text).toUtf8() : pasted.text.toUtf8();
    return {std::move(bytes), pasted.name};
}

} // namespace

Result<PastedArrival> readPasted(const QString &projectPath, const PastedText &pasted, const ImportOptions &options)
{
    const auto reader = Reader::open(projectPath);
    if (!reader)
        return reader.error();
    ImportOptions admitting = options;
    auto admission = (*reader)->admission();
    if (!admission)
        return admission.error();
    admitting.analysis.admission = std::make_shared<const Admission>(std::move(*admission));
    auto names = (*reader)->nameIndex();
    if (!names)
        return names.error();
    admitting.analysis.names = std::move(*names);
    PastedArrival arrival;
    std::optional<Error> problem;
    const auto take = [&](Result<ArticleDraft> draft) {
        if (!draft) {
            problem = draft.error();
            return;
        }
        const auto known = (*reader)->articleWithSource(draft->sha256);
        if (known && *known)
            arrival.known = *known;
        else
            arrival.additions.push_back(additionOf(*draft, admitting));
    };
    const DocumentSource source = sourceOf(pasted);
    if (pasted.isMarkup)
        GuardedReader(options.guard).read(source, take);
    else
        readText(source, take);
    if (problem && arrival.additions.empty())
        return *problem;
    return arrival;
}

} // namespace Quipu
