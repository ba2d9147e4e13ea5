// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include "ui_aboutdialog.h"
#include "views/widgets/wordroom.h"

#include <QPushButton>

namespace Quipu {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont large = m_ui->name->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_ui->name->setFont(large);
    m_ui->version->setText(
        tr("Version %1, on Qt %2").arg(QStringLiteral(QUIPU_VERSION), QString::fromLatin1(qVersion())));
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt's own translations are not everywhere
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    giveRoomForWords(*this);
}

AboutDialog::~AboutDialog() = default;

} // namespace Quipu
