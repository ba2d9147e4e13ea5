// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copydesk.h"

#include "app/notices.h"
#include "app/savedstore.h"
#include "models/corpus/copylistmodel.h"
#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "models/storage/sqlstore.h"
#include "views/delegates/figuretext.h"
#include "views/dialogs/prompts.h"
#include "views/dialogs/textcomparison.h"

#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCompared = 300'000; // UTF-16 code units of each text: what a dialog can show

TextComparison::Named namedArticle(const ArticleRow &row)
{
    QStringList facts {row.outlet, isoDateText(row.published, QLocale())};
    facts.removeAll({});
    return {row.title, facts.join(u", "_s)};
}

Result<TextComparison> compareTexts(Reader &reader, ArticleId one, ArticleId other)
{
    TextComparison comparison;
    QString texts[2];
    for (int i = 0; i < 2; ++i) {
        const ArticleId id = i == 0 ? one : other;
        const auto rows = reader.articleRows({id});
        if (!rows)
            return rows.error();
        Result<QString> text = reader.articleText(id);
        if (!text)
            return text.error();
        if (!rows->empty())
            (i == 0 ? comparison.one : comparison.other) = namedArticle(rows->front());
        comparison.isCut = comparison.isCut || text->size() > mostCompared;
        texts[i] = text->left(mostCompared);
    }
    const auto copies = reader.copiesOf(one);
    if (!copies)
        return copies.error();
    for (const ArticleCopy &copy : *copies) {
        if (copy.article == other)
            comparison.likeness = copy.likeness;
    }
    comparison.pieces = textDifference(texts[0], texts[1]);
    return comparison;
}

} // namespace

CopyDesk::CopyDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_search(parts.store.path())
{
    connect(&m_search, &CopySearchJob::arrived, this, &CopyDesk::take);
    connect(&m_search, &CopySearchJob::finished, this, &CopyDesk::tell);
}

void CopyDesk::choose(ArticleId article, std::optional<CopyChoice::Kind> kind)
{
    if (const Outcome chosen = m_parts.project.chooseCopy(m_parts.model.copies(), article, kind); !chosen)
        m_parts.notices.showError(chosen.error());
}

void CopyDesk::join(const std::vector<ArticleId> &articles)
{
    if (articles.size() < 2) {
        m_parts.notices.showError({Error::Kind::Invalid,
                                   tr("Copies are at least two articles"),
                                   {},
                                   tr("Select them in the list, with Ctrl or Shift")});
        return;
    }
    using Groups = std::vector<CopyGroup>;
    const auto read = [articles](Reader &reader) -> Result<Groups> {
        Groups groups;
        for (const ArticleId article : articles) {
            Result<CopyGroup> group = reader.copiesOf(article);
            if (!group)
                return group.error();
            // The one that is meant first: a group of which nothing else is known takes its number.
            std::ranges::partition(*group, [article](const ArticleCopy &copy) { return copy.article == article; });
            groups.push_back(std::move(*group));
        }
        return groups;
    };
    whenSaved(m_parts.store, this, [this, read] {
        m_parts.lane.ask<Groups>({}, this, read, [this](const Result<Groups> &groups) {
            const Outcome joined = groups ? m_parts.project.joinCopies(*groups) : Outcome(groups.error());
            if (!joined)
                m_parts.notices.showError(joined.error());
        });
    });
}

void CopyDesk::compare(ArticleId one, ArticleId other)
{
    m_parts.lane.ask<TextComparison>(
        u"comparison"_s, this, [one, other](Reader &reader) { return compareTexts(reader, one, other); },
        [this](const Result<TextComparison> &comparison) {
            if (comparison)
                m_parts.prompts.showComparison(*comparison);
            else
                m_parts.notices.showError(comparison.error());
        });
}

void CopyDesk::search()
{
    whenSaved(m_parts.store, this, [this] {
        m_compared = 0;
        m_search.start();
    });
}

void CopyDesk::take(const std::vector<LatePrint> &piece)
{
    m_parts.project.noteCopySearch(piece, m_compared > 0);
    m_compared += int(piece.size());
}

void CopyDesk::tell(const Outcome &outcome)
{
    if (!outcome && outcome.error().kind != Error::Kind::Cancelled) {
        m_parts.notices.showError(outcome.error());
        return;
    }
    if (m_compared == 0) {
        m_parts.notices.showMessage(tr("Copies were looked for in every article already."));
        return;
    }
    whenSaved(m_parts.store, this, [this] {
        m_parts.lane.ask<CopiesFound>(
            {}, this, [](Reader &reader) { return reader.copiesAmong({1}, {std::numeric_limits<qint64>::max()}); },
            [this](const Result<CopiesFound> &found) {
                if (!found)
                    return;
                const QString compared = tr("%Ln article(s) compared.", nullptr, m_compared);
                m_parts.notices.showMessage(
                    found->copies == 0 ? tr("%1 None is a copy of another.").arg(compared)
                                       : tr("%1 In the project %2 tell the story of another. Undo takes it back.")
                                             .arg(compared, tr("%Ln article(s)", nullptr, found->copies)));
            });
    });
}

} // namespace Quipu
