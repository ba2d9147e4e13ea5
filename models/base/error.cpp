// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Quipu {

QString Error::text() const
{
    QStringList parts;
    for (const QString &part : {what, where, remedy}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u": "_s);
}

} // namespace Quipu
