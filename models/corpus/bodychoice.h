// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <functional>

namespace Quipu {

// What of a text is the article, where the analyst says so: a stretch brought back is in Structure::kept and in no
// boilerplate; one that was left out is boilerplate of the kind "by_hand". Pure functions.

// The structure with a stretch made part of the article, or not.
Structure withStretch(const Structure &structure, TextSpan span, bool belongs);

// What "this" is in boilerplate: the paragraph's part of it at the place; empty where none stands there.
TextSpan boilerplateAt(const Structure &structure, qsizetype place, QStringView text);

// A structure found anew with the choices made in an older one. placed: where a stretch of the older text stands in the
// new one, empty where nowhere.
Structure keepingChoices(const Structure &found, const Structure &older,
                         const std::function<TextSpan(TextSpan)> &placed);

} // namespace Quipu
