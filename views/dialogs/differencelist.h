// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <QTreeView>

namespace Quipu {

class DifferenceModel;

// The list of a DifferenceModel: Return or a double click goes to a row's sentence, the space bar unselects rows.
class DifferenceList final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceList)

public:
    explicit DifferenceList(QWidget *parent = nullptr);

    void setDifferences(DifferenceModel *model);

Q_SIGNALS:
    void sentenceRequested(Quipu::ArticleId article, const Quipu::Figure &figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DifferenceModel *m_differences = nullptr;
};

} // namespace Quipu
