// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/namelist.h"
#include "models/base/error.h"

#include <QStringList>

#include <array>

namespace Quipu {

// A list of names as a text file: a table of name, type, canonical name and ids, a line a name.

enum class NameListField { Name, Type, Canonical, Ids };
constexpr int nameListFields = 4;

// Where a file says what. Columns count from 0; -1: the file has none.
struct NameListColumns
{
    QChar separator {}; // null: a line is a name
    bool hasHeader = false;
    bool isSure = false; // the header says so, or there is nothing to take for another
    std::array<int, nameListFields> columns {0, -1, -1, -1}; // by NameListField

    int of(NameListField field) const { return columns[size_t(field)]; }
    bool operator==(const NameListColumns &) const = default;
};

// By the header's words (resources/codebooks/namelists.json, English and Spanish), else by what stands in the cells.
NameListColumns guessNameListColumns(QStringView text, const EntityTypes &types);
// The cells of the first rows, to be shown.
std::vector<QStringList> firstNameListRows(QStringView text, QChar separator, int most);

struct NameListReading
{
    NameListColumns columns {};
    EntityTypes types {}; // the project's
    QString typeOfUntyped {}; // id, for lines that say none; "": they are left out
    bool addsTypes = false; // lines of a type that the project lacks bring it along; else they are left out
    QString where {}; // the file, for errors
};

struct NameListDraft
{
    std::vector<NameListEntry> entries;
    QMap<QString, int> counts; // by type id
    EntityTypes newTypes; // those that the lines bring along
    QStringList unknownTypes; // as written, in order of appearance; the first hundred
    std::vector<Error> problems; // of lines that were left out, with file and line; the first thousand
    int failed = 0; // lines that were left out
    int repeated = 0; // lines that say again what an earlier one said
};

// Every good line, whatever the others are. Linear; any lane.
NameListDraft readNameList(QStringView text, const NameListReading &reading);

// A line of the file that a list is written as, ended; `nameListHeader` goes before the first.
QString nameListLine(const NameListEntry &entry);
QString nameListHeader();

} // namespace Quipu
