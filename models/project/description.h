// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// The sentence that says what a change did, in the reader's language: ("tag", {"Humala", "Person"}) -> Tag "Humala" as
// Person. Used by the Edit menu, the history and `quipu history`.
QString describeChange(const QString &verb, const QStringList &arguments);

// Whether a change of this verb has a sentence.
bool isVerb(const QString &verb);

// Words of a text as they stand in such a sentence: in one line, cut when long.
QString shortened(const QString &text);

// The verbs of a walk through the history, logged as one undo or redo.
inline const QString goBackVerb = QStringLiteral("go_back");
inline const QString goForwardVerb = QStringLiteral("go_forward");

// The verbs in whose sentence, in the language of the moment, the word stands.
QStringList verbsSaying(const QString &word);

} // namespace Quipu
