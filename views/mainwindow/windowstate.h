// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QMainWindow;

namespace Quipu {

// How the window and its docks stand, as bytes for the session. The version is raised when docks change so that an
// older layout would look wrong; such a one, like a damaged one, is refused.
namespace WindowState {

constexpr int version = 2;

QByteArray geometryOf(const QMainWindow &window);
QByteArray layoutOf(const QMainWindow &window);

// False: refused, and the window stands as it did before.
bool restoreGeometry(QMainWindow &window, const QByteArray &geometry);
bool restoreLayout(QMainWindow &window, const QByteArray &layout);

} // namespace WindowState

} // namespace Quipu
