// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namelistfile.h"
#include "models/base/result.h"
#include "models/storage/reader.h"

namespace Quipu {

// Lists of names between files and the project. Any lane but the GUI's.

// A file that holds one, decoded.
struct NameListFile
{
    QString path;
    QString name; // the list's, after the file's
    QString text;
};

Result<NameListFile> readNameListFile(const QString &path);
// A table with a header, which is read again as it was.
Outcome writeNameListFile(Reader &reader, const NameList &list, const QString &path);
Result<QByteArray> nameListTable(Reader &reader, const NameList &list);

// The name, or the first of "name 2", "name 3" ... that none of the lists has.
QString freeListName(const QString &name, const std::vector<NameList> &lists);

} // namespace Quipu
