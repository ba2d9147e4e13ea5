// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historyfiles.h"

#include "models/base/csv.h"
#include "models/project/audittrail.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int linesAtOnce = 200;

QString auditCell(const QJsonValue &value)
{
    if (value.isObject())
        return csvText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return value.isDouble() ? QString::number(value.toInteger()) : csvText(value.toString());
}

QByteArray csvLine(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray auditText(const QJsonObject &row, AuditFormat format, bool isFirst)
{
    if (format == AuditFormat::Json)
        return (isFirst ? "" : ",\n") + QJsonDocument(row).toJson(QJsonDocument::Compact);
    QStringList cells;
    for (const QString &column : auditColumns())
        cells.append(auditCell(row[column]));
    return csvLine(cells);
}

} // namespace

Result<int> exportHistory(Reader &reader, const QString &path, AuditFormat format, const std::function<bool(int)> &done)
{
    QSaveFile file(path);
    const auto unwritable = [&file, &path] {
        return Error {Error::Kind::Io,
                      QCoreApplication::translate("Quipu::HistoryFiles", "The history cannot be written"), path,
                      file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    file.write(format == AuditFormat::Json ? QByteArray("[\n") : csvLine(auditColumns()));
    int rows = 0;
    int lines = 0;
    for (ChangeId after;;) {
        const auto audited = reader.auditedLines(after, linesAtOnce);
        if (!audited)
            return audited.error();
        for (const AuditedLine &line : *audited) {
            for (const QJsonObject &row : auditRows(line)) {
                if (file.write(auditText(row, format, rows++ == 0)) < 0)
                    return unwritable();
            }
            after = line.line.change.id;
        }
        lines += int(audited->size());
        if (!done(lines))
            return Error {Error::Kind::Cancelled, {}, {}, {}};
        if (audited->size() < size_t(linesAtOnce))
            break;
    }
    if (format == AuditFormat::Json)
        file.write("\n]\n");
    if (!file.commit())
        return unwritable();
    return rows;
}

} // namespace Quipu
