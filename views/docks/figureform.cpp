// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figureform.h"

#include "models/figures/codebook.h"
#include "models/figures/figureedits.h"
#include "views/delegates/fieldchoices.h"
#include "views/delegates/figuretext.h"
#include "views/docks/periodeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<ChoiceBox::Choice> exactnessChoices()
{
    return {{u"="_s, FigureForm::tr("= exactly")},   {u"~"_s, FigureForm::tr("~ about")},
            {u">"_s, FigureForm::tr("> more than")}, {u">="_s, FigureForm::tr("≥ at least")},
            {u"<"_s, FigureForm::tr("< almost")},    {u"<="_s, FigureForm::tr("≤ up to")}};
}

std::vector<ChoiceBox::Choice> rateChoices()
{
    return {{u"year"_s, FigureForm::tr("year")},  {u"month"_s, FigureForm::tr("month")},
            {u"week"_s, FigureForm::tr("week")},  {u"day"_s, FigureForm::tr("day")},
            {u"hour"_s, FigureForm::tr("hour")},  {u"person"_s, FigureForm::tr("person")},
            {u"ha"_s, FigureForm::tr("hectare")}, {u"kg"_s, FigureForm::tr("kilogram")}};
}

} // namespace

FigureForm::FigureForm(QWidget *parent)
    : FieldForm(parent)
    , m_confirm(addButton(tr("Confirm")))
    , m_reject(addButton(tr("Reject")))
{
    addText(u"value"_s);
    addText(u"value_low"_s);
    addText(u"value_high"_s);
    addChosen(u"approx"_s);
    addChosen(u"unit"_s);
    addChosen(u"per"_s);
    m_normalised = addFact(tr("That is"));
    m_persons = new QCheckBox(tr("are counted"));
    addEditor(fieldLabel(u"persons"_s), m_persons);
    connect(m_persons, &QCheckBox::clicked, this, &FigureForm::edited);
    addChosen(u"measure"_s);
    addText(u"subject"_s);
    addChosen(u"place"_s);
    addText(u"country"_s);
    m_period = new PeriodEditor;
    addEditor(fieldLabel(u"period"_s), m_period);
    connect(m_period, &PeriodEditor::edited, this, &FigureForm::edited);
    addChosen(u"attributed_source"_s);
    addText(u"actor"_s);
    addText(u"beneficiary"_s);
    addText(u"note"_s);
    addFacts();
    setChoices({});
    auto *showInText = addButton(tr("Show in the text"));
    auto *showCharts = addButton(tr("Charts…"));
    showCharts->setToolTip(tr("Charts using this figure"));
    showCharts->setAccessibleName(showCharts->toolTip());
    connect(showCharts, &QPushButton::clicked, this, [this] { Q_EMIT chartsRequested(m_row.figure.id); });
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.figure, Figure::Status::Confirmed); });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.figure, Figure::Status::Rejected); });
    connect(showInText, &QPushButton::clicked, this,
            [this] { Q_EMIT sourceRequested(m_row.figure.article, m_row.figure.sentence.span); });
}

void FigureForm::addText(const QString &key)
{
    QLineEdit *field = addField(fieldLabel(key));
    m_fields.push_back({key, field});
    if (key.startsWith("value"_L1))
        connect(field, &QLineEdit::textEdited, this, [this] { showNormalised(typed(false)); });
    if (key == "country"_L1)
        field->setPlaceholderText(tr("Several with commas between them"));
}

void FigureForm::addChosen(const QString &key)
{
    const bool isListed = key == "measure"_L1 || key == "approx"_L1;
    auto *box = new ChoiceBox(isListed ? ChoiceBox::Kind::Listed : ChoiceBox::Kind::Free);
    addEditor(fieldLabel(key), box);
    m_fields.push_back({key, box});
    connect(box, &ChoiceBox::edited, this, &FigureForm::edited);
    if (key == "approx"_L1)
        box->setChoices(exactnessChoices());
    else if (key == "per"_L1)
        box->setChoices(rateChoices());
    else if (key == "unit"_L1)
        connect(box, &QComboBox::editTextChanged, this, [this] {
            if (!m_isFilling)
                showNormalised(typed(false));
        });
}

void FigureForm::addFacts()
{
    m_status = addFact(tr("Status"));
    m_reviewed = addFact(tr("Reviewed"));
    m_maker = addFact(tr("Found by"));
    m_resolved = addFact(tr("Period read from"));
    m_sentence = addFact(tr("Sentence"));
    m_article = addFact(tr("Article"));
}

void FigureForm::setChoices(const FieldChoices &choices)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_codebook = choices.codebook;
    std::vector<ChoiceBox::Choice> measures {{QString(u""_s), tr("none")}};
    measures.insert(measures.end(), choices.measures.begin(), choices.measures.end());
    const std::pair<QString, const std::vector<ChoiceBox::Choice> *> lists[] {
        {u"measure"_s, &measures},
        {u"unit"_s, &choices.units},
        {u"place"_s, &choices.places},
        {u"attributed_source"_s, &choices.sources}};
    for (const auto &[key, list] : lists) {
        auto *box = static_cast<ChoiceBox *>(editorOf(key));
        const std::optional<QString> value = box->value();
        const bool isAsShown = value == shownText({key, box});
        box->setChoices(*list);
        if (isAsShown)
            box->setValue(*value);
    }
    static_cast<ChoiceBox *>(editorOf(u"place"_s))->setCompletions(choices.placeNames);
}

void FigureForm::focusValue()
{
    auto *value = static_cast<QLineEdit *>(editorOf(u"value"_s));
    value->setFocus(Qt::OtherFocusReason);
    value->selectAll();
}

QWidget *FigureForm::editorOf(const QString &key) const
{
    if (key == "period"_L1)
        return m_period;
    const auto found = std::ranges::find(m_fields, key, &Field::key);
    return found == m_fields.end() ? m_period : found->editor;
}

QString FigureForm::shownText(const Field &field) const
{
    return figureFieldText(m_row.figure, field.key, readingLocale(locale()));
}

std::optional<QString> FigureForm::typedText(const Field &field) const
{
    return fieldEditorText(field.editor);
}

void FigureForm::fillField(const Field &field)
{
    const QString text = shownText(field);
    if (auto *line = qobject_cast<QLineEdit *>(field.editor))
        fill(line, text);
    else
        static_cast<ChoiceBox *>(field.editor)->setValue(text);
}

void FigureForm::show(const FigureRow &row)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isAnother = row.figure.id != m_row.figure.id;
    m_row = row;
    setHeading(tr("Figure"), row.figure.quote.text);
    for (const Field &field : m_fields) {
        if (!isAnother && hasFault(field.editor))
            continue; // not lost while it is being mended
        setFault(field.editor, {});
        fillField(field);
    }
    if (isAnother || !hasFault(m_period)) {
        setFault(m_period, {});
        m_period->show(row.figure.period);
    }
    m_persons->setChecked(row.figure.persons);
    showNormalised(row.figure);
    showFacts();
}

void FigureForm::showReview(const QString &review)
{
    m_reviewed->setText(review.isEmpty() ? tr("—") : review);
}

void FigureForm::showFacts()
{
    const Figure &figure = m_row.figure;
    m_status->setText(figure.edited ? tr("%1, edited by the analyst").arg(statusText(figure.status))
                                    : statusText(figure.status));
    m_maker->setText(figure.rule.isEmpty()
                         ? tr("the analyst")
                         : tr("rule “%1”, version %2").arg(figure.rule, locale().toString(figure.ruleVersion)));
    QStringList resolved {figure.period.text, figure.period.resolvedFrom};
    resolved.removeAll({});
    m_resolved->setText(resolved.isEmpty() ? tr("—") : resolved.join(" ← "_L1));
    m_sentence->setText(figure.sentence.text);
    m_article->setText(m_row.articleTitle);
    m_confirm->setEnabled(figure.status != Figure::Status::Confirmed);
    m_reject->setEnabled(figure.status != Figure::Status::Rejected);
}

void FigureForm::showNormalised(const Figure &figure)
{
    Figure common = figure;
    common.value = figure.normalised.value;
    common.low = figure.normalised.low;
    common.high = figure.normalised.high;
    common.unit = figure.normalised.unit;
    m_normalised->setText(valueText(common, locale()) + u' ' + unitText(common));
}

// Only what differs from what is shown is set: the rest of the figure is as the text has it.
Figure FigureForm::typed(bool marksFaults)
{
    Figure figure = m_row.figure;
    const FieldLanguage language {readingLocale(locale()), m_codebook ? &m_codebook->units() : nullptr};
    const auto mark = [&](QWidget *editor, const QString &reason) {
        if (marksFaults)
            setFault(editor, reason);
    };
    for (const Field &field : m_fields) {
        const std::optional<QString> text = typedText(field);
        if (text && *text == shownText(field)) {
            mark(field.editor, {});
            continue;
        }
        const Outcome set = text ? setFigureField(figure, field.key, *text, language)
                                 : Outcome(Error {Error::Kind::Invalid, tr("Choose one from the list"), {}, {}});
        mark(field.editor, set ? QString() : set.error().what + u". "_s + set.error().remedy);
    }
    if (const Result<Period> period = m_period->period(); !period) {
        mark(m_period, period.error().what + u". "_s + period.error().remedy);
    } else {
        mark(m_period, {});
        if (*period != m_row.figure.period) {
            figure.period = *period;
            figure.period.text = m_row.figure.period.text; // the words are evidence
        }
    }
    figure.persons = m_persons->isChecked();
    return figure;
}

void FigureForm::edited()
{
    if (m_isFilling)
        return;
    const Figure before = m_row.figure;
    const Figure after = typed(true);
    showNormalised(after);
    if (const std::optional<FigureFault> fault = faultIn(after)) {
        setFault(editorOf(fault->field), fault->reason);
        return;
    }
    if (after == before)
        return;
    FigureRow row = m_row;
    row.figure = after;
    show(row);
    Q_EMIT figureEdited(before, after);
}

} // namespace Quipu
