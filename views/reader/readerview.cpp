// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerview.h"

#include <QEvent>

namespace Quipu {

struct ReaderMarks
{
    std::vector<MentionRow> mentions;
    std::vector<Figure> figures;
};

ReaderView::ReaderView(QWidget *parent)
    : QWidget(parent)
    , m_marks(std::make_unique<ReaderMarks>())
{
    setObjectName(QStringLiteral("readerView"));
}

ReaderView::~ReaderView() = default;
void ReaderView::show(const Article &article, const QString &text)
{
    m_article = article;
    m_text = text;
}
void ReaderView::setArticle(const Article &article)
{
    m_article = article;
}
void ReaderView::clear() { }
void ReaderView::setEntityTypes(const std::vector<EntityType> &) { }
void ReaderView::setMentions(const std::vector<MentionRow> &) { }
void ReaderView::upsertMentions(const std::vector<MentionRow> &) { }
void ReaderView::removeMentions(const std::vector<MentionId> &) { }
void ReaderView::setFigures(const std::vector<Figure> &) { }
void ReaderView::upsertFigures(const std::vector<Figure> &) { }
void ReaderView::removeFigures(const std::vector<FigureId> &) { }
ArticleId ReaderView::article() const
{
    return m_article.id;
}
const QString &ReaderView::text() const
{
    return m_text;
}
TextSpan ReaderView::selection() const
{
    return {};
}
void ReaderView::select(TextSpan) { }
std::optional<MentionRow> ReaderView::currentMention() const
{
    return {};
}
std::optional<Figure> ReaderView::currentFigure() const
{
    return {};
}
std::vector<MentionRow> ReaderView::mentions() const
{
    return m_marks->mentions;
}
std::vector<Figure> ReaderView::figures() const
{
    return m_marks->figures;
}
TextSpan ReaderView::visibleSpan() const
{
    return {};
}
void ReaderView::reveal(TextSpan) { }
void ReaderView::lightFigure(FigureId) { }
void ReaderView::unlight() { }
void ReaderView::scrollTo(TextSpan) { }
void ReaderView::setSearchTerms(const QStringList &) { }
void ReaderView::find() { }
void ReaderView::findNext(const QString &) { }
void ReaderView::findPrevious(const QString &) { }
void ReaderView::selectNextSuggestion() { }
void ReaderView::selectPreviousSuggestion() { }
void ReaderView::setZoom(int steps)
{
    m_zoom = steps;
}
void ReaderView::setPlacesAvailable(bool, bool) { }
void ReaderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace Quipu
