// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namelistfile.h"
#include "models/annotation/refusal.h"
#include "models/base/result.h"

#include <QObject>

#include <memory>

namespace Quipu {

// A file that holds a list of names, before it is known what its columns are.
struct NameListSource
{
    QString path;
    QString name; // what the list may be called
    QString text;
    NameListColumns columns; // as they seem to be
};

// How a file is to become a list.
struct NameListChoice
{
    QString name;
    NameListReading reading {};
    bool isAnyCase = false;
    bool isExactInAccents = false;
};

// What lies on the desk while lists of names, and what is never suggested again, are looked at. The program implements
// it, a test scripts it. GUI lane; nothing waits: what is asked for arrives as a signal, and again when it changes.
class NameListsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void load() = 0; // ends in listsLoaded and refusalsLoaded
    virtual EntityTypes types() const = 0; // the project's
    virtual void askForFile() = 0; // ends in fileRead
    virtual void readFile(const QString &path) = 0; // likewise
    virtual void check(const NameListSource &source, const NameListChoice &choice) = 0; // the last one ends in checked
    // Edits; each is one step of undo. add: of what was checked last.
    virtual void add(const NameListSource &source, const NameListChoice &choice) = 0; // ends in added
    virtual void edit(const NameList &before, const NameList &after) = 0;
    virtual void remove(const std::vector<NameList> &lists) = 0;
    virtual void allowAgain(const std::vector<Refusal> &refusals) = 0;
    virtual void exportList(const NameList &list) = 0; // asks for a file
    virtual void suggest() = 0; // looks at all articles again
    virtual void undo() = 0; // the project's, which these dialogs have no menu for
    virtual void redo() = 0;

Q_SIGNALS:
    void listsLoaded(const std::vector<Quipu::NameList> &lists);
    void refusalsLoaded(const std::vector<Quipu::RefusalRow> &rows);
    void fileRead(const std::shared_ptr<const Quipu::NameListSource> &source);
    void checked(const std::shared_ptr<const Quipu::NameListDraft> &draft);
    void added(const Quipu::NameList &list);
    void failed(const Quipu::Error &error);
};

} // namespace Quipu
