// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changewriter.h"
#include "models/storage/columns.h"

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome ChangeWriter::editRefusal(const Edit<Refusal> &edit)
{
    const Refusal &refusal = edit.after ? *edit.after : *edit.before;
    Statement write(m_connection, edit.after ? u"write_refusal"_s : u"delete_refusal"_s);
    return write.bind(u":article"_s, refusal.article)
        .bind(u":type"_s, notNull(refusal.type))
        .bind(u":words"_s, notNull(refusal.words))
        .run();
}

} // namespace Quipu
