// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <vector>

namespace Quipu {

// What lies on the desk while backups are looked at. The program implements it, a test scripts it. GUI lane.
class BackupsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Row
    {
        QString path;
        QDateTime at;
        qint64 bytes = 0;
    };
    struct ProjectRow
    {
        QString path; // of the project
        bool isThere = true;
        bool isOpen = false; // in this window
        std::vector<Row> backups; // newest first
    };
    virtual std::vector<ProjectRow> projects() const = 0; // that have backups
    virtual QString place() const = 0; // where they are
    // Into the project's place, which is asked for once more; what is there is put aside.
    virtual void restore(const QString &project, const Row &backup) = 0;
    virtual void saveAs(const QString &project, const Row &backup) = 0; // into a file that is asked for, and open that

Q_SIGNALS:
    void changed();
    void left(); // another project is being opened: there is nothing more to do here
};

} // namespace Quipu
