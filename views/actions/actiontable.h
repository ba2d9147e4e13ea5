// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace Quipu {

// What must be so for an action to make sense. The window tells the registry what is so; the table says what is needed.
enum class Condition {
    Project = 1 << 0, // a project is open
    Article = 1 << 1, // an article is open
    Selection = 1 << 2, // words are selected in the article
    Mention = 1 << 3, // a mention is selected
    Suggestion = 1 << 4, // ... that nobody has reviewed
    Markable = 1 << 5, // words are selected or a mention is: what a tag is put on
    Figure = 1 << 6, // a figure is selected
    Chart = 1 << 7, // there is a chart that shows something
    Undo = 1 << 8, // there is something to undo
    Redo = 1 << 9,
    Back = 1 << 10, // there is a place to go back to
    Forward = 1 << 11,
    Entity = 1 << 12, // an entity is selected
    Entities = 1 << 13, // ... and another one
    NamedMentions = 1 << 14, // mentions are selected, in the text or below their entity
    Check = 1 << 15, // an unsettled check is selected
    SettledCheck = 1 << 16,
    AnyChart = 1 << 17, // there is a chart that commands are about, drawn or not
    SavedChart = 1 << 18, // the chart that commands are about is one of the project's
    SuggestedChart = 1 << 19, // ... is a suggestion
    ChartPoint = 1 << 20, // a point of it is lit
    RivalValues = 1 << 21, // ... and others tell another value for its period
    ValueChoice = 1 << 22, // ... and the analyst goes by one of them
    ConcordanceLines = 1 << 23, // the concordance has lines
    Boilerplate = 1 << 24, // what is selected, or the caret, is no part of the article
    Copy = 1 << 25, // a row of the open article's copies is marked
    OtherCopy = 1 << 26, // ... and it is another article
    Articles = 1 << 27, // several articles are selected in the list
    NoteOpen = 1 << 28, // a note is in the editor
    StoppedImport = 1 << 29, // an import did not come to its end
    Editable = 1 << 30, // the project can be changed; also where none is open
};
Q_DECLARE_FLAGS(Conditions, Condition)
Q_DECLARE_OPERATORS_FOR_FLAGS(Conditions)

// One thing a person can tell the program to do: what it is called, where it stands and when it can be done. Not what
// it does.
struct ActionRow
{
    // Where its keys work. Window: anywhere in the window. Reader: keys without Ctrl or Alt, while the article has the
    // focus. The others: while that table or list has it; there they come before what the same key means elsewhere.
    enum class Scope { Window, Reader, FigureTable, ProposalTable, NoteList, ChartList, FolderList };

    QString id; // "file.open"
    QString menu; // "file", "view/scheme"; a menu of menuTable()
    QString text; // translated, with its mnemonic
    QList<QKeySequence> shortcuts;
    QString icon; // a freedesktop icon name, "" for none
    Conditions needs;
    Scope scope = Scope::Window;
    bool startsGroup = false; // a separator comes before it
    bool checkable = false;
    QString choice; // actions of one choice exclude one another
};

// A menu, or a submenu where its id has a slash. Those without rows are filled while the program runs (recent
// projects).
struct MenuRow
{
    QString id;
    QString title; // translated, with its mnemonic
};

// Both in the order in which they are shown, in the language of the moment.
std::vector<ActionRow> actionTable();
std::vector<MenuRow> menuTable();

// The rows of the table that tag: two for each of these types. "tag.person" makes a mark or changes the selected one,
// "tag.also.person" makes another where there is one.
std::vector<ActionRow> tagActions(const std::vector<EntityType> &types);

} // namespace Quipu
