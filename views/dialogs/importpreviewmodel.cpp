// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importpreviewmodel.h"

#include "views/delegates/figuretext.h"

#include <QLocale>

#include <algorithm>

namespace Quipu {

namespace {

QString languageName(const QString &code)
{
    const QLocale::Language language = QLocale(code).language();
    return code.isEmpty() || language == QLocale::C ? code : QLocale(code).nativeLanguageName();
}

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ImportPreviewModel::expect(const QStringList &files)
{
    std::vector<Row> rows;
    for (const QString &path : files) {
        const int known = rowOf(path);
        rows.push_back(known < 0 ? Row {} : m_rows[size_t(known)]);
        rows.back().file.path = path;
    }
    const auto haveSamePath = [](const Row &a, const Row &b) { return a.file.path == b.file.path; };
    if (std::ranges::equal(rows, m_rows, haveSamePath))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ImportPreviewModel::put(const PreviewedFile &file)
{
    const int row = rowOf(file.path);
    if (row < 0)
        return;
    m_rows[size_t(row)] = {file, true};
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ImportPreviewModel::clear()
{
    expect({});
}

int ImportPreviewModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find_if(m_rows, [&path](const Row &row) { return row.file.path == path; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn                   ? row.file.path
            : index.column() == TitleColumn && row.file.error ? row.file.error->text()
                                                              : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString ImportPreviewModel::textOf(const Row &row, int column) const
{
    const PreviewedFile &file = row.file;
    const PreviewedArticle article = file.articles.empty() ? PreviewedArticle {} : file.articles.front();
    switch (column) {
    case FileColumn:
        return file.path.section(u'/', -1);
    case TitleColumn:
        if (!row.isRead)
            return tr("reading…");
        if (file.articles.empty())
            return file.error ? tr("Cannot be read: %1").arg(file.error->what) : QString();
        return article.title.isEmpty() ? tr("(no title)") : article.title;
    case DateColumn:
        return isoDateText(article.published, QLocale());
    case OutletColumn:
        return article.outlet;
    case AuthorColumn:
        return article.author;
    case LanguageColumn:
        return languageName(article.language);
    case FormatColumn:
        return file.format;
    case CountColumn:
        return row.isRead ? QLocale().toString(file.count) : QString();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case TitleColumn:
        return tr("Title");
    case DateColumn:
        return tr("Date");
    case OutletColumn:
        return tr("Outlet");
    case AuthorColumn:
        return tr("Author");
    case LanguageColumn:
        return tr("Language");
    case FormatColumn:
        return tr("Format");
    case CountColumn:
        return tr("Articles");
    default:
        return {};
    }
}

} // namespace Quipu
