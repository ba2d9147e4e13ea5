// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace Quipu {

// A codebook's cue groups and words as people write them: a line a group, "near: goal*; target; plan* to", and words
// with ; between. What is read back of what was written is the same; the scope word is not checked here.
QString cueLines(const QJsonArray &groups);
QJsonArray groupsFromLines(const QString &lines);
QString wordLine(const QJsonArray &words);
QJsonArray wordsFromLine(const QString &line);

} // namespace Quipu
