// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/fieldchoices.h"

#include "models/figures/codebook.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct NamedField
{
    QLatin1StringView field;
    const char *label;
};

constexpr NamedField namedFields[] {
    {"amount"_L1, QT_TRANSLATE_NOOP("FigureFields", "Value")},
    {"value"_L1, QT_TRANSLATE_NOOP("FigureFields", "Value")},
    {"value_low"_L1, QT_TRANSLATE_NOOP("FigureFields", "At least")},
    {"value_high"_L1, QT_TRANSLATE_NOOP("FigureFields", "At most")},
    {"approx"_L1, QT_TRANSLATE_NOOP("FigureFields", "Exactness")},
    {"unit"_L1, QT_TRANSLATE_NOOP("FigureFields", "Unit")},
    {"per"_L1, QT_TRANSLATE_NOOP("FigureFields", "Per")},
    {"persons"_L1, QT_TRANSLATE_NOOP("FigureFields", "People")},
    {"subject"_L1, QT_TRANSLATE_NOOP("FigureFields", "Counted")},
    {"measure"_L1, QT_TRANSLATE_NOOP("FigureFields", "Measure")},
    {"place"_L1, QT_TRANSLATE_NOOP("FigureFields", "Place")},
    {"country"_L1, QT_TRANSLATE_NOOP("FigureFields", "Countries")},
    {"actor"_L1, QT_TRANSLATE_NOOP("FigureFields", "Who acted")},
    {"beneficiary"_L1, QT_TRANSLATE_NOOP("FigureFields", "For whom")},
    {"period"_L1, QT_TRANSLATE_NOOP("FigureFields", "Period")},
    {"attributed_source"_L1, QT_TRANSLATE_NOOP("FigureFields", "Who says so")},
    {"status"_L1, QT_TRANSLATE_NOOP("FigureFields", "Status")},
    {"note"_L1, QT_TRANSLATE_NOOP("FigureFields", "Note")},
};

// The dimensions of the codebook that have words here, in the order in which they are offered.
constexpr NamedField dimensions[] {
    {"area"_L1, QT_TRANSLATE_NOOP("FigureFields", "Area")},
    {"mass"_L1, QT_TRANSLATE_NOOP("FigureFields", "Mass")},
    {"ratio"_L1, QT_TRANSLATE_NOOP("FigureFields", "Shares")},
    {"points"_L1, QT_TRANSLATE_NOOP("FigureFields", "Points")},
    {"time"_L1, QT_TRANSLATE_NOOP("FigureFields", "Time")},
    {"length"_L1, QT_TRANSLATE_NOOP("FigureFields", "Length")},
    {"volume"_L1, QT_TRANSLATE_NOOP("FigureFields", "Volume")},
    {"energy"_L1, QT_TRANSLATE_NOOP("FigureFields", "Energy")},
    {"power"_L1, QT_TRANSLATE_NOOP("FigureFields", "Power")},
    {"speed"_L1, QT_TRANSLATE_NOOP("FigureFields", "Speed")},
    {"temperature"_L1, QT_TRANSLATE_NOOP("FigureFields", "Temperature")},
    {"data"_L1, QT_TRANSLATE_NOOP("FigureFields", "Data")},
    {"frequency"_L1, QT_TRANSLATE_NOOP("FigureFields", "Frequency")},
    {"count"_L1, QT_TRANSLATE_NOOP("FigureFields", "Counts")},
    {"money"_L1, QT_TRANSLATE_NOOP("FigureFields", "Money")},
};

size_t rankOf(const QString &dimension)
{
    return size_t(std::ranges::find(dimensions, dimension, &NamedField::field) - std::begin(dimensions));
}

QString nameOf(const QString &dimension)
{
    const size_t rank = rankOf(dimension);
    return rank < std::size(dimensions) ? QCoreApplication::translate("FigureFields", dimensions[rank].label)
                                        : QCoreApplication::translate("FigureFields", "Other units");
}

std::vector<ChoiceBox::Choice> statusChoices()
{
    return {{u"suggested"_s, QCoreApplication::translate("FigureFields", "suggested")},
            {u"confirmed"_s, QCoreApplication::translate("FigureFields", "confirmed")},
            {u"rejected"_s, QCoreApplication::translate("FigureFields", "rejected")}};
}

ChoiceBox *choiceEditor(ChoiceBox::Kind kind, const std::vector<ChoiceBox::Choice> &choices, QWidget *parent)
{
    auto *box = new ChoiceBox(kind, parent);
    box->setChoices(choices);
    return box;
}

} // namespace

const UnitBook *unitsOf(const FieldChoices &choices)
{
    return choices.codebook ? &choices.codebook->units() : nullptr;
}

std::vector<ChoiceBox::Choice> measureChoices(const Codebook &codebook)
{
    std::vector<ChoiceBox::Choice> choices;
    for (const Measure &measure : codebook.measures().measures())
        choices.push_back({measure.id, measure.label, measure.definition, {}});
    std::ranges::sort(choices, [](const auto &a, const auto &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

std::vector<ChoiceBox::Choice> unitChoices(const Codebook &codebook)
{
    std::vector<const Unit *> units;
    for (const Unit &unit : codebook.units().units()) {
        const bool isKnown = std::ranges::any_of(units, [&unit](const Unit *each) { return each->id == unit.id; });
        if (!isKnown)
            units.push_back(&unit);
    }
    std::ranges::stable_sort(units, [](const Unit *a, const Unit *b) {
        const size_t first = rankOf(a->dimension);
        const size_t second = rankOf(b->dimension);
        if (first != second)
            return first < second;
        return a->isMoney() && b->isMoney() && a->id < b->id; // others stand in the codebook's order
    });
    std::vector<ChoiceBox::Choice> choices;
    for (const Unit *unit : units) {
        const bool hasName = !unit->label.isEmpty() && unit->label != unit->id;
        const QString label = !hasName
            ? unit->id
            : QCoreApplication::translate("FigureFields", "%1 (%2)", "unit (its sign)").arg(unit->label, unit->id);
        choices.push_back({unit->id, label, {}, nameOf(unit->dimension)});
    }
    return choices;
}

std::vector<ChoiceBox::Choice> plainChoices(const QStringList &names)
{
    std::vector<ChoiceBox::Choice> choices;
    choices.reserve(size_t(names.size()));
    for (const QString &name : names)
        choices.push_back({name});
    return choices;
}

QWidget *makeFieldEditor(const QString &field, const FieldChoices &choices, QWidget *parent)
{
    QWidget *editor = nullptr;
    if (field == "measure"_L1) {
        std::vector<ChoiceBox::Choice> measures {
            {u""_s, QCoreApplication::translate("FigureFields", "none", "measure")}};
        measures.insert(measures.end(), choices.measures.begin(), choices.measures.end());
        editor = choiceEditor(ChoiceBox::Kind::Listed, measures, parent);
    } else if (field == "unit"_L1) {
        editor = choiceEditor(ChoiceBox::Kind::Free, choices.units, parent);
    } else if (field == "place"_L1) {
        ChoiceBox *places = choiceEditor(ChoiceBox::Kind::Free, choices.places, parent);
        places->setCompletions(choices.placeNames);
        editor = places;
    } else if (field == "attributed_source"_L1) {
        editor = choiceEditor(ChoiceBox::Kind::Free, choices.sources, parent);
    } else if (field == "status"_L1) {
        editor = choiceEditor(ChoiceBox::Kind::Listed, statusChoices(), parent);
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(fieldLabel(field));
    return editor;
}

std::optional<QString> fieldEditorText(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return box->value();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line != nullptr ? std::optional(line->text().simplified()) : std::nullopt;
}

void setFieldEditorText(QWidget *editor, const QString &text)
{
    if (auto *box = qobject_cast<ChoiceBox *>(editor))
        box->setValue(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

QString fieldLabel(const QString &field)
{
    const auto found = std::ranges::find(namedFields, field, &NamedField::field);
    return found == std::end(namedFields) ? field : QCoreApplication::translate("FigureFields", found->label);
}

} // namespace Quipu
