// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entity.h"
#include "models/base/result.h"

namespace Quipu {

// A list elsewhere that gives entities ids, from resources/codebooks/externalids.json.
struct ExternalIdScheme
{
    QString id; // "wikidata"
    QString label; // "Wikidata"
    QString pattern; // a regular expression for a whole id
    QString link; // the page of an id, which stands for %1
    bool isBare = false; // an id is recognised without its list's name
};

const std::vector<ExternalIdScheme> &externalIdSchemes();

// The page about it; "" when nobody knows one. Text only: nothing here opens it.
QString externalLink(const ExternalId &id);

// As a person reads and types them: "wikidata:Q419 iso3166:PE". Read back: list and id with a colon between them, an id
// that tells its list, or the link to its page, with blanks or commas between. Invalid names what is neither.
QString externalIdsText(const std::vector<ExternalId> &ids);
Result<std::vector<ExternalId>> externalIdsFromText(const QString &text);

} // namespace Quipu
