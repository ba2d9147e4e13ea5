// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/extraction.h"

#include <QSet>
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

    // Whether the country of that name says where the text is set: that of an organization (a news agency, a body whose
    // initials several countries use) does only if a place or nationality of the text is of the same country.
    bool lends(const NamedSpan &name) const;

private:
    QSet<QString> m_anchored; // countries that places and nationalities name
    std::vector<std::pair<QString, int>> m_counts; // in the order of the text
};

} // namespace Quipu
