// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/charttemplatespage.h"

#include "views/charts/chartkinds.h"
#include "views/dialogs/chartwidgets.h"
#include "views/widgets/flowlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

ChartTemplatesPage::ChartTemplatesPage(QWidget *parent)
    : ChartPage(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_fault(nullptr)
    , m_save(plainButton(tr("Sa&ve"), u"saveTemplate"_s, this))
    , m_apply(plainButton(tr("&Use for This Chart"), u"applyTemplate"_s, this))
    , m_remove(plainButton(tr("&Delete"), u"removeTemplate"_s, this))
    , m_import(plainButton(tr("&Import…"), u"importTemplate"_s, this))
    , m_export(plainButton(tr("Ex&port…"), u"exportTemplate"_s, this))
{
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_name->setObjectName(u"templateName"_s);
    m_name->setMaxLength(200);
    m_fault = faultLabel(m_name, this);
    auto *label = new QLabel(tr("Save this chart's form &as:"), this);
    label->setBuddy(m_name);
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_apply, m_remove, m_import, m_export})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        wrappedLabel(tr("A template keeps a chart's kind, options, texts and style, for any figures. It is "
                        "there in every project."),
                     true, this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addSpacing(fontMetrics().lineSpacing() / 2);
    column->addWidget(label);
    column->addLayout(saving);
    column->addWidget(m_fault);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartTemplatesPage::showState);
    connect(m_list, &QListWidget::itemActivated, m_apply, &QPushButton::click);
    connect(m_name, &QLineEdit::textChanged, this, [this] { showFault(m_fault, m_name, {}); });
    connect(m_save, &QPushButton::clicked, this, &ChartTemplatesPage::save);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyRequested(*current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()->name); });
    connect(m_import, &QPushButton::clicked, this, &ChartTemplatesPage::importRequested);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(*current()); });
    setTemplates({});
}

void ChartTemplatesPage::setTemplates(const std::vector<ChartTemplate> &forms)
{
    const QString before = current() ? current()->name : QString();
    m_forms = forms;
    m_list->clear();
    for (const ChartTemplate &form : m_forms)
        m_list->addItem(new QListWidgetItem(chartKindIcon(form.form.kind, palette()), form.name));
    const auto found = std::ranges::find(m_forms, before, &ChartTemplate::name);
    m_list->setCurrentRow(found == m_forms.end() ? (m_forms.empty() ? -1 : 0) : int(found - m_forms.begin()));
    showState();
}

const ChartTemplate *ChartTemplatesPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_forms.size()) ? &m_forms[size_t(row)] : nullptr;
}

void ChartTemplatesPage::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        showFault(m_fault, m_name, tr("Give the template a name."));
        m_name->setFocus();
        return;
    }
    Q_EMIT saveRequested(name);
    const auto found = std::ranges::find(m_forms, name, &ChartTemplate::name);
    if (found == m_forms.end())
        return; // who was asked says why
    m_list->setCurrentRow(int(found - m_forms.begin()));
    m_name->clear();
}

void ChartTemplatesPage::showState()
{
    for (QPushButton *button : {m_apply, m_remove, m_export})
        button->setEnabled(current() != nullptr);
}

} // namespace Quipu
