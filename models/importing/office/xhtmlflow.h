// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/office/blockflow.h"

namespace Quipu {

// The blocks of a book's chapter, which is XHTML: well-formed and without a site's navigation around it. Web pages are
// another matter (the web reader). Named characters of HTML that XML does not know are left out but for the usual ones.
void flowXhtml(const QByteArray &bytes, BlockFlow &flow);

} // namespace Quipu
