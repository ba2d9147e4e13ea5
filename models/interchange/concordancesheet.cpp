// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/concordancesheet.h"

#include "models/interchange/objects.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject concordanceObject(const ConcordanceLine &line)
{
    return {{u"article"_s, line.article.value},
            {u"title"_s, line.title},
            {u"outlet"_s, textOrNull(line.outlet)},
            {u"published"_s, textOrNull(line.published)},
            {u"start"_s, line.codePoints.start},
            {u"end"_s, line.codePoints.end},
            {u"left"_s, line.left},
            {u"keyword"_s, line.keyword},
            {u"right"_s, line.right}};
}

Outcome writeConcordance(const QString &path, SheetFormat format, const std::vector<ConcordanceLine> &lines)
{
    const QStringList columns {u"left"_s,   u"keyword"_s,   u"right"_s, u"article"_s, u"title"_s,
                               u"outlet"_s, u"published"_s, u"start"_s, u"end"_s};
    Result<std::unique_ptr<SheetWriter>> sheet = SheetWriter::open(path, format, columns);
    if (!sheet)
        return sheet.error();
    for (const ConcordanceLine &line : lines) {
        const Outcome added
            = (*sheet)->add({line.left, line.keyword, line.right, double(line.article.value), line.title, line.outlet,
                             line.published, double(line.codePoints.start), double(line.codePoints.end)});
        if (!added)
            return added;
    }
    return (*sheet)->finish();
}

} // namespace Quipu
