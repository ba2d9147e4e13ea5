// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/creditlines.h"

#include "models/corpus/byline.h"
#include "models/corpus/datephrase.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QString kindOfCredit(QStringView line, const QString &otherwise)
{
    constexpr qsizetype longestCredit = 160;
    if (line.size() > longestCredit)
        return otherwise;
    if (readDateLine(line, {}))
        return u"publication_date"_s;
    if (readByline({0, line.size()}, line))
        return u"author_credit"_s;
    return otherwise;
}

} // namespace Quipu
