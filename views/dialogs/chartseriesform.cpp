// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartseriesform.h"

#include "models/annotation/entitytypes.h"
#include "views/delegates/fieldchoices.h"
#include "views/dialogs/chartdesk.h"
#include "views/dialogs/chartwidgets.h"
#include "views/dialogs/entityfield.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

ChartSeriesForm::ChartSeriesForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_entity(new EntityField(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addDrawing();
    m_actor = addChoice(tr("Only by (&who acts):"), u"actor"_s, tr("Who acts, as the figures say"));
    m_beneficiary = addChoice(tr("Only &for:"), u"beneficiary"_s, tr("Who receives, as the figures say"));
    m_source = addChoice(tr("Only accordin&g to:"), u"attributedSource"_s, tr("Who says so, in the texts"));
    addFigures();
    addCounting();
    setSeries({}, {}, {});
}

ChoiceBox *ChartSeriesForm::addChoice(const QString &label, const QString &name, const QString &tip)
{
    auto *box = new ChoiceBox(ChoiceBox::Kind::Free, this);
    box->setObjectName(name);
    box->setToolTip(tip);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    box->lineEdit()->setPlaceholderText(tr("any"));
    m_form->addRow(label, box);
    connect(box, &ChoiceBox::edited, this, &ChartSeriesForm::read);
    return box;
}

void ChartSeriesForm::addDrawing()
{
    m_label = new QLineEdit(this);
    m_label->setObjectName(u"seriesLabel"_s);
    m_label->setAccessibleName(tr("Label of the series"));
    m_label->setMaxLength(300);
    m_form->addRow(tr("La&bel:"), m_label);
    m_colour = plainButton({}, u"colour"_s, this);
    m_noColour = plainButton(tr("Au&tomatic"), u"automaticColour"_s, this);
    m_noColour->setToolTip(tr("The next colour of the chart's style"));
    m_colours = new QWidget(this);
    auto *row = new QHBoxLayout(m_colours);
    row->setContentsMargins({});
    row->addWidget(m_colour);
    row->addWidget(m_noColour);
    row->addStretch();
    m_form->addRow(tr("&Colour:"), m_colours);
    static_cast<QLabel *>(m_form->labelForField(m_colours))->setBuddy(m_colour);
    m_secondAxis = new QCheckBox(tr("On t&he second axis"), this);
    m_secondAxis->setObjectName(u"secondAxis"_s);
    m_form->addRow(m_secondAxis);
    connect(m_label, &QLineEdit::textEdited, this, &ChartSeriesForm::read);
    connect(m_secondAxis, &QCheckBox::toggled, this, &ChartSeriesForm::read);
    connect(m_colour, &QPushButton::clicked, this, &ChartSeriesForm::chooseColour);
    connect(m_noColour, &QPushButton::clicked, this, [this] {
        m_series.colour.clear();
        showColour();
        Q_EMIT edited();
    });
}

void ChartSeriesForm::addFigures()
{
    m_picked = new QWidget(this);
    m_figures = new QListWidget(m_picked);
    m_figures->setObjectName(u"pickedFigures"_s);
    m_figures->setAccessibleName(tr("Figures picked by hand"));
    m_figures->setWordWrap(true);
    m_figures->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_figures->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_removeFigures = plainButton(tr("Take Out of the Ser&ies"), u"removeFigures"_s, m_picked);
    auto *column = new QVBoxLayout(m_picked);
    column->setContentsMargins({});
    column->addWidget(m_figures);
    column->addWidget(m_removeFigures, 0, Qt::AlignLeft);
    m_form->addRow(tr("Only these fi&gures:"), m_picked);
    static_cast<QLabel *>(m_form->labelForField(m_picked))->setBuddy(m_figures);
    connect(m_figures, &QListWidget::itemSelectionChanged, this,
            [this] { m_removeFigures->setEnabled(!m_figures->selectedItems().isEmpty()); });
    connect(m_removeFigures, &QPushButton::clicked, this, &ChartSeriesForm::removeFigures);
}

void ChartSeriesForm::addCounting()
{
    m_entity->setObjectName(u"entity"_s);
    m_entity->setAccessibleName(tr("Entity that is named"));
    m_entity->setPlaceholderText(tr("anyone: type a name"));
    m_form->addRow(tr("Namin&g:"), m_entity);
    m_type = addChoice(tr("Of ty&pe:"), u"entityType"_s);
    std::vector<ChoiceBox::Choice> types;
    const SharedEntityTypes inUse = entityTypesInUse();
    for (const EntityType &type : *inUse)
        types.push_back({type.id, type.label, {}, {}});
    m_type->setChoices(types);
    m_outlet = addChoice(tr("&In the outlet:"), u"outlet"_s);
    m_byOutlet = new QCheckBox(tr("One &value for each outlet, instead of each year"), this);
    m_byOutlet->setObjectName(u"byOutlet"_s);
    m_form->addRow(m_byOutlet);
    connect(m_entity, &EntityField::entityChosen, this, &ChartSeriesForm::read);
    connect(m_byOutlet, &QCheckBox::toggled, this, &ChartSeriesForm::read);
}

void ChartSeriesForm::setSeries(const ChartSeries &series, const QString &made, const QColor &automatic)
{
    const bool isOther = series.figures != m_series.figures;
    m_series = series;
    m_automatic = automatic;
    m_label->setPlaceholderText(made);
    const QScopedValueRollback showing(m_isShowing, true);
    if (isOther)
        setFigures({});
    show();
}

void ChartSeriesForm::setMade(const QString &made, const QColor &automatic)
{
    m_label->setPlaceholderText(made);
    m_automatic = automatic;
    showColour();
}

void ChartSeriesForm::show()
{
    const bool isCount = m_series.source != ChartSeries::Source::Figures;
    const bool isPicked = !m_series.figures.empty();
    if (m_label->text().simplified() != m_series.label)
        setFieldText(m_label, m_series.label);
    m_actor->setValue(m_series.actor);
    m_beneficiary->setValue(m_series.beneficiary);
    m_source->setValue(m_series.attributedSource);
    m_type->setValue(m_series.entityType);
    m_outlet->setValue(m_series.outlet);
    if (m_entity->entity() != m_series.entity)
        m_entity->setEntity(m_series.entity);
    m_byOutlet->setChecked(m_series.isByOutlet);
    m_secondAxis->setChecked(m_series.onSecondAxis);
    for (QWidget *field :
         {static_cast<QWidget *>(m_actor), static_cast<QWidget *>(m_beneficiary), static_cast<QWidget *>(m_source)})
        m_form->setRowVisible(field, !isCount && !isPicked);
    m_form->setRowVisible(m_picked, isPicked);
    for (QWidget *field : {static_cast<QWidget *>(m_entity), static_cast<QWidget *>(m_type),
                           static_cast<QWidget *>(m_outlet), static_cast<QWidget *>(m_byOutlet)})
        m_form->setRowVisible(field, isCount);
    showColour();
}

void ChartSeriesForm::setNames(const SeriesNames &names)
{
    m_actor->setChoices(plainChoices(names.actors));
    m_beneficiary->setChoices(plainChoices(names.beneficiaries));
    m_source->setChoices(plainChoices(names.sources));
    m_outlet->setChoices(plainChoices(names.outlets));
    const QScopedValueRollback showing(m_isShowing, true);
    show();
}

void ChartSeriesForm::setFigures(const std::vector<FigureRow> &figures)
{
    m_rows = figures;
    m_figures->clear();
    for (const FigureRow &row : m_rows) {
        const Figure &figure = row.figure;
        auto *item = new QListWidgetItem(tr("“%1”: %2", "quote: sentence").arg(figure.quote.text, figure.sentence.text),
                                         m_figures);
        item->setToolTip(row.articleTitle);
    }
    m_removeFigures->setEnabled(false);
}

// The last one stays: a series of no figures would be one of all.
void ChartSeriesForm::removeFigures()
{
    std::vector<FigureId> removed;
    for (const QListWidgetItem *item : m_figures->selectedItems())
        removed.push_back(m_rows[size_t(m_figures->row(item))].figure.id);
    const auto isRemoved = [&removed](FigureId id) { return std::ranges::find(removed, id) != removed.end(); };
    if (std::ranges::all_of(m_series.figures, isRemoved))
        return;
    std::erase_if(m_series.figures, isRemoved);
    std::erase_if(m_rows, [&](const FigureRow &row) { return isRemoved(row.figure.id); });
    setFigures(std::vector(m_rows));
    Q_EMIT edited();
}

void ChartSeriesForm::setAllowsTwoUnits(bool allows)
{
    m_secondAxis->setEnabled(allows);
    m_secondAxis->setToolTip(allows ? QString() : tr("Allow two units on the page “Kind” first"));
}

void ChartSeriesForm::read()
{
    if (m_isShowing)
        return;
    const ChartSeries before = m_series;
    m_series.label = m_label->text().simplified();
    m_series.actor = m_actor->value().value_or(QString());
    m_series.beneficiary = m_beneficiary->value().value_or(QString());
    m_series.attributedSource = m_source->value().value_or(QString());
    m_series.entity = m_entity->entity();
    m_series.entityType = m_type->value().value_or(QString());
    m_series.outlet = m_outlet->value().value_or(QString());
    m_series.isByOutlet = m_byOutlet->isChecked();
    m_series.onSecondAxis = m_secondAxis->isChecked();
    if (m_series != before)
        Q_EMIT edited();
}

void ChartSeriesForm::showColour()
{
    const QColor colour = m_series.colour.isEmpty() ? m_automatic : QColor(m_series.colour);
    QPixmap swatch(32, 14);
    swatch.fill(colour.isValid() ? colour : QColor(Qt::transparent));
    m_colour->setIcon(swatch);
    m_colour->setIconSize(swatch.size());
    m_colour->setText(m_series.colour.isEmpty() ? tr("automatic") : m_series.colour);
    m_colour->setAccessibleName(tr("Colour: %1").arg(m_colour->text()));
    m_noColour->setEnabled(!m_series.colour.isEmpty());
}

void ChartSeriesForm::chooseColour()
{
    auto *dialog = new QColorDialog(m_series.colour.isEmpty() ? m_automatic : QColor(m_series.colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour of the Series"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_series.colour = colour.name();
        showColour();
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace Quipu
