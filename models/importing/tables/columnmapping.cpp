// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/tables/columnmapping.h"

#include "models/base/codebookfile.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString bareName(const QString &name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

struct KnownColumn
{
    QString key;
    QStringList names; // bare ones, the likeliest first
};

const std::vector<KnownColumn> &knownColumns()
{
    static const auto known = [] {
        std::vector<KnownColumn> columns;
        const QJsonObject data = readCodebook(u"columns"_s);
        for (auto it = data.begin(); it != data.end(); ++it)
            columns.push_back({it.key(), stringsOf(it.value())});
        return columns;
    }();
    return known;
}

} // namespace

ColumnMapping ColumnMapping::guessed(const QStringList &names)
{
    QHash<QString, QString> byBareName;
    for (const QString &name : names) {
        const QString bare = bareName(name);
        if (!byBareName.contains(bare))
            byBareName.insert(bare, name);
    }
    ColumnMapping mapping;
    for (const KnownColumn &column : knownColumns()) {
        for (const QString &candidate : column.names) {
            if (byBareName.contains(candidate)) {
                mapping.columns.insert(column.key, byBareName.value(candidate));
                break;
            }
        }
    }
    return mapping;
}

} // namespace Quipu
