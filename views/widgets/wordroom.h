// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Quipu {

// Makes a window as large as its words need with the letters of the moment, never smaller than it is. A layout alone
// forgets how tall words become that are broken into lines. For the end of a dialog's constructor.
void giveRoomForWords(QWidget &window);

} // namespace Quipu
