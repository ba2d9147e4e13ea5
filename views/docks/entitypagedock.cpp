// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/entitypagedock.h"

#include "models/annotation/entitypagemodel.h"
#include "models/annotation/entitytypes.h"
#include "models/search/concordancemodel.h"
#include "views/docks/concordancedelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString relationText(const RelationRow &row)
{
    return EntityPageDock::tr("%1 — %2 → %3", "entity, relation, entity")
        .arg(row.subjectName, row.relation.kind, row.objectName);
}

QString relationDates(const Relation &relation)
{
    const auto iso = [](const std::optional<PartialDate> &date) { return date ? date->toIso() : QString(); };
    if (relation.from && relation.until)
        return EntityPageDock::tr("%1 to %2", "dates").arg(iso(relation.from), iso(relation.until));
    if (relation.until)
        return EntityPageDock::tr("until %1", "date").arg(iso(relation.until));
    return relation.from ? EntityPageDock::tr("from %1", "date").arg(iso(relation.from)) : QString();
}

} // namespace

EntityPageDock::EntityPageDock(QWidget *parent)
    : QDockWidget(tr("Entity page"), parent)
    , m_name(new QLabel)
    , m_facts(new QLabel)
    , m_chart(new QPushButton(tr("&Timeline")))
    , m_note(new QPushButton(tr("&Note…")))
    , m_tabs(new QTabWidget)
    , m_mentions(new QTableView)
    , m_nothing(new EmptyState)
    , m_stack(new QStackedLayout)
{
    setObjectName(u"entityPageDock"_s);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_note->setObjectName(u"entityNote"_s);
    m_note->setToolTip(tr("Write a note on the entity"));
    m_chart->setToolTip(tr("Chart its mentions through the years"));
    m_mentions->setObjectName(u"entityMentions"_s);
    m_mentions->setAccessibleName(tr("Mentions of the entity in context"));
    m_mentions->setItemDelegate(new ConcordanceDelegate(m_mentions));
    m_mentions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_mentions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_mentions->setShowGrid(false);
    m_mentions->setWordWrap(false);
    m_mentions->setTabKeyNavigation(false);
    m_mentions->verticalHeader()->hide();
    m_mentions->verticalHeader()->setDefaultSectionSize(m_mentions->fontMetrics().height() + 6);
    m_mentions->horizontalHeader()->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_mentions, QString());
    m_tabs->addTab(makeList(ArticlesTab, tr("Articles")), QString());
    m_tabs->addTab(makeList(FiguresTab, tr("Figures that name it")), QString());
    m_tabs->addTab(makeList(CompanyTab, tr("Entities that the same articles name")), QString());
    m_tabs->addTab(makeList(RelationsTab, tr("Relations")), QString());
    m_tabs->addTab(makeList(NamesTab, tr("Merged names")), QString());
    m_lists[RelationsTab]->setAccessibleDescription(tr("Delete removes a relation"));
    m_lists[NamesTab]->setAccessibleDescription(tr("Delete splits an entity off"));

    auto *names = new QWidget;
    names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout(names);
    words->setContentsMargins({});
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *head = new FlowLayout; // in a narrow dock the buttons go below the name
    head->setSpacing(4);
    head->addWidget(names);
    head->addWidget(m_chart);
    head->addWidget(m_note);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_nothing->setMessage(tr("No entity is shown.\nSelect one in the list of entities, or put the caret on a mark."));
    auto *content = new QWidget(this);
    content->setLayout(m_stack);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    setWidget(content);
    connect(this, &QDockWidget::visibilityChanged, this, &EntityPageDock::shown);
    connect(m_chart, &QPushButton::clicked, this, [this] { Q_EMIT chartRequested(entity()); });
    connect(m_note, &QPushButton::clicked, this, &EntityPageDock::noteRequested);
}

QTreeView *EntityPageDock::makeList(Tab tab, const QString &name)
{
    auto *list = new QTreeView;
    m_models[tab] = new EntityPageModel(this);
    m_lists[tab] = list;
    list->setObjectName(u"entityList%1"_s.arg(int(tab)));
    list->setAccessibleName(name);
    list->setModel(m_models[tab]);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderHidden(true);
    list->setAllColumnsShowFocus(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(EntityPageModel::TextColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(EntityPageModel::DetailColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(EntityPageModel::CountColumn, QHeaderView::ResizeToContents);
    list->installEventFilter(this);
    connect(list, &QAbstractItemView::activated, this,
            [this, tab](const QModelIndex &index) { activate(m_models[tab]->line(index.row())); });
    return list;
}

void EntityPageDock::setMentions(ConcordanceModel *mentions)
{
    m_mentions->setModel(mentions);
    QHeaderView *header = m_mentions->horizontalHeader();
    for (int column = 0; column < ConcordanceModel::ColumnCount; ++column) {
        const bool isContext = column == ConcordanceModel::LeftColumn || column == ConcordanceModel::RightColumn;
        header->setSectionResizeMode(column, isContext ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    header->resizeSection(ConcordanceModel::KeywordColumn, fontMetrics().averageCharWidth() * 22);
    header->resizeSection(ConcordanceModel::ArticleColumn, fontMetrics().averageCharWidth() * 20);
    const auto go = [this, mentions](const QModelIndex &index) {
        const ConcordanceLine &line = mentions->lines()[size_t(index.row())];
        Q_EMIT placeActivated(line.article, line.span);
    };
    connect(m_mentions, &QAbstractItemView::activated, this, go);
    connect(m_mentions, &QAbstractItemView::clicked, this, go);
}

void EntityPageDock::showPage(const EntityPage &page)
{
    m_page = page;
    m_name->setText(page.entity.entity.name);
    m_facts->setText(page.entity.aliases.isEmpty()
                         ? entityTypeLabel(page.entity.entity.type)
                         : tr("%1 · also called %2", "type, names")
                               .arg(entityTypeLabel(page.entity.entity.type), page.entity.aliases.join(u", "_s)));
    m_facts->setToolTip(m_facts->text());
    m_models[ArticlesTab]->setLines(page.articles);
    m_models[FiguresTab]->setLines(page.figures);
    std::vector<EntityPageLine> company = page.company;
    for (EntityPageLine &line : company)
        line.detail = entityTypeLabel(line.detail);
    m_models[CompanyTab]->setLines(std::move(company));
    std::vector<EntityPageLine> relations;
    for (const RelationRow &row : page.relations) {
        EntityPageLine line;
        line.text = relationText(row);
        const QString dates = relationDates(row.relation);
        const QString sentence = row.relation.sentence.text.simplified();
        line.detail = dates.isEmpty() ? sentence : tr("%1: %2", "dates, sentence").arg(dates, sentence);
        line.article = row.relation.article;
        line.span = row.relation.sentence.span;
        line.relation = row.relation.id;
        relations.push_back(std::move(line));
    }
    m_models[RelationsTab]->setLines(std::move(relations));
    std::vector<EntityPageLine> names;
    for (const EntityRow &row : page.family) {
        EntityPageLine line;
        line.text = row.entity.name;
        line.detail = entityTypeLabel(row.entity.type);
        line.count = row.mentions;
        line.entity = row.entity.id;
        names.push_back(std::move(line));
    }
    m_models[NamesTab]->setLines(std::move(names));
    tellTitles();
    m_stack->setCurrentIndex(1);
}

void EntityPageDock::tellTitles()
{
    setTitle(MentionsTab, tr("Mentions"), m_page->entity.mentions);
    setTitle(ArticlesTab, tr("Articles"), m_page->entity.articles);
    setTitle(FiguresTab, tr("Figures"), int(m_page->figures.size()));
    setTitle(CompanyTab, tr("Named with"), int(m_page->company.size()));
    setTitle(RelationsTab, tr("Relations"), int(m_page->relations.size()));
    setTitle(NamesTab, tr("Names"), int(m_page->family.size()));
}

void EntityPageDock::setTitle(Tab tab, const QString &title, int count)
{
    m_tabs->setTabText(tab, tr("%1 %2", "what, how many").arg(title, QLocale().toString(count)));
}

void EntityPageDock::clear()
{
    m_page.reset();
    m_stack->setCurrentIndex(0);
}

void EntityPageDock::activate(const EntityPageLine &line)
{
    if (line.figure)
        Q_EMIT figureActivated(line.figure);
    else if (line.article)
        Q_EMIT placeActivated(line.article, line.span);
    else if (line.entity && line.entity != entity())
        Q_EMIT entityActivated(line.entity);
}

void EntityPageDock::removeSelected(Tab tab)
{
    const QModelIndex current = m_lists[tab]->currentIndex();
    if (!m_page || !current.isValid())
        return;
    const EntityPageLine line = m_models[tab]->line(current.row());
    if (tab == NamesTab) {
        Q_EMIT splitRequested(line.entity);
        return;
    }
    for (const RelationRow &row : m_page->relations) {
        if (row.relation.id == line.relation)
            Q_EMIT relationsRemovalRequested({row.relation});
    }
}

// In a narrow dock the context has all the room.
void EntityPageDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    constexpr int wide = 110; // letters
    const bool isNarrow = width() < wide * fontMetrics().averageCharWidth();
    if (m_mentions->model() != nullptr) {
        m_mentions->setColumnHidden(ConcordanceModel::ArticleColumn, isNarrow);
        m_mentions->setColumnHidden(ConcordanceModel::DateColumn, isNarrow);
    }
}

bool EntityPageDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        for (const Tab tab : {RelationsTab, NamesTab}) {
            if (watched == m_lists[tab]) {
                removeSelected(tab);
                return true;
            }
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace Quipu
