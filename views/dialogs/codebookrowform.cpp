// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/codebookrowform.h"

#include "models/figures/cuelines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void setChoices(QComboBox *box, const QStringList &choices)
{
    const QString text = box->currentText();
    box->clear();
    box->addItems(choices);
    box->setCurrentText(text);
}

} // namespace

CodebookRowForm::CodebookRowForm(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setContentsMargins(8, 0, 0, 0);
    m_id = addText(tr("Id:"), u"id"_s, tr("What figures keep and commands ask for"));
    m_english = addText(tr("Label, En&glish:"), u"labelEnglish"_s);
    m_spanish = addText(tr("Label, Spanis&h:"), u"labelSpanish"_s);
    m_dimension = addChoice(tr("Dimension:"), u"dimension"_s, tr("area, mass, money, count …"));
    m_unit = addChoice(kind == Kind::Measure ? tr("Unit it is tol&d in:") : tr("&Base unit:"), u"unit"_s);
    kind == Kind::Measure ? addMeasureFields() : addUnitFields();
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &text) { put(u"id"_s, text.simplified()); });
    connect(m_english, &QLineEdit::textEdited, this, [this](const QString &text) { putLabel(u"en"_s, text); });
    connect(m_spanish, &QLineEdit::textEdited, this, [this](const QString &text) { putLabel(u"es"_s, text); });
    connect(m_dimension, &QComboBox::currentTextChanged, this,
            [this](const QString &text) { put(u"dimension"_s, text.trimmed()); });
    connect(m_unit, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        put(m_kind == Kind::Measure ? u"unit"_s : u"base"_s, textOrNothing(text.trimmed()));
    });
    setRow({});
}

void CodebookRowForm::addMeasureFields()
{
    m_persons = addChoice(tr("Counts peop&le:"), u"persons"_s);
    m_persons->setEditable(false);
    m_persons->addItems({tr("people or things"), tr("people only"), tr("things only")});
    m_level = add(QString(), u"level"_s, tr("Not so for changes, shares and goals"),
                  new QCheckBox(tr("A level that a chart can follow through time"), this));
    m_definition = addLines(tr("De&finition:"), u"definition"_s, 2, {});
    m_not = addText(tr("What it is n&ot:"), u"not"_s);
    const QString places
        = tr("A line is a place and words with ; between, one of which must stand there:\n"
             "noun – what the number counts, and what follows it\nbefore, next – the word right before, right after\n"
             "near – its clause\nsentence – its sentence\ncontext – the sentence and those just before\n"
             "topic – the context, the title, the lead and the heading above\n"
             "A word ending in * stands for all that begin so.");
    m_all = addLines(tr("&Cue words:"), u"all"_s, 4, places);
    m_none = addLines(tr("E&xcluded by:"), u"none"_s, 3, places);
    connect(m_persons, &QComboBox::currentIndexChanged, this, [this](int index) {
        put(u"persons"_s, index == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(index == 1));
    });
    connect(m_level, &QCheckBox::toggled, this, [this](bool level) { put(u"level"_s, level); });
    connect(m_definition, &QPlainTextEdit::textChanged, this,
            [this] { put(u"definition"_s, textOrNothing(m_definition->toPlainText())); });
    connect(m_not, &QLineEdit::textEdited, this, [this](const QString &text) { put(u"not"_s, textOrNothing(text)); });
    connect(m_all, &QPlainTextEdit::textChanged, this,
            [this] { put(u"all"_s, groupsFromLines(m_all->toPlainText())); });
    connect(m_none, &QPlainTextEdit::textChanged, this,
            [this] { put(u"none"_s, groupsFromLines(m_none->toPlainText())); });
}

void CodebookRowForm::addUnitFields()
{
    m_factor = addText(tr("&Factor:"), u"factor"_s, tr("How many of the base unit one is"));
    m_words = addLines(tr("Wor&ds:"), u"words"_s, 4, tr("As texts have them, with ; between"));
    m_symbols = addText(tr("Signs:"), u"symbols"_s, tr("Such as $ or %, with ; between"));
    connect(m_factor, &QLineEdit::textEdited, this, [this](const QString &text) {
        bool isNumber = false;
        const double factor = locale().toDouble(text.trimmed(), &isNumber);
        if (text.trimmed().isEmpty())
            put(u"factor"_s, QJsonValue(QJsonValue::Undefined));
        else // what is no number is told by the check
            put(u"factor"_s, isNumber ? QJsonValue(factor) : QJsonValue(text));
    });
    connect(m_words, &QPlainTextEdit::textChanged, this,
            [this] { put(u"words"_s, wordsFromLine(m_words->toPlainText())); });
    connect(m_symbols, &QLineEdit::textEdited, this,
            [this](const QString &text) { put(u"symbols"_s, wordsFromLine(text)); });
}

template <typename Widget>
Widget *CodebookRowForm::add(const QString &label, const QString &name, const QString &tip, Widget *field)
{
    field->setObjectName(name);
    field->setToolTip(tip);
    if (!label.isEmpty()) {
        QString plain = label;
        field->setAccessibleName(plain.remove(u'&').remove(u':'));
    }
    m_form->addRow(label, field);
    return field;
}

QLineEdit *CodebookRowForm::addText(const QString &label, const QString &name, const QString &tip)
{
    return add(label, name, tip, new QLineEdit(this));
}

QComboBox *CodebookRowForm::addChoice(const QString &label, const QString &name, const QString &tip)
{
    QComboBox *box = add(label, name, tip, new QComboBox(this));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QPlainTextEdit *CodebookRowForm::addLines(const QString &label, const QString &name, int lines, const QString &tip)
{
    QPlainTextEdit *edit = add(label, name, tip, new QPlainTextEdit(this));
    edit->setTabChangesFocus(true);
    const int frame = 2 * (edit->frameWidth() + int(edit->document()->documentMargin()));
    edit->setMinimumHeight(lines * fontMetrics().lineSpacing() + frame);
    edit->setSizePolicy(QSizePolicy::Expanding, lines > 2 ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    if (lines <= 2)
        edit->setFixedHeight(edit->minimumHeight());
    return edit;
}

void CodebookRowForm::setDimensions(const QStringList &dimensions, const QStringList &units)
{
    m_isShowing = true;
    setChoices(m_dimension, dimensions);
    setChoices(m_unit, units);
    m_isShowing = false;
}

void CodebookRowForm::setRow(const QJsonObject &row)
{
    setEnabled(!row.isEmpty());
    if (row == m_row)
        return;
    m_row = row;
    m_isShowing = true;
    show();
    m_isShowing = false;
}

void CodebookRowForm::show()
{
    const QJsonObject &row = m_row;
    m_id->setText(row[u"id"].toString());
    m_english->setText(row[u"label"][u"en"].toString());
    m_spanish->setText(row[u"label"][u"es"].toString());
    m_dimension->setCurrentText(row[u"dimension"].toString());
    m_unit->setCurrentText(row[m_kind == Kind::Measure ? u"unit" : u"base"].toString());
    if (m_kind == Kind::Measure) {
        const QJsonValue persons = row[u"persons"];
        m_persons->setCurrentIndex(!persons.isBool() ? 0 : persons.toBool() ? 1 : 2);
        m_level->setChecked(row[u"level"].toBool(true));
        m_definition->setPlainText(row[u"definition"].toString());
        m_not->setText(row[u"not"].toString());
        m_all->setPlainText(cueLines(row[u"all"].toArray()));
        m_none->setPlainText(cueLines(row[u"none"].toArray()));
    } else {
        const QJsonValue factor = row[u"factor"];
        m_factor->setText(factor.isDouble() ? locale().toString(factor.toDouble(), 'g', 15) : QString());
        m_words->setPlainText(wordLine(row[u"words"].toArray()));
        m_symbols->setText(wordLine(row[u"symbols"].toArray()));
    }
}

void CodebookRowForm::put(const QString &key, const QJsonValue &value)
{
    if (m_isShowing || m_row.isEmpty() || m_row.value(key) == value)
        return;
    if (value.isUndefined())
        m_row.remove(key);
    else
        m_row[key] = value;
    Q_EMIT rowEdited(m_row);
}

void CodebookRowForm::putLabel(const QString &language, const QString &text)
{
    QJsonObject label = m_row.value(u"label"_s).toObject();
    if (text.trimmed().isEmpty())
        label.remove(language);
    else
        label[language] = text.trimmed();
    put(u"label"_s, label);
}

} // namespace Quipu
