// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/mergepreview.h"

#include <QDialog>

namespace Quipu {

// Shows what a merge moves, and asks whether it shall.
class MergeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)

public:
    explicit MergeDialog(const MergePreview &preview, QWidget *parent = nullptr);
};

} // namespace Quipu
