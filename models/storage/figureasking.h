// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/figureasked.h"

#include <QVariant>

#include <functional>

namespace Quipu {

class Codebook;

// A value's placeholder in the SQL that is being put together.
using BindValue = std::function<QString(const QVariant &value)>;

// SQL that selects the articles of the figures that are asked for; rejected ones are never. The subject is a measure
// (by id or label, or by its beginning with a star), a unit (by any word for it; units of the same base compare after
// conversion, amounts of money in their own currency) or a counted noun as the figures have it. A figure that states a
// range is found where the two ranges meet. Indexes find the subject or the value.
QString articlesOfFigures(const FigureAsked &asked, const Codebook &codebook, const BindValue &bind);

} // namespace Quipu
