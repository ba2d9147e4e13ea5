// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/prompts.h"

#include <QDialog>

#include <memory>

namespace Ui {
class FigureExportDialog;
}

namespace Quipu {

// Which figures are exported and as what kind of table, and then where to.
class FigureExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureExportDialog)

public:
    FigureExportDialog(const FigureTableChoice &choice, QWidget *parent);
    ~FigureExportDialog() override;

Q_SIGNALS:
    void chosen(const Quipu::FigureTableExport &wanted);

private:
    void askForFile();

    std::unique_ptr<Ui::FigureExportDialog> m_ui;
    QString m_name;
};

} // namespace Quipu
