// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mention.h"

#include <QJsonObject>

namespace Quipu {

// The change log's own form of mentions (UTF-16 offsets).
QJsonObject mentionToJson(const Mention &mention);
Mention mentionFromJson(const QJsonObject &json);

// A mention's further stretches, also as the project file keeps them; "" for none.
QString partsToText(const std::vector<QuotedSpan> &parts);
std::vector<QuotedSpan> partsFromText(const QString &text);

} // namespace Quipu
