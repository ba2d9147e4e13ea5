// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analystname.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

QString analystName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString who = qEnvironmentVariable(name); !who.isEmpty())
            return who;
    }
    const passwd *entry = getpwuid(geteuid()); // services and containers set no variable
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : u"analyst"_s;
}

} // namespace Quipu
