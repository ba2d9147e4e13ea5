// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "models/corpus/article.h"
#include "models/figures/figure.h"
#include "models/notes/note.h"
#include "views/reader/readercomfort.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QStackedLayout;

namespace Quipu {

class ArticleTextEdit;
class EmptyState;
class FindBar;
class HoverCard;
class LegendBar;
class ReaderHeader;
class ReaderHits;
struct MarkCard;
struct PreparedText;
struct ReaderMarks;

// One article, to be read: its text as it is, with entities, figures, headings and boilerplate marked in it. Positions
// are UTF-16 offsets into the article's text, the same as TextSpan's. Shows what it is told; edits nothing.
class ReaderView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderView)

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    using QWidget::show;
    // Marks of another article are forgotten; for the same article and text, its marks become the ones given.
    void show(const Article &article, const QString &text, const std::vector<MentionRow> &mentions = {},
              const std::vector<Figure> &figures = {}, const std::shared_ptr<PreparedText> &prepared = {});
    void setArticle(const Article &article); // the same one, edited: the header follows
    void clear(); // no article: says what to do
    void setEntityTypes(const std::vector<EntityType> &types); // their colours and labels

    void setMentions(const std::vector<MentionRow> &mentions); // rejected ones are not shown
    void upsertMentions(const std::vector<MentionRow> &mentions);
    void removeMentions(const std::vector<MentionId> &mentions);
    void setFigures(const std::vector<Figure> &figures);
    void upsertFigures(const std::vector<Figure> &figures);
    void removeFigures(const std::vector<FigureId> &figures);
    void setNotes(const std::vector<Note> &notes); // those in the article get a sign beside it

    ArticleId article() const;
    const QString &text() const;
    TextSpan selection() const; // without white space at its ends; empty at the caret when nothing is selected
    void select(TextSpan span); // and brings it into view
    std::optional<MentionRow> currentMention() const; // the innermost at the caret or selection
    std::optional<Figure> currentFigure() const;
    const std::vector<MentionRow> &mentions() const; // of this article, sorted by start, rejected ones too
    std::vector<Figure> figures() const;
    TextSpan visibleSpan() const; // from the first to the last line in view
    int zoom() const { return m_zoom; } // steps from the normal size
    const ReaderComfort &comfort() const { return m_comfort; }
    void setComfort(const ReaderComfort &comfort);
    // The selected words, or else the sentence at the caret, and where they stand: title, outlet, date, paragraph.
    QString citation() const;

public Q_SLOTS:
    void reveal(Quipu::TextSpan span); // scrolls to it, lights it and reports placeVisited
    void lightFigure(Quipu::FigureId figure); // no scrolling
    void unlight();
    void scrollTo(Quipu::TextSpan span); // span's first line is the first in view
    void setSearchTerms(const QStringList &terms); // hits of the corpus search, marked
    void find(); // opens the find bar
    void findNext(const QString &words);
    void findPrevious(const QString &words);
    void selectNextSuggestion(); // the next suggested mention after the caret, round the end
    void selectPreviousSuggestion();
    void setZoom(int steps);
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void setPlacesAvailable(bool back, bool forward);
    void showCard(); // what is known of the marks at the caret
    void copyCitation();

Q_SIGNALS:
    void selectionChanged(Quipu::TextSpan span);
    void mentionActivated(Quipu::MentionId mention);
    void figureActivated(Quipu::FigureId figure);
    void placeVisited(Quipu::ArticleId article, Quipu::TextSpan span); // show: its beginning; reveal: the span
    void backRequested();
    void forwardRequested();
    void menuRequested(const QPoint &globalPosition);
    void importRequested(); // from the empty state
    void zoomChanged(int steps);
    void comfortChanged(const Quipu::ReaderComfort &comfort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void connectLegend();
    void restyleMentions();
    void restyleFigures();
    void restyleNotes();
    void restyleHits();
    void tellLegend();
    void activateAt(qsizetype position);
    void hoverAt(qsizetype position, const QPoint &globalPosition);
    bool showCardAt(qsizetype position);
    QString describe(qsizetype position) const;
    void moveToHit(const QString &words, bool forward);
    void editFindWords(const QString &words);
    const EntityType *typeOf(const QString &id) const;

    std::unique_ptr<ReaderMarks> m_marks;
    std::unique_ptr<ReaderHits> m_hits;
    ReaderHeader *m_header = nullptr;
    LegendBar *m_legend = nullptr;
    ArticleTextEdit *m_edit = nullptr;
    FindBar *m_findBar = nullptr;
    HoverCard *m_card = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::vector<EntityType> m_types;
    Article m_article;
    QString m_text;
    ReaderComfort m_comfort;
    FigureId m_litFigure;
    int m_zoom = 0;
};

} // namespace Quipu
