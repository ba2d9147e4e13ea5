// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/inspectordock.h"

#include "views/docks/articleform.h"
#include "views/docks/entityform.h"
#include "views/docks/figureform.h"
#include "views/docks/mentionform.h"
#include "views/widgets/emptystate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace Quipu {

InspectorDock::InspectorDock(QWidget *parent)
    : QDockWidget(tr("Inspector"), parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_article(new ArticleForm(this))
    , m_mention(new MentionForm(this))
    , m_entity(new EntityForm(this))
    , m_figure(new FigureForm(this))
{
    setObjectName(QStringLiteral("inspectorDock"));
    m_empty->setMessage(tr("Nothing is selected.\nClick a mark in the text or a row in a list."));
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_article), static_cast<QWidget *>(m_mention),
          static_cast<QWidget *>(m_entity), static_cast<QWidget *>(m_figure)})
        m_pages->addWidget(page);
    setWidget(m_pages);
    connect(m_article, &ArticleForm::articleEdited, this, &InspectorDock::articleEdited);
    connect(m_article, &ArticleForm::placeRequested, this, &InspectorDock::sourceRequested);
    connect(m_mention, &MentionForm::mentionEdited, this, &InspectorDock::mentionEdited);
    connect(m_mention, &MentionForm::entityNameEdited, this, &InspectorDock::entityNameEdited);
    connect(m_mention, &MentionForm::reviewRequested, this, &InspectorDock::mentionReviewRequested);
    connect(m_mention, &MentionForm::metonymRequested, this, &InspectorDock::metonymRequested);
    connect(m_mention, &MentionForm::untagRequested, this, &InspectorDock::untagRequested);
    connect(m_entity, &EntityForm::entityEdited, this, &InspectorDock::entityEdited);
    connect(m_entity, &EntityForm::pageRequested, this, &InspectorDock::entityPageRequested);
    connect(m_entity, &EntityForm::linkRequested, this, &InspectorDock::linkRequested);
    connect(m_figure, &FigureForm::figureEdited, this, &InspectorDock::figureEdited);
    connect(m_figure, &FigureForm::reviewRequested, this, &InspectorDock::figureReviewRequested);
    connect(m_figure, &FigureForm::sourceRequested, this, &InspectorDock::sourceRequested);
    connect(m_figure, &FigureForm::chartsRequested, this, &InspectorDock::chartsRequested);
}

void InspectorDock::setEntityTypes(const std::vector<EntityType> &types)
{
    m_mention->setTypes(types);
    m_entity->setTypes(types);
}

void InspectorDock::showArticle(const Article &article)
{
    m_article->show(article);
    m_wanted = {};
    m_pages->setCurrentWidget(m_article);
}

void InspectorDock::showMention(const MentionRow &mention)
{
    m_mention->show(mention);
    m_wanted = {};
    m_pages->setCurrentWidget(m_mention);
}

void InspectorDock::showEntity(EntityId entity)
{
    m_wanted = entity;
}

void InspectorDock::updateEntity(const EntityRow &entity)
{
    if (!m_wanted)
        return;
    m_wanted = entity.entity.id; // it may have been merged into another
    m_entity->show(entity);
    m_pages->setCurrentWidget(m_entity);
}

void InspectorDock::showFigure(const FigureRow &figure)
{
    m_figure->show(figure);
    m_wanted = {};
    m_pages->setCurrentWidget(m_figure);
}

void InspectorDock::setFigureChoices(const FieldChoices &choices)
{
    m_figure->setChoices(choices);
}

void InspectorDock::showReview(const QString &review)
{
    m_figure->showReview(review);
    m_mention->showReview(review);
}

void InspectorDock::focusFigureValue()
{
    m_figure->focusValue();
}

void InspectorDock::setReadOnly(bool isReadOnly)
{
    for (auto *line : m_pages->findChildren<QLineEdit *>())
        line->setReadOnly(isReadOnly);
    for (auto *text : m_pages->findChildren<QPlainTextEdit *>())
        text->setReadOnly(isReadOnly);
    for (auto *choice : m_pages->findChildren<QComboBox *>())
        choice->setEnabled(!isReadOnly);
}

void InspectorDock::clear()
{
    m_pages->setCurrentWidget(m_empty);
}

} // namespace Quipu
