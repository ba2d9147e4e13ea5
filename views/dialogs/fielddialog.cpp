// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/fielddialog.h"

#include "models/figures/figureedits.h"
#include "ui_fielddialog.h"
#include "views/widgets/wordroom.h"

#include <QLineEdit>
#include <QPushButton>

namespace Quipu {

using namespace Qt::StringLiterals;

FieldDialog::FieldDialog(int figures, const FieldChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FieldDialog>())
    , m_choices(choices)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->explanation->setText(
        tr("Set one field of %n figure(s), in one step that undo takes back.", nullptr, figures));
    for (const QString &field : {u"measure"_s, u"unit"_s, u"place"_s, u"country"_s, u"period"_s, u"attributed_source"_s,
                                 u"subject"_s, u"actor"_s, u"beneficiary"_s, u"note"_s})
        m_ui->field->addItem(fieldLabel(field), field);
    m_ui->fault->setVisible(false);
    QPushButton *set = m_ui->buttons->addButton(tr("&Set"), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_ui->field, &QComboBox::currentIndexChanged, this, &FieldDialog::changeField);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &FieldDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    changeField();
    giveRoomForWords(*this);
}

FieldDialog::~FieldDialog() = default;

void FieldDialog::changeField()
{
    const QString field = m_ui->field->currentData().toString();
    QWidget *editor = makeFieldEditor(field, m_choices, this);
    delete m_ui->form->replaceWidget(m_editor != nullptr ? m_editor : m_ui->value, editor);
    delete (m_editor != nullptr ? m_editor : m_ui->value);
    m_editor = editor;
    m_ui->valueLabel->setBuddy(editor);
    if (field == "period"_L1)
        qobject_cast<QLineEdit *>(editor)->setPlaceholderText(tr("2014, 2014-03, 2014-Q1, FY2014, 2001..2009"));
    m_ui->fault->setVisible(false);
    editor->setFocus();
}

// Against a figure that has nothing: a text that cannot be so is bad for all of them.
void FieldDialog::check()
{
    const QString field = m_ui->field->currentData().toString();
    const std::optional<QString> text = fieldEditorText(m_editor);
    Figure figure;
    const Outcome set = text ? setFigureField(figure, field, *text)
                             : Outcome(Error {Error::Kind::Invalid, tr("Choose one from the list"), {}, {}});
    if (!set) {
        m_ui->fault->setText(tr("⚠ %1").arg(set.error().what + u". "_s + set.error().remedy));
        m_ui->fault->setVisible(true);
        return;
    }
    Q_EMIT chosen(field, *text);
    accept();
}

} // namespace Quipu
