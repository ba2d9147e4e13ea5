// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Quipu {

// What became of one document of an import.
struct ImportedFile
{
    enum class Fate { Failed, SameBytes, Imported };

    Fate result = Fate::Failed;
    QString file; // of a document inside a file: that file's path, "/" and its own name
    QString what; // in words: why it failed, what it is the same as, what it is called
    QString remedy;
    ArticleId article; // of what was imported
    QString source; // the file that was given, where it failed
    bool operator==(const ImportedFile &) const = default;
};

using ImportedFiles = std::shared_ptr<const std::vector<ImportedFile>>; // does not change; never null

// Which of them are wanted, and in what order.
struct ImportReportQuery
{
    enum class Order { Result, File, What, Remedy };

    std::optional<ImportedFile::Fate> result {}; // nothing: all
    QString words {}; // each is somewhere in the row
    Order order = Order::Result;
    bool isDescending = false;
    bool operator==(const ImportReportQuery &) const = default;
};

QString textOf(ImportedFile::Fate result); // "imported"
bool matches(const ImportedFile &file, const ImportReportQuery &query);
// The rows that match, in order. Linear but for the sorting: for the pool when there are many.
std::vector<int> rowsFor(const std::vector<ImportedFile> &files, const ImportReportQuery &query);

// The same rows as a file: CSV, or a JSON array.
QByteArray reportAsCsv(const std::vector<ImportedFile> &files, const std::vector<int> &rows);
QByteArray reportAsJson(const std::vector<ImportedFile> &files, const std::vector<int> &rows);

} // namespace Quipu
