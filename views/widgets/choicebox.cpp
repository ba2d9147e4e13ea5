// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStringListModel>

#include <algorithm>

namespace Quipu {

ChoiceBox::ChoiceBox(Kind kind, QWidget *parent)
    : QComboBox(parent)
    , m_kind(kind)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(20);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QComboBox::activated, this, &ChoiceBox::report);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::report);
}

void ChoiceBox::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices && count() > 0)
        return;
    const QString text = currentText();
    m_choices = choices;
    const QSignalBlocker quiet(this);
    clear();
    auto *items = qobject_cast<QStandardItemModel *>(model());
    QString group;
    for (const Choice &choice : m_choices) {
        if (choice.group != group) {
            group = choice.group;
            auto *heading = new QStandardItem(group);
            QFont bold = font();
            bold.setBold(true);
            heading->setFont(bold);
            heading->setFlags(Qt::NoItemFlags);
            items->appendRow(heading);
        }
        addItem(choice.label.isEmpty() ? choice.id : choice.label, choice.id);
        if (!choice.tip.isEmpty())
            setItemData(count() - 1, choice.tip, Qt::ToolTipRole);
    }
    offerCompletions();
    setCurrentIndex(-1);
    setEditText(text);
}

void ChoiceBox::setCompletions(const QStringList &names)
{
    if (names == m_completions)
        return;
    m_completions = names;
    offerCompletions();
}

void ChoiceBox::offerCompletions()
{
    QStringList labels;
    for (const Choice &choice : m_choices)
        labels << (choice.label.isEmpty() ? choice.id : choice.label);
    static_cast<QStringListModel *>(completer()->model())->setStringList(labels + m_completions);
}

QString ChoiceBox::labelOf(const QString &id) const
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    return found == m_choices.end() || found->label.isEmpty() ? id : found->label;
}

void ChoiceBox::setValue(const QString &id)
{
    m_shown = labelOf(id);
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(id));
    setEditText(m_shown);
    lineEdit()->setCursorPosition(0);
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    setToolTip(found == m_choices.end() ? QString() : found->tip);
}

std::optional<QString> ChoiceBox::value() const
{
    const QString text = currentText().simplified();
    for (const Choice &choice : m_choices) {
        if (text.compare(choice.label.isEmpty() ? choice.id : choice.label, Qt::CaseInsensitive) == 0)
            return choice.id;
    }
    for (const Choice &choice : m_choices) {
        if (text.compare(choice.id, Qt::CaseInsensitive) == 0)
            return choice.id;
    }
    if (m_kind == Kind::Free || text == m_shown)
        return text;
    return {};
}

void ChoiceBox::report()
{
    if (currentText() != m_shown) {
        m_shown = currentText();
        Q_EMIT edited();
    }
}

} // namespace Quipu
