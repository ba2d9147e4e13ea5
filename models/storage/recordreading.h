// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>
#include <vector>

namespace Quipu {

class DamagedFile;

// One row as a page holds it. Values are null, qint64, double, QString or QByteArray.
struct ReadRecord
{
    qint64 rowid = 0; // of a table with one
    std::vector<QVariant> values;
};

// What one page of a b-tree holds (https://www.sqlite.org/fileformat.html#b_tree_pages). Whatever cannot be true is
// left out and counted; nothing is believed of a page that it does not prove by its own numbers.
struct ReadPage
{
    enum class Kind { Other, TableInterior, TableLeaf, IndexInterior, IndexLeaf };

    Kind kind = Kind::Other;
    std::vector<quint32> children; // of an interior page, in order
    std::vector<ReadRecord> records; // of leaves, and of interior pages of an index
    int badCells = 0;
};

ReadPage readPage(DamagedFile &file, quint32 number);

// The values of a record (https://www.sqlite.org/fileformat.html#record_format); nothing where it contradicts itself.
std::optional<std::vector<QVariant>> recordValues(const QByteArray &payload);

} // namespace Quipu
