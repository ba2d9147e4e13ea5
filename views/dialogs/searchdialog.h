// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/searchdesk.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Quipu {

class SearchRowForm;

// Builds a search from rows for those who do not want to learn the language, and shows the text that they make. A
// search that is more than rows can say is kept as it is until a row is made.
class SearchDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchDialog)

public:
    explicit SearchDialog(SearchDesk &desk, QWidget *parent = nullptr);

    QString text() const; // the search that the rows make

private:
    SearchRowForm *addRow();
    void layOut();
    void readSearch();
    void showSearch(const QString &text);
    void rowsEdited();
    void take();

    QPointer<SearchDesk> m_desk;
    QComboBox *m_joining;
    QScrollArea *m_area;
    QVBoxLayout *m_rowsLayout = nullptr;
    QLineEdit *m_text;
    QLabel *m_fault;
    QPushButton *m_search = nullptr;
    QList<SearchRowForm *> m_rows;
    bool m_isReading = false;
};

} // namespace Quipu
