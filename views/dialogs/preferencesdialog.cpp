// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/preferencesdialog.h"

#include "views/dialogs/backupspage.h"
#include "views/dialogs/importingpage.h"
#include "views/widgets/wordroom.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const PreferenceFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_titles(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"preferencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_titles->setObjectName(u"pages"_s);
    m_titles->setAccessibleName(tr("Pages"));
    add(new ImportingPage(facts, this));
    add(new BackupsPage(facts, this));
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 3 * fontMetrics().averageCharWidth());
    m_titles->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"accept"_s);
    accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *standard = buttons->addButton(tr("&Standard Values"), QDialogButtonBox::ResetRole);
    standard->setObjectName(u"standardValues"_s);
    standard->setAutoDefault(false);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_titles);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(standard, &QPushButton::clicked, this,
            [this, all = facts.standard] { m_pages[size_t(m_stack->currentIndex())]->setPreferences(all); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        for (const PreferencesPage *page : m_pages)
            page->write(m_preferences);
        Q_EMIT chosen(m_preferences);
        QDialog::accept();
    });
    giveRoomForWords(*this);
}

void PreferencesDialog::add(PreferencesPage *page)
{
    page->setPreferences(m_preferences);
    m_titles->addItem(page->title());
    m_stack->addWidget(page);
    m_pages.push_back(page);
}

} // namespace Quipu
