// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// A list that tells the person how something went: which files failed and why, which keys there are.
struct Report
{
    QString title;
    QString summary; // a sentence or two over the list
    QStringList columns;
    std::vector<QStringList> rows;
};

} // namespace Quipu
