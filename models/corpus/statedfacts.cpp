// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/statedfacts.h"

#include <algorithm>

namespace Quipu {

namespace {

void addClaims(std::vector<MetadataClaim> &claims, const std::vector<MetadataClaim> &more)
{
    for (const MetadataClaim &claim : more) {
        if (std::find(claims.begin(), claims.end(), claim) == claims.end())
            claims.push_back(claim);
    }
}

// The properties of a file are often its copy's: what the text's own header says is believed before them.
bool yields(const MetadataField &stated, const MetadataField &told)
{
    return stated.origin == MetadataField::Origin::File && told.origin != MetadataField::Origin::File;
}

} // namespace

Metadata reconciled(const Metadata &stated, const Metadata &told)
{
    Metadata both = stated;
    for (const MetadataFieldName &named : metadataFields()) {
        auto &field = both.*named.field;
        const auto &other = told.*named.field;
        const bool toldIsBelieved = other && (!field || yields(*field, *other));
        if (other && field && other->value != field->value) {
            const MetadataClaim claims[] {{QString(named.name), *field}, {QString(named.name), *other}};
            addClaims(both.claims, {claims[toldIsBelieved], claims[!toldIsBelieved]});
        }
        if (toldIsBelieved)
            field = other;
    }
    if (both.tags.isEmpty())
        both.tags = told.tags;
    if (both.categories.isEmpty())
        both.categories = told.categories;
    addClaims(both.claims, told.claims);
    return both;
}

} // namespace Quipu
