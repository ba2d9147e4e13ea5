// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/wordroom.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace Quipu {

void giveRoomForWords(QWidget &window)
{
    window.ensurePolished();
    QLayout *layout = window.layout();
    layout->activate();
    const QSize wanted = window.size().expandedTo(layout->totalSizeHint());
    const int tall = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wanted.width()) : 0;
    window.resize(wanted.width(), std::max(wanted.height(), tall));
}

} // namespace Quipu
