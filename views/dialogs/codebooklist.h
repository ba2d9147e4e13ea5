// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace Quipu {

class SearchField;

// The measures or the units of a codebook in their order, which can be searched, added to, taken from and moved about.
// Holds the rows that are edited.
class CodebookList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookList)

public:
    // what: accessible name; newRow: what a new one begins as.
    CodebookList(const QString &what, const QJsonObject &newRow, QWidget *parent = nullptr);

    void setShipped(const std::vector<QJsonObject> &rows); // rows that differ from these are marked
    void setRows(const std::vector<QJsonObject> &rows);
    const std::vector<QJsonObject> &rows() const { return m_rows; }
    QJsonObject current() const; // empty: none
    void setCurrent(const QJsonObject &row); // the current one is now this
    void select(const QString &id);

Q_SIGNALS:
    void currentChanged(const QJsonObject &row);
    void rowsEdited();

private:
    void addRow(QJsonObject row);
    void removeCurrent();
    void moveCurrent(int by);
    void filter();
    void describe(int row);
    void enableButtons();
    QString freeId(const QString &id) const;

    const QJsonObject m_newRow;
    std::vector<QJsonObject> m_shipped, m_rows;
    SearchField *m_search;
    QListWidget *m_list;
    QPushButton *m_duplicate, *m_remove, *m_up, *m_down;
};

} // namespace Quipu
