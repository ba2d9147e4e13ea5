// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

// Where evidence stands in exported files; who writes them and who reads them go by the same names.
inline constexpr char evidencePngKeyword[] = "Quipu evidence"; // of an iTXt chunk
inline constexpr char evidenceNamespace[] = "urn:x-quipu:evidence"; // of the element in an SVG's metadata
inline constexpr char evidenceElement[] = "evidence";
inline constexpr char evidenceEncoding[] = "zlib+base64"; // the element's encoding where it would be long
inline constexpr char evidenceAttachment[] = "quipu-evidence.json"; // of a PDF
inline constexpr char evidenceEntry[] = "evidence.json"; // of a bundle

} // namespace Quipu
