// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mention.h"

#include <QLocale>

namespace Quipu {

// Why a mark was suggested, in words: "a first name and a surname", or "the analyst".
QString reasonText(const Mention &mention);
QString originText(const QString &origin); // "rules", "lists of names", "my marks"
QString scoreText(const Mention &mention, const QLocale &locale); // "80 %", "" without one

} // namespace Quipu
