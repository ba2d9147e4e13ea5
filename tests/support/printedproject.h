// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reader.h"

namespace Quipu {

// The whole of a project as text one can compare: what undo and redo must bring back.
QString printed(Reader &reader);

} // namespace Quipu
