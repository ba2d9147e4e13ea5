// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/textspan.h"

#include <QDockWidget>

class QTreeView;

namespace Quipu {

class HistoryModel;

// What was done in this project, newest first. Activating a line shows where it was done.
class HistoryDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDock)

public:
    explicit HistoryDock(QWidget *parent = nullptr);
    void setModel(HistoryModel *model);

Q_SIGNALS:
    void placeRequested(Quipu::ArticleId article, Quipu::TextSpan span);

private:
    QTreeView *m_list;
};

} // namespace Quipu
