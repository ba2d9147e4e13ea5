// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/measures.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <vector>

namespace Quipu {

// Two series (or offers) of one measure and place differ in their units: then their titles say so. For this room.
template <typename Titled> void tellUnitsApart(std::vector<Titled> &series)
{
    std::map<QString, int> titles;
    for (const Titled &one : series)
        ++titles[one.title];
    for (Titled &one : series) {
        if (titles[one.title] > 1)
            one.title = QCoreApplication::translate("Quipu::Series", "%1 (%2)", "title (unit)")
                            .arg(one.title, unitLabel(one.unit));
    }
}

} // namespace Quipu
