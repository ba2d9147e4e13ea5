// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <vector>

namespace Quipu {

struct ArchiveEntry
{
    QString name; // with "/" between folders
    QByteArray bytes;
    bool isStored = false; // not compressed
    bool operator==(const ArchiveEntry &) const = default;
};

// A ZIP archive of these, in this order, without times: the same entries are the same bytes.
Result<QByteArray> zipped(const std::vector<ArchiveEntry> &entries);

// Reads an archive that may be hostile, entry by entry; those that isWanted refuses are skipped unread. No entry may be
// larger than mostBytes, nor all together.
Result<std::vector<ArchiveEntry>> unzipped(QIODevice &archive, qsizetype mostBytes,
                                           const std::function<bool(const QString &name)> &isWanted);

} // namespace Quipu
