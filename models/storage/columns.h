// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"
#include "models/storage/history.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QJsonObject>

namespace Quipu {

// How values stand in the tables' columns, in one place for writing and reading.

QString notNull(const QString &text); // "" for a null string: columns are NOT NULL
QString compactJson(const QJsonObject &json);
QJsonObject parsedJson(const QString &text);

QString actionWord(LoggedChange::Action action); // "do", "undo", "redo", "snapshot", "compact"
LoggedChange::Action actionFromWord(QStringView word);
QString stateWord(LoggedChange::State state); // "done", "undone", "dropped", "compacted"
LoggedChange::State stateFromWord(QStringView word);

Statement &bindEntity(Statement &statement, const Entity &entity);
Statement &bindMention(Statement &statement, const Mention &mention);
Statement &bindFigure(Statement &statement, const Figure &figure); // all but :article

// From `column` on: id, type, name, note, external_ids, root.
Entity entityAt(const Statement &statement, int column);
// From `column` on: id, article, start, finish, quote, type, entity, status, origin, rule, score, note, metonym.
Mention mentionAt(const Statement &statement, int column);
// From column 0 on: id, path, format, encoding, sha256, language, words, metadata, structure, status, note, revision.
Article articleAt(const Statement &statement);
// From `column` on: id, article, record.
Figure figureAt(const Statement &statement, int column);
Statement &bindNote(Statement &statement, const Note &note);
// From `column` on: id, kind, about, subject, article, start, finish, quote, text, speaker, who, made, changed.
Note noteAt(const Statement &statement, int column);
// From column 0 on: id, at, who, verb, arguments.
Change changeAt(const Statement &statement);

Result<UndoSteps> readUndoSteps(Connection &connection); // readerhistory.cpp

Result<Counters> readCounters(Connection &connection); // the numbers that come next

// In what the project's codebook differs from the shipped one.
Result<std::vector<CodebookAmendment>> readCodebook(Connection &connection);

} // namespace Quipu
