// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/base/result.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Quipu {

class Project;
class ReaderView;
class Selected;

// The analyst's hand in the open article: what a key means for the selection and for the mark at the caret, before it
// becomes a verb of the project. GUI lane. Sees the reader, holds no marks.
class Tagging final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tagging)

public:
    enum class Edge { Start, End };
    enum class Step { Character, Word };
    // What the next picked type is for: the selection, every place of its words (everyRequested), or the lines of the
    // concordance (linesRequested).
    enum class PicksFor { Selection, Every, Lines };

    Tagging(Project &project, Selected &selected, QObject *parent = nullptr);

    void setReader(ReaderView *reader);
    void setTakesWholeWords(bool whole) { m_takesWholeWords = whole; } // a selection is taken for the words it touches

    // The mark that commands are about: the one chosen with chooseOther() while the caret stays, else the innermost.
    std::optional<MentionRow> markAtCaret() const;
    void chooseOther(); // the next one that stands there

    // A selection becomes a mark; a mark, selected or at the caret, changes its type. isAnother: it keeps its own, and
    // another mark joins it.
    void tag(const QString &type, bool isAnother = false);
    void repeat(); // the last type
    bool isOnMark() const; // what is selected is a mark
    void setPicksFor(PicksFor what) { m_picksFor = what; }
    void pick(const QString &type);
    void nudge(Edge edge, Step step, bool grows);
    void split(); // at the caret
    void addStretch(); // the selection, to the mark that was touched last
    void link(const Entity &entity); // the mark belongs to it
    void linkToName(const QString &name); // ... to the one of its type that is called so, made if need be

Q_SIGNALS:
    void failed(const Quipu::Error &error);
    void told(const QString &message);
    void everyRequested(const QString &words, const QString &type);
    void linesRequested(const QString &type);
    void markChosen(); // another one is to be taken for the current one

private:
    TextSpan wantedSpan() const;
    std::optional<MentionRow> markOn(TextSpan span, const QString &type) const;
    void tagSpan(TextSpan span, const QString &type);
    void respan(const Mention &mark, const std::vector<TextSpan> &spans);
    void settle(const Outcome &outcome);
    void noteTouched();

    Project &m_project;
    Selected &m_selected;
    QPointer<ReaderView> m_reader;
    QString m_lastType;
    MentionId m_chosen; // by chooseOther()
    TextSpan m_chosenAt; // the selection of that moment
    MentionId m_touched; // the last mark that was clicked, selected or made
    bool m_takesWholeWords = false;
    PicksFor m_picksFor = PicksFor::Selection;
};

} // namespace Quipu
