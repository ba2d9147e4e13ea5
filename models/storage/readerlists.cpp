// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "models/annotation/nameindex.h"
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<std::vector<NameList>> Reader::nameLists()
{
    Statement found(d->connection(), u"name_lists"_s);
    std::vector<NameList> lists;
    while (found.next())
        lists.push_back(nameListFromJson(parsedJson(found.text(0))));
    if (found.failed())
        return found.error();
    return lists;
}

Result<NameList> Reader::nameListNamed(const QString &numberOrName)
{
    const auto lists = nameLists();
    if (!lists)
        return lists.error();
    for (const NameList &list : *lists) {
        if (list.name == numberOrName || QString::number(list.id.value) == numberOrName)
            return list;
    }
    return notFound(QCoreApplication::translate("Quipu::Storage", "The project has no such list of names"),
                    numberOrName);
}

Outcome Reader::listedNames(NameListId list, const std::function<bool(const NameListEntry &)> &take)
{
    Statement found(d->connection(), u"listed_names"_s);
    found.bind(u":list"_s, list);
    while (found.next()) {
        if (!take({found.text(0), found.text(1), found.text(2), found.text(3)}))
            return Done {};
    }
    return found.outcome();
}

Result<std::shared_ptr<const NameIndex>> Reader::nameIndex()
{
    const auto lists = nameLists();
    if (!lists)
        return lists.error();
    std::shared_ptr<NameIndex> index;
    for (const NameList &list : *lists) {
        if (!list.isEnabled)
            continue;
        if (!index)
            index = std::make_shared<NameIndex>();
        index->beginList(list);
        const Outcome read = listedNames(list.id, [&index](const NameListEntry &entry) {
            index->add(entry);
            return true;
        });
        if (!read)
            return read.error();
    }
    return std::shared_ptr<const NameIndex>(std::move(index));
}

Result<std::vector<RefusalRow>> Reader::refusals()
{
    Statement found(d->connection(), u"refusals"_s);
    std::vector<RefusalRow> refusals;
    while (found.next()) {
        const Refusal refusal {{found.number(0)},
                               found.text(1),
                               found.text(2),
                               found.text(3),
                               QDateTime::fromString(found.text(4), Qt::ISODateWithMs)};
        refusals.push_back({refusal, found.text(5)});
    }
    if (found.failed())
        return found.error();
    return refusals;
}

Result<Admission> Reader::admission()
{
    const auto rows = refusals();
    if (!rows)
        return rows.error();
    std::vector<Refusal> refused;
    for (const RefusalRow &row : *rows)
        refused.push_back(row.refusal);
    const auto amendments = codebook();
    if (!amendments)
        return amendments.error();
    QStringList types;
    for (const EntityType &type : entityTypesWith(*amendments))
        types.append(type.id);
    return Admission(refused, types);
}

} // namespace Quipu
