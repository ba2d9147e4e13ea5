// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/windowstate.h"

#include <QMainWindow>

namespace Quipu::WindowState {

QByteArray geometryOf(const QMainWindow &window)
{
    return window.saveGeometry();
}

QByteArray layoutOf(const QMainWindow &window)
{
    return window.saveState(version);
}

bool restoreGeometry(QMainWindow &window, const QByteArray &geometry)
{
    return !geometry.isEmpty() && window.restoreGeometry(geometry);
}

bool restoreLayout(QMainWindow &window, const QByteArray &layout)
{
    return !layout.isEmpty() && window.restoreState(layout, version);
}

} // namespace Quipu::WindowState
