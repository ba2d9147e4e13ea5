// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/gazetteerfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Quipu {

std::vector<QStringList> gazetteerRows(const QString &name)
{
    QFile file(u":/quipu/gazetteers/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "gazetteerRows", "a data file is missing from the program");
    if (!opened)
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<QStringList> rows;
    for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList &cells = rows.emplace_back();
        for (QStringView cell : line.split(u'\t'))
            cells += cell.trimmed().toString();
    }
    return rows;
}

QStringList alternatives(const QString &cell)
{
    return cell.split(u'|', Qt::SkipEmptyParts);
}

} // namespace Quipu
