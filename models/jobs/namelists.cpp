// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/namelists.h"

#include "models/base/wholefile.h"
#include "models/importing/decoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 mostListBytes = 128 * 1024 * 1024;

QString nameListText(const char *text)
{
    return QCoreApplication::translate("NameListFile", text);
}

Error noTextOf(const DecodedText &decoded, const QString &path)
{
    const QString where = decoded.line > 0
        ? QCoreApplication::translate("NameListFile", "%1, line %2").arg(path, QString::number(decoded.line))
        : path;
    return {Error::Kind::Invalid, nameListText(QT_TRANSLATE_NOOP("NameListFile", "This file is not text")), where,
            nameListText(QT_TRANSLATE_NOOP("NameListFile", "Save the list as CSV in UTF-8"))};
}

} // namespace

Result<NameListFile> readNameListFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Kind::Io, nameListText(QT_TRANSLATE_NOOP("NameListFile", "The file cannot be read")), path,
                      file.errorString()};
    }
    if (file.size() > mostListBytes) {
        return Error {Error::Kind::Invalid,
                      nameListText(QT_TRANSLATE_NOOP("NameListFile", "The file is too large for a list of names")),
                      path, nameListText(QT_TRANSLATE_NOOP("NameListFile", "Divide it into several lists"))};
    }
    DecodedText decoded = decodeText(file.readAll());
    if (decoded.problem != DecodedText::Problem::None)
        return noTextOf(decoded, path);
    return NameListFile {path, QFileInfo(path).completeBaseName().simplified(), std::move(decoded.text)};
}

Result<QByteArray> nameListTable(Reader &reader, const NameList &list)
{
    QByteArray table = nameListHeader().toUtf8();
    const Outcome read = reader.listedNames(list.id, [&table](const NameListEntry &entry) {
        table += nameListLine(entry).toUtf8();
        return true;
    });
    if (!read)
        return read.error();
    return table;
}

Outcome writeNameListFile(Reader &reader, const NameList &list, const QString &path)
{
    const Result<QByteArray> table = nameListTable(reader, list);
    return table ? writeWhole(path, *table) : Outcome(table.error());
}

QString freeListName(const QString &name, const std::vector<NameList> &lists)
{
    const auto isTaken = [&lists](const QString &tried) {
        return std::ranges::any_of(lists, [&tried](const NameList &list) { return list.name == tried; });
    };
    QString tried = name;
    for (int number = 2; isTaken(tried); ++number)
        tried = name + u' ' + QString::number(number);
    return tried;
}

} // namespace Quipu
