// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

namespace Quipu {

// What stands between quotation marks (“ ”, « », " ", ‘ ’), sorted, and who says it where the same paragraph names a
// person beside a verb of speech (resources/codebooks/speech.json). A quotation that a paragraph leaves open ends with
// the paragraph. Linear in the text.
std::vector<Quotation> findQuotations(QStringView text);

// Who says these words of the text: the speaker of the quotation they are in, else whom the paragraph names beside a
// verb of speech; "" when it names nobody.
QString speakerOf(QStringView text, TextSpan words, const std::vector<Quotation> &quotations);

} // namespace Quipu
