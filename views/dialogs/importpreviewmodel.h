// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/importpreview.h"

#include <QAbstractTableModel>

namespace Quipu {

// The first files of an import and what was found in them; a handful. GUI lane.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreviewModel)

public:
    enum Column {
        FileColumn,
        TitleColumn,
        DateColumn,
        OutletColumn,
        AuthorColumn,
        LanguageColumn,
        FormatColumn,
        CountColumn,
        ColumnCount
    };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    // The files that will be told of; what is known of them stays until then.
    void expect(const QStringList &files);
    void put(const PreviewedFile &file);
    void clear();
    const PreviewedFile &fileAt(int row) const { return m_rows[size_t(row)].file; }
    bool isRead(int row) const { return m_rows[size_t(row)].isRead; }
    int rowOf(const QString &path) const; // -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        PreviewedFile file;
        bool isRead = false;
    };

    QString textOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace Quipu
