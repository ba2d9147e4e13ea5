// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/figuredifference.h"

#include <QObject>

#include <functional>

namespace Quipu {

// What lies on the desk while figures are found again: the differences as they arrive, and what the dialog may ask
// for. The program implements it, a test scripts it. GUI lane; nothing waits.
class ReextractionDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Choice = std::function<bool(ArticleId article, const FigureChange &change)>;

    virtual void find() = 0; // looks through the whole project, anew
    virtual void apply(const Choice &isChosen) = 0; // one step of undo; null: everything
    virtual void cancel() = 0; // what is under way
    virtual void show(ArticleId article, const Figure &figure) = 0; // at its sentence

Q_SIGNALS:
    void arrived(const std::vector<Quipu::ArticleDifference> &piece);
    void progressed(int done, int total);
    void found(const Quipu::Outcome &outcome); // the end of find()
    void applied(const Quipu::Outcome &outcome); // the end of apply()
};

} // namespace Quipu
