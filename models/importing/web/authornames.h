// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// The people that a credit names, without "By", job titles, dates and addresses: "By Ana Reyes and Jo Lind, staff
// writers | 3 May" -> Ana Reyes, Jo Lind. Empty where it names none: "admin", an address, the site itself.
QStringList authorsIn(const QString &credit, const QStringList &sites);

} // namespace Quipu
