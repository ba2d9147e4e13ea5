// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importingpage.h"

#include "views/dialogs/importoptionsform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

ImportingPage::ImportingPage(const PreferenceFacts &facts, QWidget *parent)
    : PreferencesPage(parent)
    , m_form(new ImportOptionsForm(facts.languages, this))
    , m_looksFirst(new QComboBox(this))
{
    m_looksFirst->setObjectName(u"looksFirst"_s);
    m_looksFirst->addItem(tr("always"), int(LookFirst::Always));
    m_looksFirst->addItem(tr("for folders, tables and many files"), int(LookFirst::WhenMany));
    m_looksFirst->addItem(tr("never"), int(LookFirst::Never));
    m_form->form()->addRow(tr("&Show files before importing:"), m_looksFirst);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
}

void ImportingPage::setPreferences(const Preferences &preferences)
{
    m_form->setChoices(preferences.importing);
    m_looksFirst->setCurrentIndex(m_looksFirst->findData(int(preferences.looksFirst)));
}

void ImportingPage::write(Preferences &preferences) const
{
    m_form->write(preferences.importing);
    preferences.looksFirst = LookFirst(m_looksFirst->currentData().toInt());
}

} // namespace Quipu
