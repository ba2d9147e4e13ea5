// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitypage.h"

#include <QDockWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTabWidget;
class QTreeView;

namespace Quipu {

class ConcordanceModel;
class EmptyState;
class EntityPageModel;

// All that is known of one entity: its mentions in context, its articles, the figures that name it, whom the same
// articles name, its relations, and what was merged into it. Each line leads to its place. Nothing is asked for while
// the dock is not in view.
class EntityPageDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityPageDock)

public:
    explicit EntityPageDock(QWidget *parent = nullptr);

    void setMentions(ConcordanceModel *mentions);
    void showPage(const EntityPage &page);
    void clear();
    EntityId entity() const { return m_page ? m_page->entity.entity.id : EntityId {}; }

Q_SIGNALS:
    void shown(bool isShown);
    void placeActivated(Quipu::ArticleId article, Quipu::TextSpan span); // an empty span: the article as such
    void figureActivated(Quipu::FigureId figure);
    void entityActivated(Quipu::EntityId entity);
    void splitRequested(Quipu::EntityId merged);
    void relationsRemovalRequested(const std::vector<Quipu::Relation> &relations);
    void chartRequested(Quipu::EntityId entity); // its mentions through the years
    void noteRequested(); // on the entity

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { MentionsTab, ArticlesTab, FiguresTab, CompanyTab, RelationsTab, NamesTab, TabCount };

    QTreeView *makeList(Tab tab, const QString &name);
    void activate(const EntityPageLine &line);
    void removeSelected(Tab tab);
    void setTitle(Tab tab, const QString &title, int count);
    void tellTitles();

    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_chart;
    QPushButton *m_note;
    QTabWidget *m_tabs;
    QTableView *m_mentions;
    EntityPageModel *m_models[TabCount] {};
    QTreeView *m_lists[TabCount] {};
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    std::optional<EntityPage> m_page;
};

} // namespace Quipu
