// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/xlsxsheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr lxw_row_t mostRows = LXW_ROW_MAX; // of one sheet, the heading among them
constexpr qsizetype longestText = 32767; // of a cell, in UTF-16 units as Excel counts
constexpr time_t unchangingTime = 946'684'800; // 2000-01-01: the same table is the same bytes
constexpr double wideColumn = 60, plainColumn = 14; // characters

class XlsxSheet final : public SheetWriter
{
public:
    XlsxSheet(const QString &path, const QStringList &columns)
        : m_path(path)
        , m_columns(columns)
    {
        // Beside its place, and moved there when it is whole.
        const QFileInfo info(path);
        m_partial = info.absolutePath() + "/."_L1 + info.fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    }

    ~XlsxSheet() override
    {
        if (m_book != nullptr)
            lxw_workbook_free(m_book);
        QFile::remove(m_partial);
    }

    Outcome open()
    {
        QFile probe(m_partial); // the library tells only at the end
        if (!probe.open(QIODevice::WriteOnly))
            return sheetUnwritable(m_path, probe.errorString());
        probe.close();
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_partial).constData(), &options);
        if (m_book == nullptr)
            return sheetUnwritable(m_path, u"libxlsxwriter"_s);
        lxw_doc_properties properties {};
        properties.created = unchangingTime;
        workbook_set_properties(m_book, &properties);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        return startSheet();
    }

    Outcome add(const std::vector<SheetCell> &row) override
    {
        if (m_row >= mostRows) {
            if (Outcome started = startSheet(); !started)
                return started;
        }
        lxw_error error = LXW_NO_ERROR;
        for (size_t i = 0; i < row.size() && error == LXW_NO_ERROR; ++i)
            error = write(lxw_col_t(i), row[i]);
        ++m_row;
        return outcomeOf(error);
    }

    Outcome finish() override
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        if (const Outcome closed = outcomeOf(workbook_close(book)); !closed)
            return closed;
        std::error_code failure;
        std::filesystem::rename(QFile::encodeName(m_partial).toStdString(), QFile::encodeName(m_path).toStdString(),
                                failure);
        return failure ? Outcome(sheetUnwritable(m_path, QString::fromStdString(failure.message()))) : Outcome(Done {});
    }

private:
    Outcome startSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        if (m_sheet == nullptr)
            return sheetUnwritable(m_path, u"libxlsxwriter"_s);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isWide = m_columns[i] == "sentence"_L1;
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), isWide ? wideColumn : plainColumn, nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        lxw_error error = LXW_NO_ERROR;
        for (qsizetype i = 0; i < m_columns.size() && error == LXW_NO_ERROR; ++i)
            error = worksheet_write_string(m_sheet, 0, lxw_col_t(i), m_columns[i].toUtf8().constData(), m_heading);
        m_row = 1;
        return outcomeOf(error);
    }

    lxw_error write(lxw_col_t column, const SheetCell &cell)
    {
        if (const auto *number = std::get_if<double>(&cell))
            return worksheet_write_number(m_sheet, m_row, column, *number, nullptr);
        if (const auto *truth = std::get_if<bool>(&cell))
            return worksheet_write_boolean(m_sheet, m_row, column, *truth ? 1 : 0, nullptr);
        if (const auto *text = std::get_if<QString>(&cell)) {
            QString cut = text->size() > longestText ? text->left(longestText - 1) + u'…' : *text;
            cut.remove(QChar(0)); // ends a C string
            return worksheet_write_string(m_sheet, m_row, column, cut.toUtf8().constData(), nullptr);
        }
        return LXW_NO_ERROR;
    }

    Outcome outcomeOf(lxw_error error) const
    {
        if (error == LXW_NO_ERROR)
            return Done {};
        return sheetUnwritable(m_path, QString::fromUtf8(lxw_strerror(error)));
    }

    QString m_path, m_partial;
    QStringList m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<SheetWriter>> openXlsxSheet(const QString &path, const QStringList &columns)
{
    auto sheet = std::make_unique<XlsxSheet>(path, columns);
    if (const Outcome opened = sheet->open(); !opened)
        return opened.error();
    return std::unique_ptr<SheetWriter>(std::move(sheet));
}

} // namespace Quipu
