// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/figureexportdialog.h"

#include "ui_figureexportdialog.h"
#include "views/dialogs/filedialogs.h"
#include "views/widgets/wordroom.h"

#include <QFileDialog>
#include <QPushButton>

namespace Quipu {

using namespace Qt::StringLiterals;

FigureExportDialog::FigureExportDialog(const FigureTableChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FigureExportDialog>())
    , m_name(choice.name)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->all->setText(tr("&All %L1 figures").arg(choice.all));
    m_ui->shown->setText(tr("The %L1 figures that the &filter shows, in their order").arg(choice.shown));
    m_ui->selected->setText(tr("The %L1 &selected figures").arg(choice.selected));
    m_ui->shown->setEnabled(choice.shown > 0);
    m_ui->selected->setEnabled(choice.selected > 0);
    (choice.selected > 1                                 ? m_ui->selected
         : choice.shown < choice.all && choice.shown > 0 ? m_ui->shown
                                                         : m_ui->all)
        ->setChecked(true);
    QPushButton *save = m_ui->buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &FigureExportDialog::askForFile);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    giveRoomForWords(*this);
}

FigureExportDialog::~FigureExportDialog() = default;

void FigureExportDialog::askForFile()
{
    const QString ending = m_ui->format->currentIndex() == 0 ? u"xlsx"_s : u"csv"_s;
    QFileDialog *dialog = exportFileDialog(tr("Export Figures"), m_name, ending, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        using Rows = FigureTableExport::Rows;
        Q_EMIT chosen({path,
                       m_ui->selected->isChecked()    ? Rows::Selected
                           : m_ui->shown->isChecked() ? Rows::Shown
                                                      : Rows::All});
        accept();
    });
    dialog->open();
}

} // namespace Quipu
