// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/tables/columnmapping.h"

#include "models/base/codebookfile.h"

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

} // namespace

ColumnMapping ColumnMapping::guessed(const QStringList &names)
{
    static const QJsonObject known = readCodebook(u"columns"_s);
    QHash<QString, QString> byBareName;
    for (const QString &name : names) {
        const QString bare = bareName(name);
        if (!byBareName.contains(bare))
            byBareName.insert(bare, name);
    }
    ColumnMapping mapping;
    for (auto it = known.begin(); it != known.end(); ++it) {
        for (const QString &candidate : stringsOf(it.value())) {
            if (byBareName.contains(candidate)) {
                mapping.columns.insert(it.key(), byBareName.value(candidate));
                break;
            }
        }
    }
    return mapping;
}

} // namespace Quipu
