// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/occurrencedesk.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace Quipu {

class OccurrenceModel;

// Every place of some words with a tick, as they are found, and a button that does the same with all ticked ones. Not
// modal; goes with its desk.
class OccurrenceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OccurrenceDialog)

public:
    OccurrenceDialog(OccurrenceDesk &desk, QWidget *parent);
    ~OccurrenceDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void find();
    void tellCount();
    void finish(const Outcome &outcome);

    QPointer<OccurrenceDesk> m_desk;
    OccurrenceModel *m_model;
    QComboBox *m_scope;
    QCheckBox *m_matchesCase;
    QCheckBox *m_wholeWords;
    QTreeView *m_list;
    QLabel *m_count;
    QPushButton *m_apply;
    QPushButton *m_stop;
    int m_read = 0, m_articles = 0;
    bool m_isFinding = false;
};

} // namespace Quipu
