// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/codebookrows.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <memory>

class QPushButton;

namespace Ui {
class CodebookDialog;
}

namespace Quipu {

class CodebookDesk;
class CodebookList;
class CodebookRowForm;
class DifferenceModel;

// The project's measures and units, edited beside the window. What an edit would change in the open article and in the
// whole project is shown as it is found; nothing changes until it is applied, as one step of undo.
class CodebookDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookDialog)

public:
    CodebookDialog(CodebookDesk &desk, QWidget *parent);
    ~CodebookDialog() override;

    CodebookRows rows() const; // as edited
    const DifferenceModel &differences() const { return *m_model; }

private:
    CodebookList *addList(const QString &title, CodebookList *list, CodebookRowForm *form);
    void addButtons();
    void watchDesk();
    void setRows(const CodebookRows &rows);
    void noteEdit();
    void startPreview();
    void endPreview(const Outcome &outcome);
    void describe();
    void apply();

    std::unique_ptr<Ui::CodebookDialog> m_ui;
    QPointer<CodebookDesk> m_desk; // gone with its project
    CodebookRows m_project; // as the project has it
    CodebookList *m_measures, *m_units;
    CodebookRowForm *m_measureForm, *m_unitForm;
    DifferenceModel *m_model;
    QPushButton *m_apply;
    QTimer m_pause; // until typing has stopped
    bool m_isLooking = false;
};

} // namespace Quipu
