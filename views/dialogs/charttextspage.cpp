// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/charttextspage.h"

#include "views/charts/charttext.h"
#include "views/dialogs/chartwidgets.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTextCharacters = 2000;

template <typename Field> Field *named(Field *field, const QString &name, const QString &accessibleName)
{
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    return field;
}

} // namespace

ChartTextsPage::ChartTextsPage(QWidget *parent)
    : ChartPage(parent)
    , m_name(named(new QLineEdit(this), u"name"_s, tr("Name of the chart")))
    , m_title(named(new QLineEdit(this), u"title"_s, tr("Title")))
    , m_subtitle(named(new QLineEdit(this), u"subtitle"_s, tr("Subtitle")))
    , m_nameFault(faultLabel(m_name, this))
    , m_showsSources(named(new QCheckBox(tr("Sho&w the source line under the chart"), this), u"showsSources"_s, {}))
    , m_sources(named(new QPlainTextEdit(this), u"sources"_s, tr("Source line")))
{
    for (QLineEdit *field : {m_name, m_title, m_subtitle}) {
        field->setMaxLength(mostTextCharacters);
        connect(field, &QLineEdit::textEdited, this, [this] {
            showState();
            Q_EMIT edited();
        });
    }
    m_subtitle->setPlaceholderText(tr("none"));
    m_sources->setTabChangesFocus(true);
    m_sources->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("N&ame:"), m_name);
    form->addRow(m_nameFault);
    form->addRow(wrappedLabel(tr("The project calls the chart so, in lists and panes."), true, this));
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("S&ubtitle:"), m_subtitle);
    form->addRow(m_showsSources);
    form->addRow(tr("Sou&rces:"), m_sources);
    form->addRow(wrappedLabel(tr("Left empty, title and sources are made from the figures."), true, this));
    connect(m_showsSources, &QCheckBox::toggled, this, [this] {
        showState();
        if (!m_isShowing)
            Q_EMIT edited();
    });
    connect(m_sources, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    });
}

void ChartTextsPage::setTakenNames(const QStringList &names)
{
    m_taken = names;
    showState();
}

void ChartTextsPage::setChart(const Chart &chart)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (chart.name != m_name->text().simplified())
        setFieldText(m_name, chart.name);
    if (chart.title != m_title->text().simplified())
        setFieldText(m_title, chart.title);
    if (chart.subtitle != m_subtitle->text().simplified())
        setFieldText(m_subtitle, chart.subtitle);
    m_showsSources->setChecked(chart.showsSources);
    if (chart.sources != m_sources->toPlainText().trimmed())
        m_sources->setPlainText(chart.sources);
    showState();
}

void ChartTextsPage::write(Chart &chart) const
{
    chart.name = m_name->text().simplified();
    chart.title = m_title->text().simplified();
    chart.subtitle = m_subtitle->text().simplified();
    chart.showsSources = m_showsSources->isChecked();
    chart.sources = m_sources->toPlainText().trimmed().left(mostTextCharacters);
}

void ChartTextsPage::setContent(const ChartContent &content)
{
    Chart untitled = content.chart;
    untitled.title.clear();
    m_title->setPlaceholderText(chartTitle(untitled, content.series));
    m_sources->setPlaceholderText(sourceLine(content.series));
}

QString ChartTextsPage::fault() const
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return tr("Give the chart a name.");
    if (m_taken.contains(name, Qt::CaseInsensitive))
        return tr("Another chart of the project has this name.");
    return {};
}

void ChartTextsPage::showState()
{
    m_sources->setEnabled(m_showsSources->isChecked());
    showFault(m_nameFault, m_name, fault());
}

} // namespace Quipu
