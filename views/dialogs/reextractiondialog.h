// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QPushButton;

namespace Ui {
class ReextractionDialog;
}

namespace Quipu {

class DifferenceModel;
class ReextractionDesk;

// Shows what finding the figures again would change, before anything is changed; rows can be left out, and the rest is
// applied as one step of undo. Stands beside the window, which goes on working while it looks.
class ReextractionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReextractionDialog)

public:
    ReextractionDialog(ReextractionDesk &desk, QWidget *parent);
    ~ReextractionDialog() override;

    const DifferenceModel &differences() const { return *m_model; }

private:
    void showProgress(int done, int total);
    void endFinding(const Outcome &outcome);
    void apply();
    void describe();

    std::unique_ptr<Ui::ReextractionDialog> m_ui;
    QPointer<ReextractionDesk> m_desk; // gone with its project
    DifferenceModel *m_model;
    QPushButton *m_apply;
    QPushButton *m_selectAll;
    bool m_isFinding = true;
};

} // namespace Quipu
