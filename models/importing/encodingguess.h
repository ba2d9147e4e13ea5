// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Quipu {

// The single-byte and East Asian encodings that a text may be in, the likeliest first; empty where none makes anything
// of it that reads like a language. Weighs how well the letters beyond ASCII fit a language's
// (resources/codebooks/encodings.json), with a vote for uchardet. Pure; any lane; looks at a bounded part of the bytes.
std::vector<QByteArray> likelyEncodings(const QByteArray &bytes);

} // namespace Quipu
