// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importchoices.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace Quipu {

class ColumnPanel;
class ImportDesk;
class ImportOptionsForm;
class ImportPreviewModel;
class ImportSources;
struct PreviewedFile;

// What is imported, how, and what the first files would become. Beside the window, which goes on working.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(ImportDesk &desk, QWidget *parent);
    ~ImportDialog() override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeBottom();
    void listen(ImportDesk &desk);
    void takeOptions();
    void look();
    void takeFile(const PreviewedFile &file);
    void showCurrent();
    void keepMapping();
    void tellProgress();
    void import();

    QPointer<ImportDesk> m_desk;
    ImportChoices m_choices;
    ImportSources *m_sources;
    ImportOptionsForm *m_options;
    ImportPreviewModel *m_model;
    QTreeView *m_table;
    QTabWidget *m_pages;
    QPlainTextEdit *m_beginning;
    ColumnPanel *m_columns;
    QLabel *m_progress;
    QPushButton *m_stop;
    QPushButton *m_import = nullptr;
    int m_awaited = 0; // files whose preview has not come yet
    bool m_isLooking = false;
};

} // namespace Quipu
