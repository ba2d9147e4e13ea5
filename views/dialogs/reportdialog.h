// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/report.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReportDialog;
}

namespace Quipu {

// Shows a Report beside the window, which goes on working. Its rows can be selected and copied as tab-separated text.
class ReportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDialog)

public:
    ReportDialog(const Report &report, QWidget *parent);
    ~ReportDialog() override;

private:
    void copy() const;

    std::unique_ptr<Ui::ReportDialog> m_ui;
};

} // namespace Quipu
