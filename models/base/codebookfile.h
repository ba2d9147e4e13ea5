// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Quipu {

// The object in resources/codebooks/<name>.json. A missing or malformed one is a fault of the build, not of the world.
QJsonObject readCodebook(const QString &name);

// The strings of a JSON array.
QStringList stringsOf(const QJsonValue &list);

} // namespace Quipu
