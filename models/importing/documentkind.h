// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Quipu {

// The translated name of the format that the first bytes give away ("a PDF document"), when it is one that is not plain
// text; "" otherwise. Looks at the content only, never at the file's name. Signatures: the formats' own specifications.
QString nameOfForeignFormat(const QByteArray &bytes);

} // namespace Quipu
