// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerview.h"

#include "models/base/textfinder.h"
#include "views/delegates/figuretext.h"
#include "views/reader/articlehighlighter.h"
#include "views/reader/articletextedit.h"
#include "views/reader/findbar.h"
#include "views/reader/readerheader.h"
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
const QColor hitTickColor(0xe6, 0x9f, 0x00);

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QWidget(parent)
    , m_marks(std::make_unique<ReaderMarks>())
    , m_finder(std::make_unique<TextFinder>())
    , m_header(new ReaderHeader(this))
    , m_edit(new ArticleTextEdit(this))
    , m_highlighter(new ArticleHighlighter(this))
    , m_findBar(new FindBar(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"readerView"_s);
    m_edit->setObjectName(u"articleText"_s);
    m_highlighter->setDocument(m_edit->document());
    m_highlighter->setPalette(m_edit->palette());
    makeLayout();
    connectParts();
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
    connect(m_edit, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { Q_EMIT menuRequested(m_edit->viewport()->mapToGlobal(position)); });
    m_edit->setTipSource([this](int position) { return tipAt(position); });
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

void ReaderView::show(const Article &article, const QString &text, const std::vector<MentionRow> &mentions,
                      const std::vector<Figure> &figures)
{
    if (article.id == m_article.id && text == m_text) {
        setArticle(article);
        return;
    }
    m_article = article;
    m_text = text;
    m_marks = std::make_unique<ReaderMarks>();
    m_finder = std::make_unique<TextFinder>(text);
    m_searchHits.clear();
    m_findHits.clear();
    m_litFigure = {};
    m_highlighter->resetLayers();
    m_edit->setHits({});
    m_edit->setLit({});
    m_edit->setPlainText({}); // so that the layers below are not painted into the text before
    setArticle(article);
    setMentions(mentions);
    setFigures(figures);
    m_stack->setCurrentIndex(1);
    m_edit->setPlainText(text);
    if (m_findBar->isVisible())
        editFindWords(m_findBar->words());
    Q_EMIT placeVisited(article.id, {0, 0});
}

void ReaderView::setArticle(const Article &article)
{
    m_article = article;
    m_header->setArticle(article);
    std::vector<TextMark> boilerplate, headings;
    for (const Boilerplate &part : article.structure.boilerplate)
        boilerplate.push_back({part.span, {}, true});
    for (const TextSpan &heading : article.structure.headings)
        headings.push_back({heading, {}, true});
    m_highlighter->setLayer(MarkLayer::Boilerplate, std::move(boilerplate));
    m_highlighter->setLayer(MarkLayer::Heading, std::move(headings));
}

void ReaderView::clear()
{
    m_article = {};
    m_text.clear();
    *m_marks = {};
    m_highlighter->resetLayers();
    m_edit->setBoxes({});
    m_edit->setLit({});
    m_edit->clear();
    m_stack->setCurrentIndex(0);
}

void ReaderView::setEntityTypes(const std::vector<EntityType> &types)
{
    m_types = types;
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
}

void ReaderView::upsertMentions(const std::vector<MentionRow> &mentions)
{
    m_marks->upsert(mentions);
    restyleMentions();
}

void ReaderView::removeMentions(const std::vector<MentionId> &mentions)
{
    m_marks->remove(mentions);
    restyleMentions();
}

void ReaderView::setFigures(const std::vector<Figure> &figures)
{
    m_marks->reset(figures);
    restyleFigures();
}

void ReaderView::upsertFigures(const std::vector<Figure> &figures)
{
    m_marks->upsert(figures);
    restyleFigures();
}

void ReaderView::removeFigures(const std::vector<FigureId> &figures)
{
    m_marks->remove(figures);
    restyleFigures();
}

void ReaderView::restyleMentions()
{
    m_highlighter->setLayer(MarkLayer::Mention, m_marks->mentionMarks(m_types, m_text.size()));
}

void ReaderView::restyleFigures()
{
    std::vector<TextMark> marks = m_marks->figureMarks(m_text.size());
    m_edit->setBoxes(marks);
    m_highlighter->setLayer(MarkLayer::Figure, std::move(marks));
    std::vector<TextMark> lit;
    const Figure *figure = m_marks->figure(m_litFigure);
    if (figure != nullptr && figure->status != Figure::Status::Rejected && figure->quote.span.fits(m_text.size()))
        lit.push_back({figure->quote.span, {}, true});
    m_highlighter->setLayer(MarkLayer::LitFigure, std::move(lit));
}

ArticleId ReaderView::article() const
{
    return m_article.id;
}

const QString &ReaderView::text() const
{
    return m_text;
}

std::vector<MentionRow> ReaderView::mentions() const
{
    return m_marks->mentions;
}

std::vector<Figure> ReaderView::figures() const
{
    return m_marks->figures;
}

TextSpan ReaderView::selection() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const TextSpan span {cursor.selectionStart(), cursor.selectionEnd()};
    return span.isEmpty() || span.end > m_text.size() ? span : trimmed(span, m_text);
}

void ReaderView::select(TextSpan span)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(std::clamp<qsizetype>(span.start, 0, m_text.size())));
    cursor.setPosition(int(std::clamp<qsizetype>(span.end, 0, m_text.size())), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
}

std::optional<MentionRow> ReaderView::currentMention() const
{
    const MentionRow *row = m_marks->mentionAt(selection());
    return row != nullptr ? std::optional(*row) : std::nullopt;
}

std::optional<Figure> ReaderView::currentFigure() const
{
    const Figure *figure = m_marks->figureAt(selection());
    return figure != nullptr ? std::optional(*figure) : std::nullopt;
}

TextSpan ReaderView::visibleSpan() const
{
    return m_edit->visibleSpan();
}

void ReaderView::reveal(TextSpan span)
{
    if (span.start < 0 || span.end > m_text.size())
        return;
    m_highlighter->setLayer(MarkLayer::Light, {{span, {}, true}});
    m_edit->setLit(span);
    m_edit->reveal(span);
    Q_EMIT placeVisited(m_article.id, span);
}

void ReaderView::lightFigure(FigureId figure)
{
    m_litFigure = figure;
    restyleFigures();
}

void ReaderView::unlight()
{
    m_highlighter->setLayer(MarkLayer::Light, {});
    m_edit->setLit({});
    lightFigure({});
}

void ReaderView::scrollTo(TextSpan span)
{
    if (span.start <= m_text.size())
        m_edit->scrollToTop(int(span.start));
}

void ReaderView::setSearchTerms(const QStringList &terms)
{
    m_searchHits = m_finder->wordsBeginning(terms);
    restyleHits();
}

void ReaderView::restyleHits()
{
    std::vector<TextMark> marks;
    for (const auto *hits : {&m_searchHits, &m_findHits}) {
        for (const TextSpan &hit : *hits)
            marks.push_back({hit, hitTickColor, true});
    }
    m_edit->setHits(marks);
    m_highlighter->setLayer(MarkLayer::Hit, std::move(marks));
}

void ReaderView::find()
{
    const TextSpan selected = selection();
    const bool isShort = !selected.isEmpty() && selected.length() < 80;
    m_findBar->open(isShort ? selected.in(m_text).toString() : QString());
}

void ReaderView::editFindWords(const QString &words)
{
    m_findHits = m_finder->all(words);
    restyleHits();
    m_findBar->showCount(0, int(m_findHits.size()));
}

void ReaderView::findNext(const QString &words)
{
    moveToHit(words, true);
}

void ReaderView::findPrevious(const QString &words)
{
    moveToHit(words, false);
}

// From the selection on, round the end of the text.
void ReaderView::moveToHit(const QString &words, bool forward)
{
    const std::vector<TextSpan> hits = m_finder->all(words.isEmpty() ? m_findBar->words() : words);
    if (hits.empty())
        return;
    const TextSpan here {m_edit->textCursor().selectionStart(), m_edit->textCursor().selectionEnd()};
    const auto hit = hits.begin() + TextFinder::nearest(hits, here, forward);
    select(*hit);
    m_findBar->showCount(int(hit - hits.begin()) + 1, int(hits.size()));
}

void ReaderView::selectNextSuggestion()
{
    if (const MentionRow *row = m_marks->nextSuggestion(m_edit->textCursor().selectionStart()))
        select(row->mention.quote.span);
}

void ReaderView::selectPreviousSuggestion()
{
    if (const MentionRow *row = m_marks->previousSuggestion(m_edit->textCursor().selectionStart()))
        select(row->mention.quote.span);
}

void ReaderView::activateAt(int position)
{
    if (const Figure *figure = m_marks->figureAt({position, position + 1}))
        Q_EMIT figureActivated(figure->id);
    else if (const MentionRow *row = m_marks->mentionAt({position, position + 1}))
        Q_EMIT mentionActivated(row->mention.id);
}

QString ReaderView::tipAt(int position) const
{
    if (const Figure *figure = m_marks->figureAt({position, position + 1}))
        return figureTip(*figure, locale());
    const MentionRow *row = m_marks->mentionAt({position, position + 1});
    if (row == nullptr)
        return {};
    const EntityType *type = typeOf(row->mention.type);
    const QString name = row->entityName.isEmpty() ? row->mention.quote.text : row->entityName;
    return tr("%1: %2 (%3)", "type, name, suggested or accepted")
        .arg(type != nullptr ? type->label : row->mention.type, name, statusText(row->mention.status));
}

void ReaderView::setZoom(int steps)
{
    m_zoom = std::clamp(steps, smallestZoom, largestZoom);
    QFont reading = font();
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
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette()); // not the children's: theirs changes after their parent's
    else if (event->type() == QEvent::FontChange)
        setZoom(m_zoom);
}

} // namespace Quipu
