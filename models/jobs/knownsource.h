// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importing.h"

namespace Quipu {

class Reader;

// What the project knows of a document: by its bytes, by the file it came from, by the address it states. A member of
// another file is a revision only where a good part of its words is the same, because names in archives repeat.
KnownSource knownSource(Reader &reader, const Addition &addition);

} // namespace Quipu
