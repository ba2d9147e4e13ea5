// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listwriter.h"

#include "models/storage/columns.h"

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome ListWriter::insert(const NameListContent &content)
{
    qint64 place = 0;
    for (const NameListEntry &entry : content.entries) {
        Statement insert(m_connection, u"insert_listed_name"_s);
        insert.bind(u":list"_s, content.list)
            .bind(u":place"_s, ++place)
            .bind(u":name"_s, notNull(entry.name))
            .bind(u":type"_s, notNull(entry.type))
            .bind(u":canonical"_s, notNull(entry.canonical))
            .bind(u":ids"_s, notNull(entry.ids));
        if (Outcome done = insert.run(); !done)
            return done;
    }
    return Done {};
}

Outcome ListWriter::edit(const Edit<NameList> &edit)
{
    const NameList &list = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_name_list"_s : u"delete_name_list"_s);
    write.bind(u":id"_s, list.id);
    if (edit.after)
        write.bind(u":name"_s, notNull(list.name))
            .bind(u":enabled"_s, list.isEnabled ? 1 : 0)
            .bind(u":record"_s, compactJson(nameListToJson(list)));
    return write.run();
}

Outcome ListWriter::edit(const Edit<Refusal> &edit)
{
    const Refusal &refusal = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_refusal"_s : u"delete_refusal"_s);
    write.bind(u":article"_s, refusal.article)
        .bind(u":type"_s, notNull(refusal.type))
        .bind(u":words"_s, notNull(refusal.words));
    if (edit.after)
        write.bind(u":written"_s, notNull(refusal.written))
            .bind(u":at"_s, refusal.at.isValid() ? refusal.at.toUTC().toString(Qt::ISODateWithMs) : u""_s);
    return write.run();
}

} // namespace Quipu
