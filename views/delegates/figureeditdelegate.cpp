// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/figureeditdelegate.h"

#include "models/figures/figureedits.h"
#include "models/figures/figuretablemodel.h"
#include "views/delegates/figuretext.h"

#include <QKeyEvent>
#include <QToolTip>

namespace Quipu {

namespace {

QLocale editorLocale(const QWidget *editor)
{
    return readingLocale(editor->locale());
}

// Why the figure cannot have this in its field; "" when it can.
QString reasonAgainst(const QModelIndex &index, const QWidget *editor, const UnitBook *units)
{
    const QString field = FigureTableModel::fieldOf(index.column());
    const std::optional<QString> text = fieldEditorText(editor);
    if (!text)
        return FigureEditDelegate::tr("Choose one from the list");
    Figure figure = index.data(FigureTableModel::FigureRowRole).value<FigureRow>().figure;
    if (const Outcome set = setFigureField(figure, field, *text, {editorLocale(editor), units}); !set)
        return set.error().what + QLatin1Char('\n') + set.error().remedy;
    const std::optional<FigureFault> fault = faultIn(figure);
    return fault ? fault->reason : QString();
}

} // namespace

QWidget *FigureEditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = makeFieldEditor(FigureTableModel::fieldOf(index.column()), m_choices, parent);
    editor->setAutoFillBackground(true);
    m_edited = index;
    return editor;
}

void FigureEditDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto row = index.data(FigureTableModel::FigureRowRole).value<FigureRow>();
    setFieldEditorText(editor,
                       figureFieldText(row.figure, FigureTableModel::fieldOf(index.column()), editorLocale(editor)));
}

void FigureEditDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto row = index.data(FigureTableModel::FigureRowRole).value<FigureRow>();
    const QString field = FigureTableModel::fieldOf(index.column());
    const std::optional<QString> text = fieldEditorText(editor);
    const QLocale locale = editorLocale(editor);
    if (!text || *text == figureFieldText(row.figure, field, locale))
        return;
    // In one form for whoever edits, whatever the locale it was typed in.
    Figure figure = row.figure;
    if (setFigureField(figure, field, *text, {locale, unitsOf(m_choices)}))
        Q_EMIT fieldTyped(row.figure.id, field, figureFieldText(figure, field));
}

void FigureEditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->sizeHint().width())); // over its neighbours rather than cut
    editor->setGeometry(place);
}

bool FigureEditDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool commits = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (commits && editor != nullptr && m_edited.isValid()) {
        if (const QString reason = reasonAgainst(m_edited, editor, unitsOf(m_choices)); !reason.isEmpty()) {
            QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), reason, editor);
            editor->setAccessibleDescription(reason);
            return true; // the editor stays, and what was typed in it
        }
    }
    return FigureDelegate::eventFilter(object, event);
}

} // namespace Quipu
