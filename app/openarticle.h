// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/storage/reader.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Quipu {

class ReadLane;
struct PreparedText;

// An article with everything that is shown of it.
struct LoadedArticle
{
    Article article;
    QString text;
    std::vector<MentionRow> mentions;
    std::vector<FigureRow> figures;
    std::shared_ptr<PreparedText> prepared {}; // of a long text; else null
};

// What of an article is to be shown when it is open.
struct Arrival
{
    TextSpan span; // empty: the article as such
    FigureId figure; // that the span belongs to; 0: none
    bool selects = false; // the span becomes the selection; else it is lit
};

// The article that is read at the moment: loaded on the read lane, kept true by the project's signals. Edits that the
// file does not hold yet when it is loaded are laid over what was loaded. GUI lane.
class OpenArticle final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenArticle)

public:
    explicit OpenArticle(ReadLane &lane, QObject *parent = nullptr);

    // Opens it, unless it is open, and then reports arrivedAt.
    void open(ArticleId article, const Arrival &arrival = {});
    void openFigure(FigureId figure); // at its sentence
    void openMention(ArticleId article, MentionId mention);

    ArticleId id() const { return m_article.id; } // 0: none
    const Article &article() const { return m_article; }
    bool isLoading() const { return m_isLoading; }
    FigureRow rowOf(const Figure &figure) const;

    void noteChange(const Change &change);
    void everythingSaved(); // the file holds all edits

Q_SIGNALS:
    void opened(const Quipu::LoadedArticle &loaded);
    void arrivedAt(const Quipu::Arrival &arrival);
    void left(); // the article left the project
    void articleChanged(const Quipu::Article &article);
    void mentionsUpserted(const std::vector<Quipu::MentionRow> &mentions);
    void mentionsRemoved(const std::vector<Quipu::MentionId> &mentions);
    void figuresUpserted(const std::vector<Quipu::Figure> &figures);
    void figuresRemoved(const std::vector<Quipu::FigureId> &figures);
    void failed(const Quipu::Error &error);

private:
    void load(ArticleId article, const Arrival &arrival);
    void show(const LoadedArticle &loaded);
    void apply(const Change &change);
    MentionRow rowOf(const Mention &mention) const;
    void refreshNames();

    ReadLane &m_lane;
    Article m_article;
    struct Root
    {
        EntityId id;
        QString name;
    };
    QHash<EntityId, Root> m_roots; // of this article's mentions, and of entities met since
    bool m_isRenamed = false; // entities changed: what their mentions are called is to be asked anew
    std::vector<Change> m_unsaved; // edits, without additions, oldest first
    bool m_isLoading = false;
    bool m_isOutdated = false; // it has another text now, which is to be loaded
    Arrival m_wanted {}; // where that one is to be opened
};

} // namespace Quipu
