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

} // namespace Quipu
