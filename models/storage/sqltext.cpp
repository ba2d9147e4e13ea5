// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqltext.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr auto migrationFolder = ":/quipu/sql/migrations"_L1;

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString sqlText(const QString &statement)
{
    for (QLatin1StringView folder : {"sqlite"_L1, "common"_L1}) {
        const QString text = resourceText(u":/quipu/sql/"_s + folder + u'/' + statement + u".sql"_s);
        if (!text.isEmpty())
            return text;
    }
    Q_ASSERT_X(false, "sqlText", qPrintable(statement));
    return {};
}

QStringList migrationStatements(int version)
{
    const QStringList names
        = QDir(QString(migrationFolder)).entryList({u"%1_*.sql"_s.arg(version, 4, 10, QLatin1Char('0'))});
    Q_ASSERT(names.size() == 1);
    return resourceText(migrationFolder + u'/' + names.value(0)).split(u"\n--;\n"_s, Qt::SkipEmptyParts);
}

int newestSchema()
{
    const QStringList names = QDir(QString(migrationFolder)).entryList(QDir::Files, QDir::Name);
    return names.isEmpty() ? 0 : names.last().left(4).toInt();
}

} // namespace Quipu
