// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerview.h"

#include "models/annotation/typehierarchy.h"
#include "views/reader/articletextedit.h"
#include "views/reader/findbar.h"
#include "views/reader/hovercard.h"
#include "views/reader/legendbar.h"
#include "views/reader/readerheader.h"
#include "views/reader/readerhits.h"
#include "views/reader/readermarks.h"
#include "views/widgets/emptystate.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int smallestZoom = -5, largestZoom = 12;
constexpr double zoomStep = 1.1;

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QWidget(parent)
    , m_marks(std::make_unique<ReaderMarks>())
    , m_hits(std::make_unique<ReaderHits>())
    , m_header(new ReaderHeader(this))
    , m_legend(new LegendBar(this))
    , m_edit(new ArticleTextEdit(this))
    , m_findBar(new FindBar(this))
    , m_card(new HoverCard(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"readerView"_s);
    m_edit->setObjectName(u"articleText"_s);
    makeLayout();
    connectParts();
    connectLegend();
    setComfort({});
    setZoom(0);
    clear();
}

ReaderView::~ReaderView() = default;

void ReaderView::makeLayout()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_legend);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_findBar);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_empty->setMessage(tr("No article is open.\nChoose one from the list, or import some."), tr("Import…"));
}

void ReaderView::connectParts()
{
    const auto report = [this] { Q_EMIT selectionChanged(selection()); };
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, report);
    connect(m_edit, &QPlainTextEdit::selectionChanged, this, report);
    connect(m_edit, &ArticleTextEdit::positionActivated, this, &ReaderView::activateAt);
    connect(m_edit, &ArticleTextEdit::zoomRequested, this, [this](int steps) { setZoom(m_zoom + steps); });
    connect(m_edit, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        m_edit->approach(position);
        Q_EMIT menuRequested(m_edit->viewport()->mapToGlobal(position));
    });
    m_edit->setDescription([this](qsizetype position) { return describe(position); });
    connect(m_edit, &ArticleTextEdit::hovered, this, &ReaderView::hoverAt);
    connect(m_header, &ReaderHeader::backRequested, this, &ReaderView::backRequested);
    connect(m_header, &ReaderHeader::forwardRequested, this, &ReaderView::forwardRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &ReaderView::importRequested);
    connect(m_findBar, &FindBar::wordsEdited, this, &ReaderView::editFindWords);
    connect(m_findBar, &FindBar::nextRequested, this, &ReaderView::findNext);
    connect(m_findBar, &FindBar::previousRequested, this, &ReaderView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] {
        editFindWords({});
        m_edit->setFocus();
    });
}

void ReaderView::connectLegend()
{
    connect(m_legend, &LegendBar::typeToggled, this, [this](const QString &type, bool isShown) {
        ReaderComfort comfort = m_comfort;
        for (const QString &id : withNarrower(m_types, type)) {
            comfort.hiddenTypes.removeAll(id);
            if (!isShown)
                comfort.hiddenTypes.append(id);
        }
        setComfort(comfort);
    });
    connect(m_legend, &LegendBar::figuresToggled, this, [this](bool isShown) {
        ReaderComfort comfort = m_comfort;
        comfort.showsFigures = isShown;
        setComfort(comfort);
    });
}

void ReaderView::setComfort(const ReaderComfort &comfort)
{
    m_comfort = comfort;
    m_legend->setShown(comfort.hiddenTypes, comfort.showsFigures);
    m_legend->setVisible(comfort.showsLegend);
    m_edit->setComfort(comfort);
    setZoom(m_zoom);
    restyleMentions();
    restyleFigures();
    Q_EMIT comfortChanged(m_comfort);
}

void ReaderView::show(const Article &article, const QString &text, const std::vector<MentionRow> &mentions,
                      const std::vector<Figure> &figures, const std::shared_ptr<PreparedText> &prepared)
{
    const bool isOther = article.id != m_article.id || text != m_text;
    if (isOther) {
        m_text = text;
        m_hits->setText(text);
        m_litFigure = {};
        m_marks->noted.notes.clear();
        m_header->setArticle(article);
        m_stack->setCurrentIndex(1); // before the text is there, which would be laid out once more
        m_edit->setText(text, article.structure, article.language, prepared);
        m_article = article;
    } else {
        setArticle(article);
    }
    m_marks->reset(mentions);
    m_marks->reset(figures);
    restyleMentions();
    restyleFigures();
    restyleNotes();
    if (!isOther)
        return;
    if (m_findBar->isVisible())
        editFindWords(m_findBar->words());
    Q_EMIT placeVisited(article.id, {0, 0});
}

void ReaderView::setArticle(const Article &article)
{
    if (article.structure != m_article.structure)
        m_edit->setStructure(article.structure);
    m_article = article;
    m_header->setArticle(article);
}

void ReaderView::clear()
{
    m_article = {};
    m_text.clear();
    *m_marks = {};
    m_hits->setText({});
    m_litFigure = {};
    m_edit->setText({}, {}, {});
    m_stack->setCurrentIndex(0);
}

void ReaderView::setEntityTypes(const std::vector<EntityType> &types)
{
    m_types = types;
    m_legend->setTypes(types);
    restyleMentions();
}

const EntityType *ReaderView::typeOf(const QString &id) const
{
    const auto found = std::ranges::find(m_types, id, &EntityType::id);
    return found != m_types.end() ? &*found : nullptr;
}

void ReaderView::setMentions(const std::vector<MentionRow> &mentions)
{
    m_marks->reset(mentions);
    restyleMentions();
    restyleNotes();
}

void ReaderView::upsertMentions(const std::vector<MentionRow> &mentions)
{
    m_marks->upsert(mentions);
    restyleMentions();
    restyleNotes();
}

void ReaderView::removeMentions(const std::vector<MentionId> &mentions)
{
    m_marks->remove(mentions);
    restyleMentions();
    restyleNotes();
}

void ReaderView::setFigures(const std::vector<Figure> &figures)
{
    m_marks->reset(figures);
    restyleFigures();
    restyleNotes();
}

void ReaderView::upsertFigures(const std::vector<Figure> &figures)
{
    m_marks->upsert(figures);
    restyleFigures();
    restyleNotes();
}

void ReaderView::removeFigures(const std::vector<FigureId> &figures)
{
    m_marks->remove(figures);
    restyleFigures();
    restyleNotes();
}

void ReaderView::setNotes(const std::vector<Note> &notes)
{
    if (notes == m_marks->noted.notes)
        return;
    m_marks->noted.notes = notes;
    restyleNotes();
}

void ReaderView::restyleMentions()
{
    m_edit->editMarks([this](PaintedMarks &painted) {
        painted.mentions = SpanIndex(m_marks->mentionMarks(m_types, m_comfort.hiddenTypes, m_text.size()));
    });
    tellLegend();
}

void ReaderView::restyleFigures()
{
    m_edit->editMarks([this](PaintedMarks &painted) {
        painted.figures
            = SpanIndex(m_comfort.showsFigures ? m_marks->figureMarks(m_text.size()) : std::vector<TextMark>());
        const Figure *lit = m_marks->figure(m_litFigure);
        const bool isShown = lit != nullptr && lit->status != Figure::Status::Rejected;
        painted.litFigure = isShown && lit->quote.span.fits(m_text.size()) ? lit->quote.span : TextSpan {};
    });
    tellLegend();
}

void ReaderView::restyleNotes()
{
    m_edit->editMarks([this](PaintedMarks &painted) { painted.notes = SpanIndex(m_marks->notes(m_text.size())); });
}

void ReaderView::tellLegend()
{
    if (m_comfort.showsLegend)
        m_legend->setCounts(m_marks->countsByType(), m_marks->figureCount());
}

ArticleId ReaderView::article() const
{
    return m_article.id;
}

const QString &ReaderView::text() const
{
    return m_text;
}

const std::vector<MentionRow> &ReaderView::mentions() const
{
    return m_marks->mentions;
}

std::vector<Figure> ReaderView::figures() const
{
    return m_marks->figures;
}

void ReaderView::setZoom(int steps)
{
    m_zoom = std::clamp(steps, smallestZoom, largestZoom);
    QFont reading = font();
    if (m_comfort.isSerif) {
        reading.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s});
        reading.setStyleHint(QFont::Serif);
    }
    reading.setPointSizeF(font().pointSizeF() * std::pow(zoomStep, m_zoom + 1)); // a little above the menus' size
    m_edit->setFont(reading);
    Q_EMIT zoomChanged(m_zoom);
}

void ReaderView::setPlacesAvailable(bool back, bool forward)
{
    m_header->setPlacesAvailable(back, forward);
}

void ReaderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setZoom(m_zoom);
}

} // namespace Quipu
