// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/codepointmap.h"
#include "models/notes/note.h"

#include <QJsonObject>

#include <optional>

namespace Quipu {

// {"note","kind","about","id","name","article","start","end","quote","speaker","text","links","who","made","changed"}:
// a note as the command line lists it. Offsets are code points; map: of its article, null for a note that stands in
// none. links: what stands between [[ and ]].
QJsonObject noteObject(const Note &note, const QString &subjectName, const CodePointMap *map);

} // namespace Quipu
