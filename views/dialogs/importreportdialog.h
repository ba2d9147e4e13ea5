// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importreport.h"

#include <QDialog>
#include <QPointer>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QTreeView;

namespace Quipu {

class ImportReportDesk;
class ImportReportModel;
class SearchField;

// What became of each file of the last import: found by words, sorted, saved, opened, tried again. Beside the window.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReportDialog)

public:
    ImportReportDialog(ImportReportDesk &desk, QWidget *parent);

public Q_SLOTS:
    void copy() const; // the selected rows, or all, as tab-separated text

private:
    void makeLayout();
    void makeButtons();
    void listen(ImportReportDesk &desk);
    void takeReport();
    void arrange();
    void showRows(const std::vector<int> &rows);
    void openCurrent();
    void retry(bool hasHigherLimits);
    void updateButtons();
    std::vector<int> selectedRows() const; // of the model; all when none is selected
    ImportReportQuery query() const;

    QPointer<ImportReportDesk> m_desk;
    ImportReportModel *m_model;
    QLabel *m_summary;
    QComboBox *m_result;
    SearchField *m_words;
    QTimer *m_pause; // between typing and searching
    QTreeView *m_list;
    QLabel *m_count;
    QPushButton *m_open, *m_retry, *m_save, *m_copy;
    bool m_isRunning = false;
};

} // namespace Quipu
