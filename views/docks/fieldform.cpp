// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/fieldform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Quipu {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QLabel)
    , m_heading(new QLabel)
    , m_fields(new QFormLayout)
    , m_buttons(new QWidget)
{
    auto *scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel *label : {m_kind, m_heading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        layout->addWidget(label);
    }
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    layout->addLayout(m_fields);
    layout->addStretch();
    scroller->setWidget(content);
    auto *buttons = new QGridLayout(m_buttons); // two in a row: docks are narrow
    buttons->setContentsMargins(layout->contentsMargins());
    m_buttons->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroller, 1);
    column->addWidget(m_buttons);
}

QLineEdit *FieldForm::addField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    m_fields->addRow(name, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified()) {
            field->setModified(false);
            edited();
        }
    });
    return field;
}

QComboBox *FieldForm::addChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields->addRow(name, choice);
    connect(choice, &QComboBox::activated, this, [this] { edited(); });
    return choice;
}

QLabel *FieldForm::addFact(const QString &name)
{
    auto *fact = new QLabel;
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setMinimumWidth(1); // a file's name has no place to break, and makes no dock wider
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields->addRow(name, fact);
    return fact;
}

void FieldForm::addEditor(const QString &name, QWidget *editor)
{
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(name);
    m_fields->addRow(name, editor);
}

// The label is made when there is first something to say: most forms have no fault.
void FieldForm::setFault(QWidget *editor, const QString &reason)
{
    QLabel *label = m_faults.value(editor);
    if (label == nullptr) {
        if (reason.isEmpty())
            return;
        label = new QLabel;
        label->setObjectName(QStringLiteral("fault"));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        QFont italic = font();
        italic.setItalic(true);
        label->setFont(italic);
        int row = -1;
        m_fields->getWidgetPosition(editor, &row, nullptr);
        m_fields->insertRow(row + 1, QString(), label);
        m_faults.insert(editor, label);
    }
    label->setText(reason.isEmpty() ? QString() : tr("⚠ %1").arg(reason));
    label->setVisible(!reason.isEmpty());
    editor->setAccessibleDescription(reason);
}

bool FieldForm::hasFault(const QWidget *editor) const
{
    const QLabel *label = m_faults.value(editor);
    return label != nullptr && !label->text().isEmpty();
}

QPushButton *FieldForm::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    auto *layout = static_cast<QGridLayout *>(m_buttons->layout());
    layout->addWidget(button, layout->count() / 2, layout->count() % 2);
    m_buttons->show();
    return button;
}

void FieldForm::setHeading(const QString &kind, const QString &text)
{
    m_kind->setText(kind);
    m_heading->setText(text);
}

void FieldForm::fill(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
    field->setModified(false);
    field->setCursorPosition(0);
}

} // namespace Quipu
