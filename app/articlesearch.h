// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/search/query.h"
#include "models/storage/reader.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>

namespace Quipu {

class ArticleListModel;
class ReadLane;

// The article list as an answer to what is typed in the search field. The first rows come at once, the others behind
// them; the next key stops both. While a query cannot be read, the last good result stays. When the project changes,
// the first rows are asked for again; the whole list, where it is long, only as often as costs little. GUI lane.
class ArticleSearch final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleSearch)

public:
    // first answers at once; rest may be busy for seconds.
    ArticleSearch(ReadLane &first, ReadLane &rest, ArticleListModel &model, QObject *parent = nullptr);

    void setQuery(const QString &text);
    const QString &queryText() const { return m_text; }
    void setSort(ArticleSort sort);
    ArticleSort sort() const { return m_sort; }
    void setHidesCopies(bool hides); // of copies of one story only the lead is found
    const QStringList &terms() const { return m_terms; } // what to light in the open article
    const ProjectCounts &counts() const { return m_counts; } // as last found, without entities
    // Articles that left are no longer listed, before the file says so.
    void follow(const Change &change);

Q_SIGNALS:
    void found(int shown, bool isWhole); // not whole: at least so many
    void termsChanged(const QStringList &terms);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    struct Beginning
    {
        ArticlePart part;
        std::vector<ArticleRow> rows; // of the first screen
        ProjectCounts counts;
    };

    void askAnew();
    Query wholeQuery() const;
    static Result<Beginning> findBeginning(Reader &reader, const Query &query, const Query &typed, ArticleSort sort);
    void showBeginning(Beginning beginning);
    void askForRest(const ArticlePlace &from, int least);
    void showRest(const ArticlePlace &from, int least, ArticlePart rest);
    void askForWhole();
    void showWhole(std::vector<ArticleId> articles);
    void askForRows(const std::vector<ArticleId> &articles);
    void tell();

    ReadLane &m_firstLane;
    ReadLane &m_restLane;
    ArticleListModel &m_model;
    QString m_text;
    Query m_query;
    QStringList m_terms;
    ProjectCounts m_counts;
    ArticleSort m_sort = ArticleSort::Newest;
    bool m_hidesCopies = false;

    bool m_isNew = true; // another question than the one that the model answers
    bool m_isStreaming = false; // the rest of a new question is on its way
    bool m_isWholeDue = false; // the project has changed since the rest was read
    bool m_isReadingWhole = false;
    std::vector<ArticleId> m_beginning; // the first of the list, as last read
    QTimer m_wholePause;
    QElapsedTimer m_wholeTime;
};

} // namespace Quipu
