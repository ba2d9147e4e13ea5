// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/search/concordance.h"

#include <QObject>

#include <vector>

namespace Quipu {

// What the person can choose about the places that are looked for.
struct OccurrenceOptions
{
    bool inProject = false; // else in the open article
    bool matchesCase = true;
    bool inWords = false; // also parts of words
};

// What lies on the desk while the same is to be done with every place of some words: the places as they are found, and
// what the dialog may ask for. The program implements it, a test scripts it. GUI lane; nothing waits.
class OccurrenceDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // In words, for the dialog: what it is about, and what its button does.
    virtual QString question() const = 0; // "Tag every “Peru” as Place"
    virtual QString verb() const = 0; // "Tag"
    virtual bool seeksText() const = 0; // text is looked for, not marks: parts of words can be asked for

    virtual bool hasOptions() const { return true; } // else the places are given, and nothing is looked for

    virtual void find(const OccurrenceOptions &options) = 0; // anew
    virtual void apply(const std::vector<bool> &isChosen) = 0; // for each place that arrived; one step of undo
    virtual void cancel() = 0; // the search; what was found stays
    virtual void show(ArticleId article, TextSpan span) = 0; // in the reader

Q_SIGNALS:
    void arrived(const std::vector<Quipu::ConcordanceLine> &places);
    void progressed(int articlesRead, int articles);
    void found(const Quipu::Outcome &outcome); // the end of find()
    void applied(const Quipu::Outcome &outcome);
};

} // namespace Quipu
