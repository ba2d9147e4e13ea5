// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/readerprivate.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int rowsLookedAt = 200'000; // of a table; a list to choose from need not know every value there is

} // namespace

Result<QStringList> Reader::fieldValues(const QString &field, const QString &begun, int most)
{
    static const QStringList known {u"outlet"_s, u"author"_s, u"lang"_s, u"file"_s,
                                    u"tag"_s,    u"entity"_s, u"type"_s, u"figure"_s};
    if (!known.contains(field))
        return QStringList();
    Statement found(d->connection(), u"values_of_"_s + field);
    QString sought = begun.trimmed();
    sought.replace(u'_', u' ');
    found.bind(u":begun"_s, sought.isEmpty() ? u""_s : QString(sought + u'*'))
        .bind(u":looked"_s, rowsLookedAt)
        .bind(u":most"_s, most);
    QStringList values;
    while (found.next())
        values.append(found.text(0));
    if (found.failed())
        return found.error();
    return values;
}

} // namespace Quipu
