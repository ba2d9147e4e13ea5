// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "models/corpus/article.h"
#include "models/figures/rows.h"

#include <QDockWidget>

class QStackedWidget;

namespace Quipu {

class ArticleForm;
class EmptyState;
class EntityForm;
class FigureForm;
struct FieldChoices;
class MentionForm;

// What is known of the selected thing, to be read and corrected. Each correction is sent as the thing before and after
// when the field is left or Return is pressed.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorDock)

public:
    explicit InspectorDock(QWidget *parent = nullptr);

    void setEntityTypes(const std::vector<EntityType> &types);
    void showArticle(const Article &article);
    void showMention(const MentionRow &mention);
    void showEntity(EntityId entity); // its fields follow by updateEntity
    void updateEntity(const EntityRow &entity); // shown when it is the one asked for
    void showFigure(const FigureRow &figure);
    void setFigureChoices(const FieldChoices &choices);
    // Who confirmed or rejected what is shown, and when; "" where nobody did.
    void showReview(const QString &review);
    void focusFigureValue(); // of the figure that is shown, to type it
    void clear();
    void setReadOnly(bool isReadOnly); // fields can be read, and copied from

Q_SIGNALS:
    void articleEdited(const Quipu::Article &before, const Quipu::Article &after);
    void mentionEdited(const Quipu::Mention &before, const Quipu::Mention &after);
    void entityNameEdited(const Quipu::Mention &mention, const QString &name); // "": belongs to none
    void entityEdited(const Quipu::Entity &before, const Quipu::Entity &after);
    void entityPageRequested(Quipu::EntityId entity);
    void linkRequested(const Quipu::Entity &entity); // copied
    void figureEdited(const Quipu::Figure &before, const Quipu::Figure &after);
    void mentionReviewRequested(const Quipu::Mention &mention, Quipu::ReviewStatus status);
    void metonymRequested(const Quipu::Mention &mention, bool isMetonym);
    void figureReviewRequested(const Quipu::Figure &figure, Quipu::Figure::Status status);
    void untagRequested(const Quipu::Mention &mention);
    void chartsRequested(Quipu::FigureId figure); // those that use it
    void sourceRequested(Quipu::ArticleId article, Quipu::TextSpan span); // show where it comes from

private:
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ArticleForm *m_article;
    MentionForm *m_mention;
    EntityForm *m_entity;
    EntityId m_wanted; // whose fields are to be shown as soon as they are known
    FigureForm *m_figure;
};

} // namespace Quipu
