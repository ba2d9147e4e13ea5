// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/extraction.h"

#include <QString>

#include <utility>
#include <vector>

namespace Quipu {

// The countries that an article names, and how often: where a sentence names none, its numbers are about the main one.
class ArticleCountries final
{
public:
    explicit ArticleCountries(const ExtractionContext &context);

    // The country named most, those in the first heading three times; `except` is passed over. "" when there is none.
    QString main(const QString &except = {}) const;

private:
    std::vector<std::pair<QString, int>> m_counts; // in the order of the text
};

} // namespace Quipu
