// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Quipu {

// The words in which a claim is told, translated; any lane.

// "Coca cultivation area, Peru".
QString seriesTitle(const QString &measure, const QString &place);

// The period for people: "2011", "FY2012", "Jan 2013", "2012–2016", "1 Jan 2015 – 30 Jun 2015".
QString periodLabel(QDate from, QDate to, std::optional<int> fiscalYear);

} // namespace Quipu
