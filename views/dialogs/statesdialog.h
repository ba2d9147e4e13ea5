// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/statesdesk.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace Quipu {

class StateDifferenceModel;

// Two states of the project side by side: what was added, changed and removed between them, by kind; and back to the
// first of them, in all or for the article of the chosen line. Not modal; goes with its desk.
class StatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatesDialog)

public:
    StatesDialog(StatesDesk &desk, QWidget *parent);

private:
    void makeChoice();
    void listPoints(const std::vector<HistoryPoint> &points, const HistoryPoint &chosen);
    void compare();
    void present(const StateDifferences &differences);
    void tellState();
    void restore(bool onlyArticle);
    const ComparedThing *chosenThing() const;

    QPointer<StatesDesk> m_desk;
    StateDifferenceModel *m_model;
    QComboBox *m_from, *m_to, *m_kind;
    QLabel *m_summary;
    QTreeView *m_list;
    QPushButton *m_restore, *m_restoreArticle;
    std::vector<HistoryPoint> m_points; // as the boxes have them
    bool m_isWorking = false;
};

} // namespace Quipu
