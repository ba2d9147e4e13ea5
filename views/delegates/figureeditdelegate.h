// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "views/delegates/fieldchoices.h"
#include "views/delegates/figuredelegate.h"

namespace Quipu {

// Lets the cells of a figures table be typed in, each with the editor that fits its field. What is typed is checked
// before the editor closes: bad input stays, with the reason beside it. The edit itself is asked for by signal.
class FigureEditDelegate final : public FigureDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureEditDelegate)

public:
    using FigureDelegate::FigureDelegate;

    void setChoices(const FieldChoices &choices) { m_choices = choices; }
    const FieldChoices &choices() const { return m_choices; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void fieldTyped(Quipu::FigureId figure, const QString &field, const QString &text) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    FieldChoices m_choices;
    mutable QPersistentModelIndex m_edited;
};

} // namespace Quipu
