// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/comparablename.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace Quipu {

struct MisspellableName
{
    QString type; // names of different types are not compared
    const ComparableName *name = nullptr;
};

// Pairs of names of which one word differs by one letter, as misspellings do and other names rarely: in a word of six
// letters at least, without digits, that the lists do not know in both spellings; not in an acronym, nor in the last
// letter of a given name, which says whose it is (Danilo, Danila). take: two places in names, and the second's word;
// a pair may come more than once. Nearly linear; any lane.
void findMisspellings(const std::vector<MisspellableName> &names, const std::stop_token &stop,
                      const std::function<void(int a, int b, const QString &word)> &take);

} // namespace Quipu
