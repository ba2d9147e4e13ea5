// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

namespace Quipu {

// What stands between quotation marks (“ ”, « », " ", ‘ ’), sorted, and who says it where the same paragraph names a
// person beside a verb of speech (resources/codebooks/speech.json). A quotation that a paragraph leaves open ends with
// the paragraph. Linear in the text.
std::vector<Quotation> findQuotations(QStringView text);

} // namespace Quipu
