// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// The people that a credit names, without "By", job titles, dates and addresses: "By Ana Reyes and Jo Lind, staff
// writers | 3 May" -> Ana Reyes, Jo Lind. Empty where it names none: "admin", an address, the site itself.
QStringList authorsIn(const QString &credit, const QStringList &sites);

// Whether the line begins with a word for authors and a colon: "Autor: ...", "作者：...".
bool beginsWithAuthorLabel(QStringView line);

// What follows "by" behind a date: "May 5, 2012 by Ana Reyes Leave a Comment"; empty where nothing does.
QString creditBehindDate(const QString &line, qsizetype dateEnd);

// Whether the address is that of an author's page.
bool isAuthorAddress(QStringView address);

} // namespace Quipu
