// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note.h"

#include <QJsonObject>

namespace Quipu {

// The form in which the change log keeps notes; offsets are UTF-16. Not the command line's (interchange/noteobject.h).
QJsonObject noteToJson(const Note &note);
Note noteFromJson(const QJsonObject &json);

} // namespace Quipu
