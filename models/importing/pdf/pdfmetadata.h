// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/statedproperties.h"

namespace Poppler {
class Document;
}

namespace Quipu {

// Title, author, date and so on from the XMP packet, else from the information dictionary.
StatedProperties propertiesOf(const Poppler::Document &document);

} // namespace Quipu
