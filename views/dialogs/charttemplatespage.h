// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/charttemplate.h"
#include "views/dialogs/chartpage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Quipu {

// Forms of charts that are kept under names. Has no field of the chart itself: it asks for templates to be saved and
// applied, and is told which there are.
class ChartTemplatesPage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTemplatesPage)

public:
    explicit ChartTemplatesPage(QWidget *parent = nullptr);

    void setTemplates(const std::vector<ChartTemplate> &forms);
    void setChart(const Chart &) override { }
    void write(Chart &) const override { }

Q_SIGNALS:
    void saveRequested(const QString &name); // the chart that is edited
    void applyRequested(const Quipu::ChartTemplate &form);
    void removeRequested(const QString &name);
    void importRequested();
    void exportRequested(const Quipu::ChartTemplate &form);

private:
    void save();
    void showState();
    const ChartTemplate *current() const;

    std::vector<ChartTemplate> m_forms;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_fault;
    QPushButton *m_save, *m_apply, *m_remove, *m_import, *m_export;
};

} // namespace Quipu
