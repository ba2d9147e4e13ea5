// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/fieldchoices.h"

#include <QDialog>

#include <memory>

namespace Ui {
class FieldDialog;
}

namespace Quipu {

// Which field of the selected figures is set, and to what.
class FieldDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldDialog)

public:
    FieldDialog(int figures, const FieldChoices &choices, QWidget *parent);
    ~FieldDialog() override;

Q_SIGNALS:
    void chosen(const QString &field, const QString &text);

private:
    void changeField();
    void check();

    std::unique_ptr<Ui::FieldDialog> m_ui;
    FieldChoices m_choices;
    QWidget *m_editor = nullptr;
};

} // namespace Quipu
