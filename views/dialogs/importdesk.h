// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/importpreview.h"
#include "views/dialogs/importchoices.h"

#include <QObject>
#include <QStringList>

namespace Quipu {

// What lies on the desk while it is decided what is imported and how. The program implements it, a test scripts it.
// GUI lane; nothing waits: what is asked for arrives as a signal.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QStringList paths() const = 0; // files and folders to begin with
    virtual ImportChoices choices() const = 0; // as remembered
    virtual QStringList languages() const = 0; // ISO 639-1 of those that Quipu reads
    virtual void askForFiles() = 0; // ends in chosen
    virtual void askForFolder() = 0; // likewise
    // Counts the files and reads the first ones, the last time this was asked: counted, begun, previewed, ended.
    virtual void look(const QStringList &paths, const ImportChoices &choices) = 0;
    virtual void stopLooking() = 0;
    virtual void import(const QStringList &paths, const ImportChoices &choices) = 0; // and remembers how

Q_SIGNALS:
    void chosen(const QStringList &paths);
    void counted(int files, qint64 bytes, bool isAll);
    void begun(const QStringList &files);
    void previewed(const Quipu::PreviewedFile &file);
    void ended();
    void raiseRequested(const QStringList &more); // the dialog comes to the front and takes these in
};

} // namespace Quipu
