// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

namespace Quipu {

// One thing that has a history of its own beside articles and entities.
struct HistorySubject
{
    enum class Kind { Mention, Figure, Chart, Note, Relation };

    Kind kind = Kind::Mention;
    qint64 id = 0; // 0: none
    explicit operator bool() const { return id != 0; }
    bool operator==(const HistorySubject &) const = default;
};
QString subjectWord(HistorySubject::Kind kind); // as the log has it: "mention", "figure", ...

// A point of the history that can be named: a snapshot, or a line of the log.
struct HistoryPoint
{
    ChangeId line; // how the project was right after it; 0: at its beginning
    QString name {}; // of a snapshot; "" for others
    QDateTime at {}; // UTC
    QString who {};
};

struct AuditedLine
{
    LoggedChange line;
    QJsonObject effect;
};

// Which lines of the change log: empty fields do not restrict.
struct HistoryQuery
{
    // A word of a line's sentence: in its blanks, or in the sentence of one of these verbs (the language of the moment
    // is not in the file).
    struct Word
    {
        QString text;
        QStringList verbs;
        bool operator==(const Word &) const = default;
    };

    ArticleId article {};
    EntityId entity {};
    HistorySubject item {}; // with the line that brought the article it stands in
    QString who {};
    std::vector<Word> words {}; // all of them
    bool operator==(const HistoryQuery &) const = default;
};

// What the undo stack holds at one moment: the newest steps that can be undone, oldest first, and the next ones that
// can be redone, the next one first; at most undoWindow of each, and fewer of steps that change very many things.
struct UndoSteps
{
    std::vector<Change> done;
    std::vector<Change> undone;
    bool hasMoreDone = false; // steps before these in the log
    bool hasMoreUndone = false; // and after these
};

// How far a step of the log is from where the project stands.
struct StepDistance
{
    bool isReachable = false; // a step that is done or undone; not an undo, a snapshot or one that was left behind
    bool isDone = false;
    int later = 0; // steps after it that are done: to be undone to get there
    int ahead = 0; // steps up to it that are undone: to be redone to get there
};

} // namespace Quipu
