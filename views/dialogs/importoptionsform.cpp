// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importoptionsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

ImportOptionsForm::ImportOptionsForm(const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_extracts(new QCheckBox(tr("Find fi&gures and mentions"), this))
    , m_language(new QComboBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_extracts->setObjectName(u"extracts"_s);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("as each text says"), QString());
    for (const QString &code : languages)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_form->addRow(m_extracts);
    m_form->addRow(tr("&Language:"), m_language);
    m_seconds = addNumber(tr("&Time for a file:"), u"seconds"_s, 1, 3600, tr(" s", "seconds"));
    m_megabytes = addNumber(tr("&Memory for a file:"), u"megabytes"_s, 256, 64 * 1024, tr(" MB"));
    m_megabytes->setSingleStep(256);
    m_largestOriginal = addNumber(tr("&Keep originals up to:"), u"largestOriginal"_s, 0, 100, tr(" MB"));
    m_largestOriginal->setSpecialValueText(tr("none"));
    m_largestOriginal->setToolTip(
        tr("Documents up to this size are kept in the project as they are, beside their text"));
    for (QSpinBox *box : {m_seconds, m_megabytes})
        box->setToolTip(tr("Reading a file that needs more is stopped, and the others go on"));
    connect(m_extracts, &QCheckBox::toggled, this, &ImportOptionsForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::changed);
}

QSpinBox *ImportOptionsForm::addNumber(const QString &label, const QString &name, int least, int most,
                                       const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    m_form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &ImportOptionsForm::changed);
    return box;
}

void ImportOptionsForm::setChoices(const ImportChoices &choices)
{
    const QSignalBlocker blocker(this);
    m_extracts->setChecked(choices.extracts);
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    m_seconds->setValue(choices.seconds);
    m_megabytes->setValue(choices.megabytes);
    m_largestOriginal->setValue(choices.largestOriginal);
}

void ImportOptionsForm::write(ImportChoices &choices) const
{
    choices.extracts = m_extracts->isChecked();
    choices.language = m_language->currentData().toString();
    choices.seconds = m_seconds->value();
    choices.megabytes = m_megabytes->value();
    choices.largestOriginal = m_largestOriginal->value();
}

} // namespace Quipu
