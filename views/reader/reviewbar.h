// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/reviewfilter.h"
#include "models/annotation/rows.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace Quipu {

// A line under the article: how many suggestions wait, why the selected one was made, the answers to it, and which ones
// are visited. Shows what it is told; hidden while the article has no suggestion.
class ReviewBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewBar)

public:
    explicit ReviewBar(QWidget *parent = nullptr);

    void show(const ReviewState &state, const ReviewFilter &filter);
    // A button that triggers the action, while it can be. text: shorter than the action's, which is its tip.
    void addAnswer(QAction *action, const QString &text);
    void addFurtherAnswer(QAction *action); // in a menu beside the buttons

Q_SIGNALS:
    void filterEdited(const Quipu::ReviewFilter &filter);

private:
    void fillFilterMenu();
    void addTypes();
    void addOrigins();
    void addThresholds();
    QAction *addCheck(const QString &text, bool isShown);

    ReviewState m_state;
    ReviewFilter m_filter;
    QLabel *m_count;
    QLabel *m_reason;
    QHBoxLayout *m_answers;
    QToolButton *m_moreButton;
    QToolButton *m_filterButton;
    QMenu *m_filterMenu;
};

} // namespace Quipu
