// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backupspage.h"

#include "views/dialogs/filedialogs.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(const PreferenceFacts &facts, QWidget *parent)
    : PreferencesPage(parent)
    , m_isOn(new QCheckBox(tr("Make &backups of the open project"), this))
    , m_minutes(makeNumber(u"backupMinutes"_s, 24 * 60, tr(" min", "minutes")))
    , m_most(makeNumber(u"backupsKept"_s, 1000, {}))
    , m_days(makeNumber(u"backupDays"_s, 3650, tr(" days")))
    , m_place(new QLineEdit(this))
{
    auto *explanation
        = new QLabel(tr("A backup is a whole copy of the project, checked after it was written. None is made while "
                        "nothing changes. Restore one from the welcome page or the File menu."),
                     this);
    explanation->setWordWrap(true);
    m_isOn->setObjectName(u"backupsOn"_s);
    m_minutes->setToolTip(tr("After the project is opened, and this often while it is edited"));
    m_most->setToolTip(tr("Of each project; of older ones fewer are kept than of recent ones"));
    m_place->setObjectName(u"backupPlace"_s);
    m_place->setAccessibleName(tr("Place"));
    m_place->setPlaceholderText(QDir::toNativeSeparators(facts.backupPlace));
    m_place->setClearButtonEnabled(true);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &BackupsPage::choosePlace);
    auto *place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->addRow(m_isOn);
    form->addRow(tr("&Every:"), m_minutes);
    form->addRow(tr("&Keep at most:"), m_most);
    form->addRow(tr("Keep &for:"), m_days);
    form->addRow(tr("&Place:"), place);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(explanation);
    column->addLayout(form);
    column->addStretch(1);
    connect(m_isOn, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
}

QSpinBox *BackupsPage::makeNumber(const QString &name, int most, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(1, most);
    box->setSuffix(suffix);
    return box;
}

void BackupsPage::choosePlace()
{
    QFileDialog *dialog = fileDialog(Prompts::File::BackupFolder, this);
    dialog->setDirectory(m_place->text().isEmpty() ? m_place->placeholderText() : m_place->text());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_place->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void BackupsPage::setPreferences(const Preferences &preferences)
{
    const BackupChoices &backups = preferences.backups;
    m_isOn->setChecked(backups.isOn);
    m_minutes->setEnabled(backups.isOn);
    m_minutes->setValue(backups.minutes);
    m_most->setValue(backups.most);
    m_days->setValue(backups.days);
    m_place->setText(QDir::toNativeSeparators(backups.place));
}

void BackupsPage::write(Preferences &preferences) const
{
    BackupChoices &backups = preferences.backups;
    backups.isOn = m_isOn->isChecked();
    backups.minutes = m_minutes->value();
    backups.most = m_most->value();
    backups.days = m_days->value();
    backups.place = QDir::fromNativeSeparators(m_place->text().trimmed());
}

} // namespace Quipu
