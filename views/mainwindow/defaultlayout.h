// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

class MainWindow;

// The arrangements of docks that Quipu ships. Sizes follow the window's.
enum class DefaultLayout {
    Standard, // articles, reader, entities and inspector over figures and charts
    Reading, // the article, with the list and the inspector
    Extracting, // figures and entities, no charts
    Charting, // charts large, the article beside them
};

void applyLayout(MainWindow &window, DefaultLayout layout);

} // namespace Quipu
