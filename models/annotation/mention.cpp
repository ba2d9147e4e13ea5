// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

std::vector<TextSpan> spansOf(const Mention &mention)
{
    std::vector<TextSpan> spans {mention.quote.span};
    for (const QuotedSpan &part : mention.parts)
        spans.push_back(part.span);
    return spans;
}

TextSpan reachOf(const Mention &mention)
{
    return {mention.quote.span.start, mention.parts.empty() ? mention.quote.span.end : mention.parts.back().span.end};
}

QString wordsOf(const Mention &mention)
{
    QString words = mention.quote.text;
    for (const QuotedSpan &part : mention.parts)
        words += u' ' + part.text;
    return words;
}

std::optional<Mention> respanned(const Mention &mention, std::vector<TextSpan> spans, QStringView text)
{
    std::vector<TextSpan> joined;
    std::ranges::sort(spans);
    for (TextSpan span : spans) {
        if (!span.fits(text.size()))
            return {};
        if (span = trimmed(span, text); span.isEmpty())
            continue;
        if (!joined.empty() && span.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    if (joined.empty())
        return {};
    Mention moved = mention;
    moved.quote = QuotedSpan::of(joined.front(), text);
    moved.parts.clear();
    for (size_t i = 1; i < joined.size(); ++i)
        moved.parts.push_back(QuotedSpan::of(joined[i], text));
    return moved;
}

QString toString(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Suggested:
        return u"suggested"_s;
    case ReviewStatus::Accepted:
        return u"accepted"_s;
    case ReviewStatus::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReviewStatus> reviewStatusFromString(QStringView word)
{
    for (ReviewStatus status : {ReviewStatus::Suggested, ReviewStatus::Accepted, ReviewStatus::Rejected}) {
        if (word == toString(status))
            return status;
    }
    return {};
}

} // namespace Quipu
