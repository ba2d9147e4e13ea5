// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/search/query.h"
#include "models/storage/reader.h"

#include <QStringList>

namespace Quipu {

class ArticleListModel;
class ReadLane;

// The article list as an answer to what is typed in the search field. While a query cannot be read, the last good
// result stays.
class ArticleSearch final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleSearch)

public:
    ArticleSearch(ReadLane &lane, ArticleListModel &model, QObject *parent = nullptr);

    void setQuery(const QString &text);
    const QString &queryText() const { return m_text; }
    void setSort(ArticleSort sort);
    ArticleSort sort() const { return m_sort; }
    void setHidesCopies(bool hides); // of copies of one story only the lead is found
    const QStringList &terms() const { return m_terms; } // what to light in the open article
    const ProjectCounts &counts() const { return m_counts; } // as last found

Q_SIGNALS:
    void found(int shown);
    void queryRefused(const QString &message); // "" when it is understood again
    void termsChanged(const QStringList &terms);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    Query wholeQuery() const;
    void askForRows(const std::vector<ArticleId> &articles);

    ReadLane &m_lane;
    ArticleListModel &m_model;
    QString m_text;
    Query m_query;
    QStringList m_terms;
    ProjectCounts m_counts;
    ArticleSort m_sort = ArticleSort::Newest;
    bool m_hidesCopies = false;
};

} // namespace Quipu
