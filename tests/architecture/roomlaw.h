// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// What one source file may not do in the room it stands in: which rooms and libraries it may include, where SQL may be
// written, how it begins and how long it may be. The table of rooms is in the .cpp; it reads text and compiles nothing.

// A file by its path from the top of the tree: "models/base/id.h".
struct SourceFile
{
    QString path;
    QString text;
};

// The room that a path belongs to ("models/base"), the longest that fits; empty where it belongs to none.
QString roomOf(const QString &path);

// One sentence for each broken rule, beginning "path:line: "; empty where all is well.
QStringList violations(const SourceFile &file);

// The types that a header defines at its outer level, without those it only announces. Two rooms with one name for two
// types would share a destructor: the linker keeps one of the two and says nothing.
QStringList typesDefinedIn(const QString &header);

// The folders that may stand at the top; hidden ones and what a build makes are not looked at.
QStringList allowedTopFolders();

} // namespace Quipu
