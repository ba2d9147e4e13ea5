// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/mail/mailhead.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr qsizetype headReach = 64 * 1024;

} // namespace

QList<QByteArray> headerNames(QByteArrayView bytes)
{
    QList<QByteArray> names;
    const bool isCut = bytes.size() > headReach;
    bytes = bytes.first(std::min(bytes.size(), headReach));
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0 && isCut)
            break;
        const QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at).trimmed();
        const bool isFolded = at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t');
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        const bool isName = colon > 0 && colon < 80
            && std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && c < 127; });
        if (!isFolded && !isName)
            return {};
        if (!isFolded)
            names.append(line.first(colon).toByteArray().toLower());
        if (end < 0)
            break;
        at = end + 1;
    }
    return names;
}

QByteArray headOf(const QByteArray &bytes)
{
    return bytes.first(std::min(bytes.size(), headReach)).toLower();
}

bool isSavedPage(const QByteArray &bytes)
{
    const QList<QByteArray> names = headerNames(bytes);
    if (!names.contains("mime-version") && !names.contains("content-type"))
        return false;
    const QByteArray head = headOf(bytes);
    return names.contains("snapshot-content-location") || head.contains("saved by blink")
        || head.contains("saved by mozilla") || head.contains("saved by microsoft")
        || head.contains("saved by windows internet");
}

} // namespace Quipu
