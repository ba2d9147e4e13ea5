// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/quotedspan.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Quipu {

// What a note is about. What stands in an article names the article and the words as well, so that the note finds its
// place again when the mark is gone.
struct NoteSubject
{
    enum class Kind { Project, Article, Span, Mention, Figure, Entity, Chart };

    Kind kind = Kind::Project;
    qint64 id = 0; // of the mention, figure, entity or chart
    ArticleId article; // of Article, Span, Mention and Figure; else 0
    QuotedSpan quote; // of Span, Mention and Figure; else empty

    static NoteSubject ofArticle(ArticleId article) { return {Kind::Article, 0, article, {}}; }
    static NoteSubject ofSpan(ArticleId article, const QuotedSpan &quote) { return {Kind::Span, 0, article, quote}; }
    static NoteSubject ofMention(MentionId id, ArticleId article, const QuotedSpan &quote)
    {
        return {Kind::Mention, id.value, article, quote};
    }
    static NoteSubject ofFigure(FigureId id, ArticleId article, const QuotedSpan &quote)
    {
        return {Kind::Figure, id.value, article, quote};
    }
    static NoteSubject ofEntity(EntityId id) { return {Kind::Entity, id.value, {}, {}}; }
    static NoteSubject ofChart(ChartId id) { return {Kind::Chart, id.value, {}, {}}; }

    bool operator==(const NoteSubject &) const = default;
};

// What an analyst wrote down. A quotation says who speaks; a bookmark may have no text. Times are UTC.
struct Note
{
    enum class Kind { Note, Quotation, Bookmark };

    NoteId id;
    Kind kind = Kind::Note;
    NoteSubject subject;
    QString text; // Markdown (CommonMark); [[article]] links to an article (notelinks.h)
    QString speaker; // of a quotation
    QString who;
    QDateTime made;
    QDateTime changed;
    bool operator==(const Note &) const = default;
};

// A note as lists show it.
struct NoteRow
{
    Note note; // its text cut to the first noteRowLetters
    QString subjectName; // the article's title, the entity's or chart's name; "" for the project and for what is gone
    bool operator==(const NoteRow &) const = default;
};
constexpr int noteRowLetters = 400;

// The first line that says something, without Markdown's signs at its beginning; "" for a note without text.
QString firstLine(const Note &note);

QString toString(Note::Kind kind); // "note", "quotation", "bookmark"
std::optional<Note::Kind> noteKindFromString(QStringView word);
QString toString(NoteSubject::Kind kind); // "project", "article", "span", ...
std::optional<NoteSubject::Kind> noteSubjectFromString(QStringView word);

} // namespace Quipu
