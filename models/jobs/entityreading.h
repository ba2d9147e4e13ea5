// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitypage.h"
#include "models/annotation/mergeproposalmodel.h"
#include "models/base/result.h"

namespace Quipu {

class Reader;

// What the page of an entity shows; merged ones have their root's. isWhole: else its family alone. Read lane.
Result<EntityPage> readEntityPage(Reader &reader, EntityId entity, bool isWhole);

// Which entities are probably the same, best first, at most so many. Reads every mention once: a lane of its own.
Result<std::vector<MergeProposalRow>> readMergeProposals(Reader &reader, size_t most);

// Entities whose names or aliases have the words, most mentioned first, without those of `except`.
Result<std::vector<EntityRow>> entitiesWithWords(Reader &reader, const QString &words, size_t most,
                                                 const std::vector<EntityId> &except = {});

} // namespace Quipu
