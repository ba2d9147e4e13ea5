// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace Quipu {

// What the search benchmark asks of NewsWriter's articles: twenty questions from the commonest word to rare ones, each
// an operator ("and", "or", "phrase") and its words.
const std::vector<QStringList> &searchQuestions();
// The question in Quipu's own language.
QString toQueryText(const QStringList &question);
// Beginnings of four letters.
const QStringList &searchPrefixes();
// Texts that are typed letter by letter.
const QStringList &typedTexts();

// What nobody types but somebody pastes: as long, as deep and as common as the language allows, each with a name.
std::vector<std::pair<QString, QString>> hostileQuestions();

// Gives up what the system holds of a file in memory, as far as it lets us.
void forgetFile(const QString &path);

} // namespace Quipu
