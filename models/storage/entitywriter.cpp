// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/entitywriter.h"

#include "models/annotation/entityjson.h"
#include "models/storage/columns.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

namespace Quipu {

EntityWriter::EntityWriter(Connection &connection)
    : m_connection(connection)
{ }

Outcome EntityWriter::insert(const Entity &entity)
{
    Statement insert(m_connection, u"insert_entity"_s);
    return bindEntity(insert, entity).run();
}

Outcome EntityWriter::setRoot(EntityId entity, EntityId root)
{
    Statement set(m_connection, u"set_entity_root"_s);
    return set.bind(u":id"_s, entity).bind(u":root"_s, root).run();
}

// An entity is never deleted: without mentions it is in no list, and others may name it by now. So one that is made may
// be there already, and what is undone of it is only that it was merged.
Outcome EntityWriter::edit(const Edit<Entity> &edit)
{
    if (edit.before && edit.after) {
        Statement update(m_connection, u"update_entity"_s);
        return bindEntity(update, *edit.after).run();
    }
    const Entity &entity = edit.after ? *edit.after : *edit.before;
    if (edit.after) {
        if (Outcome done = insert(entity); !done)
            return done;
    }
    if (!entity.mergedInto)
        return Done {};
    return setRoot(entity.id, edit.after ? entity.mergedInto : entity.id);
}

Outcome EntityWriter::edit(const Edit<Distinction> &edit)
{
    const Distinction &distinction = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_distinction"_s : u"delete_distinction"_s);
    write.bind(u":one"_s, distinction.one).bind(u":other"_s, distinction.other);
    if (edit.after)
        write.bind(u":who"_s, notNull(distinction.who))
            .bind(u":at"_s, distinction.at.toUTC().toString(Qt::ISODateWithMs));
    return write.run();
}

Outcome EntityWriter::edit(const Edit<Relation> &edit)
{
    const Relation &relation = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_relation"_s : u"delete_relation"_s);
    write.bind(u":id"_s, relation.id);
    if (edit.after)
        write.bind(u":subject"_s, relation.subject)
            .bind(u":object"_s, relation.object)
            .bind(u":article"_s, relation.article)
            .bind(u":kind"_s, notNull(relation.kind))
            .bind(u":record"_s, compactJson(relationToJson(relation)));
    return write.run();
}

} // namespace Quipu
