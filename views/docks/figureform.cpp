// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figureform.h"

#include "models/figures/measures.h"
#include "views/delegates/figuretext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// As it is typed back in: no grouping, which would be read differently in another locale.
QString editableNumber(const std::optional<double> &value, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return value ? numberText(*value, plain) : QString();
}

} // namespace

FigureForm::FigureForm(QWidget *parent)
    : FieldForm(parent)
    , m_value(addField(tr("Value")))
    , m_approximation(addChoice(tr("Exactness")))
    , m_unit(addField(tr("Unit")))
    , m_measure(addChoice(tr("Measure")))
    , m_place(addField(tr("Place")))
    , m_year(addField(tr("Year")))
    , m_source(addField(tr("Who says so")))
    , m_note(addField(tr("Note")))
    , m_status(addFact(tr("Status")))
    , m_sentence(addFact(tr("Sentence")))
    , m_article(addFact(tr("Article")))
    , m_confirm(addButton(tr("Confirm")))
    , m_reject(addButton(tr("Reject")))
{
    fillChoices();
    auto *showInText = addButton(tr("Show in the text"));
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.figure, Figure::Status::Confirmed); });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.figure, Figure::Status::Rejected); });
    connect(showInText, &QPushButton::clicked, this,
            [this] { Q_EMIT sourceRequested(m_row.figure.article, m_row.figure.sentence.span); });
}

void FigureForm::fillChoices()
{
    const std::pair<Approximation, QString> signs[] {
        {Approximation::Exact, tr("= exactly")},      {Approximation::About, tr("~ about")},
        {Approximation::MoreThan, tr("> more than")}, {Approximation::AtLeast, tr("≥ at least")},
        {Approximation::Almost, tr("< almost")},      {Approximation::UpTo, tr("≤ up to")},
    };
    for (const auto &[approximation, text] : signs)
        m_approximation->addItem(text, int(approximation));
    m_measure->addItem(tr("none"), QString());
    for (const Measure &measure : shippedMeasures())
        m_measure->addItem(measure.label, measure.id);
}

void FigureForm::show(const FigureRow &row)
{
    m_row = row;
    const Figure &figure = row.figure;
    setHeading(tr("Figure"), figure.quote.text);
    fill(m_value, editableNumber(figure.value, locale()));
    m_approximation->setCurrentIndex(m_approximation->findData(int(figure.approximation)));
    fill(m_unit, figure.unit);
    m_measure->setCurrentIndex(m_measure->findData(figure.measure));
    fill(m_place, figure.place.isEmpty() ? figure.countries.value(0) : figure.place);
    fill(m_year, figure.period.year ? QString::number(*figure.period.year) : QString());
    fill(m_source, figure.attributedSource);
    fill(m_note, figure.note);
    m_status->setText(statusText(figure.status));
    m_sentence->setText(figure.sentence.text);
    m_article->setText(row.articleTitle);
    m_confirm->setEnabled(figure.status != Figure::Status::Confirmed);
    m_reject->setEnabled(figure.status != Figure::Status::Rejected);
}

void FigureForm::editValue(Figure &figure) const
{
    if (m_value->text() == editableNumber(figure.value, locale()))
        return;
    bool isNumber = false;
    const double value = locale().toDouble(m_value->text().trimmed(), &isNumber);
    if (!isNumber)
        return; // shown again as it was
    figure.value = value;
    figure.low = value;
    figure.high = value;
    const double factor = figure.normalised.factor;
    figure.normalised.value = figure.normalised.low = figure.normalised.high = value * factor;
}

void FigureForm::editYear(Figure &figure) const
{
    const QString text = m_year->text().trimmed();
    if (text == (figure.period.year ? QString::number(*figure.period.year) : QString()))
        return;
    const auto date = PartialDate::fromIso(text);
    if (!text.isEmpty() && (!date || date->month != 0))
        return;
    figure.period = {};
    if (!date)
        return;
    figure.period.year = date->year;
    figure.period.from = PartialDate::of(date->first());
    figure.period.to = PartialDate::of(date->last());
    figure.period.precision = u"year"_s;
}

void FigureForm::edited()
{
    FigureRow after = m_row;
    Figure &figure = after.figure;
    editValue(figure);
    editYear(figure);
    figure.approximation = Approximation(m_approximation->currentData().toInt());
    if (const QString unit = m_unit->text().simplified(); unit != figure.unit) {
        figure.unit = unit;
        figure.normalised = {figure.value, figure.low, figure.high, unit, 1};
    }
    if (m_measure->currentIndex() >= 0)
        figure.measure = m_measure->currentData().toString();
    const QString place = m_place->text().simplified();
    if (place != (figure.place.isEmpty() ? figure.countries.value(0) : figure.place))
        figure.place = place;
    figure.attributedSource = m_source->text().simplified();
    figure.note = m_note->text().trimmed();
    const Figure before = m_row.figure;
    show(after);
    if (figure != before)
        Q_EMIT figureEdited(before, figure);
}

} // namespace Quipu
