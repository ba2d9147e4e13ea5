// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/sheetwriter.h"

#include "models/base/csv.h"
#include "models/interchange/xlsxsheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

class CsvSheet final : public SheetWriter
{
public:
    explicit CsvSheet(const QString &path)
        : m_file(path)
    { }

    Outcome open(const QStringList &columns)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return unwritable();
        return write(columns.join(u',').toUtf8() + "\r\n");
    }

    Outcome add(const std::vector<SheetCell> &row) override { return write(csvLine(row)); }

    Outcome finish() override { return m_file.commit() ? Outcome(Done {}) : unwritable(); }

private:
    Outcome write(const QByteArray &line)
    {
        return m_file.write(line) == line.size() ? Outcome(Done {}) : unwritable();
    }
    Outcome unwritable() const { return sheetUnwritable(m_file.fileName(), m_file.errorString()); }

    QSaveFile m_file;
};

} // namespace

QByteArray csvLine(const std::vector<SheetCell> &row)
{
    QStringList cells;
    for (const SheetCell &cell : row) {
        if (const auto *number = std::get_if<double>(&cell))
            cells.append(csvNumber(*number));
        else if (const auto *truth = std::get_if<bool>(&cell))
            cells.append(*truth ? u"true"_s : u"false"_s);
        else if (const auto *text = std::get_if<QString>(&cell))
            cells.append(csvText(*text));
        else
            cells.append(QString());
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

Error sheetUnwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("Quipu::SheetWriter", "The table cannot be written (%1)").arg(reason), path,
            QCoreApplication::translate("Quipu::SheetWriter", "Choose a folder that can be written and has room")};
}

std::optional<SheetFormat> sheetFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return SheetFormat::Csv;
    return ending == "xlsx"_L1 ? std::optional(SheetFormat::Xlsx) : std::nullopt;
}

Result<std::unique_ptr<SheetWriter>> SheetWriter::open(const QString &path, SheetFormat format,
                                                       const QStringList &columns)
{
    if (format == SheetFormat::Xlsx)
        return openXlsxSheet(path, columns);
    auto csv = std::make_unique<CsvSheet>(path);
    if (const Outcome opened = csv->open(columns); !opened)
        return opened.error();
    return std::unique_ptr<SheetWriter>(std::move(csv));
}

} // namespace Quipu
