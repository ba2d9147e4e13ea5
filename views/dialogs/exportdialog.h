// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/prompts.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace Quipu {

// In which format, how large and in which colours a chart is exported, and then where to. Begins with what was chosen
// last.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    ExportDialog(const ChartExport &suggestion, QWidget *parent);
    ~ExportDialog() override;

    ChartExport choice() const; // its path is still the suggested name

Q_SIGNALS:
    void chosen(const Quipu::ChartExport &chartExport);

private:
    void applyPreset(int preset);
    void showPreset();
    void changeUnit(int unit);
    void describe();
    void askForFile();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    QString m_name;
};

} // namespace Quipu
