// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/reportdialog.h"

#include "ui_reportdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>

namespace Quipu {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(const Report &report, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReportDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(report.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->summary->setText(report.summary);
    m_ui->list->setColumnCount(int(report.columns.size()));
    m_ui->list->setHeaderLabels(report.columns);
    m_ui->list->setAccessibleName(report.title);
    for (const QStringList &row : report.rows) {
        auto *item = new QTreeWidgetItem(m_ui->list, row);
        for (int column = 0; column < row.size(); ++column)
            item->setToolTip(column, row[column]);
    }
    m_ui->list->setVisible(!report.rows.empty());
    m_ui->list->header()->resizeSections(QHeaderView::ResizeToContents);
    for (int column = 0; column + 1 < report.columns.size(); ++column)
        m_ui->list->setColumnWidth(column, std::min(m_ui->list->columnWidth(column) + 12, 360));
    QPushButton *copyButton = m_ui->buttons->addButton(tr("&Copy List"), QDialogButtonBox::ActionRole);
    copyButton->setEnabled(!report.rows.empty());
    copyButton->setAutoDefault(false);
    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close")); // Qt's own translations are not everywhere
    close->setDefault(true);
    connect(copyButton, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    if (report.rows.empty())
        resize(480, sizeHint().height());
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_ui->list->columnCount(); ++column)
            cells.append(m_ui->list->topLevelItem(row)->text(column));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Quipu
