// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/corpus/revision.h"
#include "models/corpus/textdifference.h"

#include <QObject>

#include <vector>

namespace Quipu {

// What lies on the desk when an article's source was read again: its texts, and what became of the marks on them. The
// program implements it, a test scripts it. GUI lane; nothing waits.
class RevisionsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString title() const = 0; // of the article
    virtual void ask() = 0; // answered by listed(), again whenever something changes
    virtual void show(const RevisedMark &mark) = 0; // in the reader, where it is or would be
    virtual bool canPlace() const = 0; // words of the article are selected in the reader
    virtual void place(const RevisedMark &lost) = 0; // on the words that are selected
    virtual void forget(const std::vector<RevisedMark> &marks) = 0; // lost ones are given up
    virtual void compare(int revision) = 0; // with the one before it; answered by compared()

Q_SIGNALS:
    void listed(const std::vector<Quipu::Revision> &revisions, const std::vector<Quipu::RevisedMark> &marks);
    void compared(int revision, const std::vector<Quipu::DifferencePiece> &pieces);
    void selectionChanged();
    void failed(const Quipu::Error &error);
};

} // namespace Quipu
