// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Quipu {

// Puts evidence (JSON, UTF-8) into a picture's own metadata, from where models/interchange/evidencereader.h reads it
// back: an iTXt chunk in a PNG, a <metadata> element in an SVG. A PDF takes it as an attachment when it is painted. The
// picture must be one that Qt wrote. The same bytes in, the same bytes out.
QByteArray pngWithEvidence(const QByteArray &png, const QByteArray &evidence);
QByteArray svgWithEvidence(const QByteArray &svg, const QByteArray &evidence);

} // namespace Quipu
