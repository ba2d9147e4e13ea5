// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/figure.h"

#include <QLocale>
#include <QStringList>

namespace Quipu {

class UnitBook;

// What an analyst can change of a figure, by the keys of its JSON object, "amount" for its
// value with sign or range in one, "period" and "year" for its period. The
// command line, the inspector, the table's cells and bulk edits all go through here.
QStringList figureFieldNames();

// How numbers are written and which units there are.
struct FieldLanguage
{
    QLocale locale = QLocale::c();
    const UnitBook *units = nullptr; // not owned; none: the shipped ones
};

// Sets one field, and what follows from it: an exact value's bounds, the normalised value of a new value or unit. An
// empty value takes away what was there. Errors say which key or value cannot be so, and change nothing.
Outcome setFigureField(Figure &figure, const QString &field, const QString &value, const FieldLanguage &language = {});

// The field as it is typed back in.
QString figureFieldText(const Figure &figure, const QString &field, const QLocale &locale = QLocale::c());

// What no field alone can tell: bounds the wrong way round, a value outside them.
struct FigureFault
{
    QString field; // beside which it is shown
    QString reason;
};
std::optional<FigureFault> faultIn(const Figure &figure);

} // namespace Quipu
