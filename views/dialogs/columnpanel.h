// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/columnmapping.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace Quipu {

// What the columns of a table of articles hold: a box for each field, and the table's first rows.
class ColumnPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnPanel)

public:
    explicit ColumnPanel(QWidget *parent = nullptr);

    void setTable(const TableHead &head, const ColumnMapping &mapping); // without names there is none
    const TableHead &table() const { return m_head; }
    ColumnMapping mapping() const;

Q_SIGNALS:
    void mappingChanged(); // by hand

private:
    void fillBoxes(const ColumnMapping &mapping);
    void fillRows();

    TableHead m_head;
    std::vector<QComboBox *> m_boxes; // in the order of ColumnMapping::fields()
    QLabel *m_notice;
    QTableWidget *m_rows;
};

} // namespace Quipu
