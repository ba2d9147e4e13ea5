// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/decoding.h"

namespace Quipu {

// The characters of a web page's bytes: told by a byte-order mark, by being UTF-8, by what the page declares (XML
// declaration, meta charset, meta http-equiv; labels as the WHATWG Encoding Standard reads them), else as any plain
// text. A page is read even where some bytes break the rules: they become U+FFFD. Problem is None or Binary. Linear.
DecodedText decodeWebPage(const QByteArray &bytes);

// The encoding that a page declares in its first bytes, as written; empty when it declares none.
QByteArray declaredEncoding(const QByteArray &bytes);

} // namespace Quipu
