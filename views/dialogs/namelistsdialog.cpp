// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/namelistsdialog.h"

#include "views/dialogs/namelistimportdialog.h"
#include "views/dialogs/namelistspage.h"
#include "views/dialogs/refusalspage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

NameListsDialog::NameListsDialog(NameListsDesk &desk, Page page, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_pages(new QTabWidget(this))
    , m_told(new QLabel(this))
{
    setObjectName(u"nameListsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lists of Names"));
    m_pages->setObjectName(u"nameListPages"_s);
    m_pages->addTab(new NameListsPage(desk, this), tr("&Lists"));
    m_pages->addTab(new RefusalsPage(desk, this), tr("Ne&ver Again"));
    m_told->setObjectName(u"told"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 25);
    connect(&desk, &QObject::destroyed, this, &QWidget::close);
    connect(&desk, &NameListsDesk::fileRead, this, &NameListsDialog::chooseColumns);
    const auto tell = [this](const QString &text) {
        m_told->setText(text);
        m_told->setVisible(!text.isEmpty());
    };
    connect(&desk, &NameListsDesk::failed, this, [tell](const Error &error) { tell(error.text()); });
    connect(&desk, &NameListsDesk::added, this, [this, tell](const NameList &list) {
        tell(tr("“%1” has come in with %n name(s). New articles are read by it; “Suggest in the Project” reads those "
                "that are there.",
                nullptr, list.size())
                 .arg(list.name));
    });
    for (const auto &[key, walk] :
         {std::pair(QKeySequence::Undo, &NameListsDesk::undo), std::pair(QKeySequence::Redo, &NameListsDesk::redo)})
        connect(new QShortcut(key, this), &QShortcut::activated, &desk, walk);
    showPage(page);
    desk.load();
}

void NameListsDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_pages->currentWidget()->setFocus();
}

void NameListsDialog::chooseColumns(const std::shared_ptr<const NameListSource> &source)
{
    if (!m_desk)
        return;
    showPage(Lists);
    auto *dialog = new NameListImportDialog(*m_desk, source, this);
    dialog->open();
}

} // namespace Quipu
