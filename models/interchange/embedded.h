// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace Quipu {

// The JSON that is embedded in a file of each kind, unparsed; empty when there is none. For evidencereader.cpp. The
// device is at its start. Errors (Invalid): malformed, or more than any chart has.

constexpr qsizetype mostEvidence = 64 << 20; // bytes of JSON
constexpr qsizetype mostFile = 256 << 20; // of a kind that is read as a whole

Result<QByteArray> embeddedInPng(QIODevice &file);
Result<QByteArray> embeddedInSvg(QIODevice &file);
Result<QByteArray> embeddedInPdf(QIODevice &file);
Result<QByteArray> embeddedInBundle(QIODevice &file);

Error damagedFile(); // its bytes are not what they should be
Error tooLargeFile();

} // namespace Quipu
