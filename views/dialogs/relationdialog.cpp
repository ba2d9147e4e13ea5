// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/relationdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isDateOrNothing(const QLineEdit &field)
{
    return field.text().trimmed().isEmpty() || PartialDate::fromIso(field.text().trimmed());
}

} // namespace

RelationDialog::RelationDialog(const RelationDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_subject(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_object(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_relate(new QPushButton(tr("&Relate"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"relationDialog"_s);
    setWindowTitle(tr("Relate Entities"));
    fillForm();
    check();
    const int width = fontMetrics().averageCharWidth() * 70;
    resize(width, layout()->totalHeightForWidth(width)); // the sentence wraps
    m_kind->setFocus();
}

void RelationDialog::fillForm()
{
    auto *form = new QFormLayout(this);
    auto *sentence = new QLabel(m_draft.relation.sentence.text.simplified(), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAccessibleName(tr("Sentence"));
    for (const EntityRow &row : m_draft.entities) {
        m_subject->addItem(row.entity.name, row.entity.id.value);
        m_object->addItem(row.entity.name, row.entity.id.value);
    }
    m_subject->setCurrentIndex(0);
    m_object->setCurrentIndex(m_object->count() > 1 ? 1 : 0);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->addItems(m_draft.kinds);
    m_kind->setCurrentText({});
    m_kind->lineEdit()->setPlaceholderText(tr("for example: leads, is part of, finances"));
    for (QLineEdit *date : {m_from, m_until})
        date->setPlaceholderText(tr("2013, 2013-01 or 2013-01-15; may be empty"));
    auto *swap = new QPushButton(tr("&Swap"), this);
    swap->setAutoDefault(false);
    form->addRow(sentence);
    form->addRow(tr("&Who"), m_subject);
    form->addRow(tr("&Relation"), m_kind);
    form->addRow(tr("W&hom"), m_object);
    form->addRow({}, swap);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_until);
    form->addRow(tr("&Note"), m_note);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    form->addRow(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_relate, QDialogButtonBox::AcceptRole);
    m_relate->setDefault(true);
    form->addRow(buttons);
    connect(swap, &QPushButton::clicked, this, &RelationDialog::swapEnds);
    for (const QComboBox *box : {m_subject, m_object})
        connect(box, &QComboBox::currentIndexChanged, this, &RelationDialog::check);
    connect(m_kind, &QComboBox::editTextChanged, this, &RelationDialog::check);
    for (const QLineEdit *field : {m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &RelationDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(relation(), m_subject->currentText(), m_object->currentText());
        accept();
    });
}

void RelationDialog::swapEnds()
{
    const int subject = m_subject->currentIndex();
    m_subject->setCurrentIndex(m_object->currentIndex());
    m_object->setCurrentIndex(subject);
}

Relation RelationDialog::relation() const
{
    Relation relation = m_draft.relation;
    relation.subject = {m_subject->currentData().toLongLong()};
    relation.object = {m_object->currentData().toLongLong()};
    relation.kind = m_kind->currentText().simplified();
    relation.from = PartialDate::fromIso(m_from->text().trimmed());
    relation.until = PartialDate::fromIso(m_until->text().trimmed());
    relation.note = m_note->text().trimmed();
    return relation;
}

void RelationDialog::check()
{
    const Relation wanted = relation();
    QString fault;
    if (wanted.subject == wanted.object)
        fault = tr("Choose two different entities.");
    else if (!isDateOrNothing(*m_from) || !isDateOrNothing(*m_until))
        fault = tr("A date is a year, a year and a month, or a day.");
    else if (wanted.from && wanted.until && wanted.until->last() < wanted.from->first())
        fault = tr("It ends before it begins.");
    m_fault->setText(fault.isEmpty() ? QString() : tr("⚠ %1").arg(fault));
    m_relate->setEnabled(fault.isEmpty() && !wanted.kind.isEmpty());
}

} // namespace Quipu
