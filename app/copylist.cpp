// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copylist.h"

#include "models/corpus/copylistmodel.h"
#include "models/jobs/readlane.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct CopiesOfOne
{
    CopyGroup copies;
    bool isUnsearched = false;
};

Result<CopiesOfOne> readCopies(Reader &reader, ArticleId article)
{
    Result<CopyGroup> copies = article ? reader.copiesOf(article) : CopyGroup();
    if (!copies)
        return copies.error();
    const auto unsearched = reader.articlesWithoutPrint({}, 1);
    if (!unsearched)
        return unsearched.error();
    return CopiesOfOne {std::move(*copies), !unsearched->empty()};
}

} // namespace

CopyList::CopyList(ReadLane &lane, CopyListModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{ }

void CopyList::setArticle(ArticleId article)
{
    m_article = article;
    refresh();
}

bool CopyList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.articles.empty() || !change.copies.empty()
        || !change.copySearches.empty();
}

void CopyList::ask()
{
    m_lane.ask<CopiesOfOne>(
        u"copies"_s, this, [article = m_article](Reader &reader) { return readCopies(reader, article); },
        [this, article = m_article](Result<CopiesOfOne> answer) {
            if (answer) {
                m_model.setCopies(article, std::move(answer->copies));
                Q_EMIT unsearchedFound(answer->isUnsearched);
                Q_EMIT found();
            } else if (answer.error().kind != Error::Kind::Cancelled) {
                Q_EMIT failed(answer.error());
            }
            answered();
        });
}

} // namespace Quipu
