// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/concordancedock.h"

#include "models/annotation/typehierarchy.h"
#include "models/base/error.h"
#include "views/docks/concordancedelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/searchfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int pauseInTyping = 200; // milliseconds
constexpr int narrowDock = 110; // letters; narrower, there is no room for the article

} // namespace

ConcordanceDock::ConcordanceDock(QWidget *parent)
    : QDockWidget(tr("Concordance"), parent)
    , m_field(new SearchField({}, this))
    , m_kind(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_matchesCase(new QCheckBox(tr("Match &case"), this))
    , m_inWords(new QCheckBox(tr("&Inside words"), this))
    , m_isHere(new QCheckBox(tr("&This article"), this))
    , m_sort(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_tag(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_pause(new QTimer(this))
{
    setObjectName(u"concordanceDock"_s);
    makeField();
    makeTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(makeTop());
    column->addLayout(m_stack, 1);
    setWidget(content);
    kindChosen();
}

void ConcordanceDock::makeField()
{
    m_kind->setAccessibleName(tr("What to look for"));
    m_kind->addItem(tr("Words"), int(ConcordanceQuery::Kind::Words));
    m_kind->addItem(tr("Regular expression"), int(ConcordanceQuery::Kind::Expression));
    m_kind->addItem(tr("Type of entity"), int(ConcordanceQuery::Kind::EntityType));
    m_kind->addItem(tr("Entity"), int(ConcordanceQuery::Kind::Entity));
    m_type->setAccessibleName(tr("Type of entity"));
    m_sort->setAccessibleName(tr("Sort"));
    m_sort->addItem(tr("As in the texts"), int(ConcordanceSort::Text));
    m_sort->addItem(tr("By what goes before"), int(ConcordanceSort::Left));
    m_sort->addItem(tr("By what was found"), int(ConcordanceSort::Keyword));
    m_sort->addItem(tr("By what comes after"), int(ConcordanceSort::Right));
    constexpr int shortest = 7; // letters: in a narrow dock the field needs the room
    for (QComboBox *box : {m_kind, m_type, m_sort}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortest);
    }
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field->setObjectName(u"concordanceField"_s);
    m_field->setAccessibleName(tr("Concordance of"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    connect(m_pause, &QTimer::timeout, this, &ConcordanceDock::tellQuery);
    connect(m_field, &QLineEdit::textEdited, this, &ConcordanceDock::edited);
    connect(m_field, &SearchField::downPressed, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_entity = {};
        kindChosen();
        tellQuery();
    });
    connect(m_type, &QComboBox::activated, this, &ConcordanceDock::tellQuery);
    for (QCheckBox *box : {m_matchesCase, m_inWords, m_isHere})
        connect(box, &QCheckBox::clicked, this, &ConcordanceDock::tellQuery);
    connect(m_sort, &QComboBox::activated, this,
            [this] { Q_EMIT sortEdited(ConcordanceSort(m_sort->currentData().toInt())); });
    m_tag->setObjectName(u"concordanceTag"_s);
    m_tag->setText(tr("&Tag…"));
    m_tag->setAccessibleName(tr("Tag the selected lines, or all of them"));
    m_tag->setToolTip(m_tag->accessibleName());
    connect(m_tag, &QToolButton::clicked, this, &ConcordanceDock::tagRequested);
    m_export->setText(tr("E&xport…"));
    m_export->setAccessibleName(tr("Export the concordance"));
    connect(m_export, &QToolButton::clicked, this, &ConcordanceDock::exportRequested);
}

// Two lines: what is looked for; and how.
QLayout *ConcordanceDock::makeTop()
{
    auto *what = new QHBoxLayout;
    what->addWidget(m_kind);
    what->addWidget(m_field, 1);
    what->addWidget(m_type, 1);
    what->addWidget(m_sort);
    auto *how = new FlowLayout; // in a narrow dock the buttons go to another line
    how->setSpacing(8);
    how->addWidget(m_matchesCase);
    how->addWidget(m_inWords);
    how->addWidget(m_isHere);
    how->addWidget(m_count);
    how->addWidget(m_tag);
    how->addWidget(m_export);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, 4, 0);
    top->setSpacing(2);
    top->addLayout(what);
    top->addLayout(how);
    return top;
}

void ConcordanceDock::makeTable()
{
    m_table->setObjectName(u"concordanceTable"_s);
    m_table->setAccessibleName(tr("Concordance"));
    m_table->setItemDelegate(new ConcordanceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, &ConcordanceDock::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_table->selectionModel()->hasSelection())
            Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position));
    });
}

void ConcordanceDock::setModel(ConcordanceModel *model)
{
    m_model = model;
    m_table->setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ConcordanceDock::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &ConcordanceDock::updateState);
    share();
    updateState();
}

void ConcordanceDock::setEntityTypes(const std::vector<EntityType> &types)
{
    const QString chosen = m_type->currentData().toString();
    m_type->clear();
    for (const EntityType &type : byHierarchy(types))
        m_type->addItem(typeIndent(types, type.id) + type.pluralLabel, type.id);
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

void ConcordanceDock::setArticle(ArticleId article)
{
    const bool isAsked = m_isHere->isChecked() && article != m_article;
    m_article = article;
    m_isHere->setEnabled(bool(article) || m_isHere->isChecked());
    if (isAsked)
        tellQuery();
}

ConcordanceQuery::Kind ConcordanceDock::kind() const
{
    return ConcordanceQuery::Kind(m_kind->currentData().toInt());
}

void ConcordanceDock::kindChosen()
{
    const bool isType = kind() == ConcordanceQuery::Kind::EntityType;
    m_field->setVisible(!isType);
    m_type->setVisible(isType);
    m_field->setReadOnly(kind() == ConcordanceQuery::Kind::Entity);
    m_matchesCase->setVisible(kind() == ConcordanceQuery::Kind::Words || kind() == ConcordanceQuery::Kind::Expression);
    m_inWords->setVisible(kind() == ConcordanceQuery::Kind::Words);
    m_field->setPlaceholderText(kind() == ConcordanceQuery::Kind::Words ? tr("Words, or the beginning of one and *")
                                    : kind() == ConcordanceQuery::Kind::Expression
                                    ? tr("For example [0-9,.]+ hectares")
                                    : tr("Choose “Concordance” on an entity in its list"));
    if (kind() == ConcordanceQuery::Kind::Entity && !m_entity)
        m_field->clear();
    updateState();
}

void ConcordanceDock::edited()
{
    m_pause->start();
}

void ConcordanceDock::tellQuery()
{
    m_pause->stop();
    m_refusal.clear();
    ConcordanceQuery query {.kind = kind(),
                            .text = m_field->text(),
                            .entity = m_entity,
                            .matchesCase = m_matchesCase->isChecked(),
                            .inWords = m_inWords->isChecked(),
                            .article = m_isHere->isChecked() ? m_article : ArticleId {}};
    if (kind() == ConcordanceQuery::Kind::EntityType)
        query.text = m_type->currentData().toString();
    const bool isEmpty = kind() == ConcordanceQuery::Kind::Entity ? !m_entity : query.text.trimmed().isEmpty();
    Q_EMIT queryEdited(isEmpty ? std::nullopt : std::optional(query));
    updateState();
}

void ConcordanceDock::ask(const QString &words)
{
    show();
    raise();
    m_entity = {};
    m_kind->setCurrentIndex(m_kind->findData(int(ConcordanceQuery::Kind::Words)));
    kindChosen();
    if (!words.isEmpty())
        m_field->setText(words.simplified());
    m_field->setFocus();
    m_field->selectAll();
    tellQuery();
}

void ConcordanceDock::askForEntity(EntityId entity, const QString &name)
{
    show();
    raise();
    m_entity = entity;
    m_kind->setCurrentIndex(m_kind->findData(int(ConcordanceQuery::Kind::Entity)));
    kindChosen();
    m_field->setText(name);
    tellQuery();
}

void ConcordanceDock::showProgress(int articlesRead, int articles)
{
    m_articlesRead = articlesRead;
    m_articles = articles;
    updateState();
}

void ConcordanceDock::showRefusal(const Error &error)
{
    m_refusal = error.what + u'\n' + error.remedy;
    updateState();
}

void ConcordanceDock::updateState()
{
    const auto shown = m_model != nullptr ? m_model->lines().size() : 0;
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    m_tag->setEnabled(shown > 0);
    m_export->setEnabled(shown > 0);
    Q_EMIT linesShown(shown > 0);
    const bool isAsked
        = m_articles > 0 || (kind() != ConcordanceQuery::Kind::Entity ? !m_field->text().isEmpty() : bool(m_entity));
    const bool isRunning = m_articlesRead < m_articles;
    if (!m_refusal.isEmpty())
        m_empty->setMessage(m_refusal);
    else if (isRunning)
        m_empty->setMessage(tr("Looking…"));
    else if (isAsked)
        m_empty->setMessage(tr("Found nowhere."));
    else
        m_empty->setMessage(tr("Every place of a word, with what stands around it.\nType one above."));
    const QString count = m_model == nullptr || m_model->added() == 0 ? QString()
        : m_model->hasLeftOut() ? tr("the first %L1 of %L2").arg(shown).arg(m_model->added())
                                : tr("%Ln place(s)", nullptr, int(shown));
    m_count->setText(isRunning && !count.isEmpty()
                         ? tr("%1, %2 of %3 articles read", "places found, articles read, articles to be read")
                               .arg(count, locale().toString(m_articlesRead), locale().toString(m_articles))
                         : count);
}

// What was found stands in the middle; before and after have the same room.
void ConcordanceDock::share()
{
    if (m_model == nullptr)
        return;
    using Model = ConcordanceModel;
    const int em = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < narrowDock * em;
    m_table->setColumnHidden(Model::ArticleColumn, isNarrow);
    m_table->setColumnHidden(Model::DateColumn, isNarrow);
    const int around = m_table->viewport()->width() - (isNarrow ? 0 : 38 * em);
    const int keyword = std::clamp(around / 5, 12 * em, 30 * em);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->resizeSection(Model::KeywordColumn, keyword);
    header->resizeSection(Model::LeftColumn, std::max(10 * em, (around - keyword) / 2));
    header->resizeSection(Model::RightColumn, std::max(10 * em, (around - keyword) / 2));
    header->resizeSection(Model::ArticleColumn, 25 * em);
    header->resizeSection(Model::DateColumn, 13 * em);
}

std::vector<ConcordanceLine> ConcordanceDock::selectedLines() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ConcordanceLine> lines;
    for (const QModelIndex &row : rows)
        lines.push_back(m_model->lines()[size_t(row.row())]);
    return lines;
}

std::vector<ConcordanceLine> ConcordanceDock::chosenLines() const
{
    std::vector<ConcordanceLine> lines = selectedLines();
    return lines.empty() ? m_model->lines() : lines;
}

void ConcordanceDock::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ConcordanceLine &line = m_model->lines()[size_t(index.row())];
    Q_EMIT lineActivated(line.article, line.span);
}

bool ConcordanceDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        share();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        activate(m_table->currentIndex());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        QStringList rows;
        for (const ConcordanceLine &line : selectedLines())
            rows << QStringList {line.left, line.keyword, line.right, line.title, line.published}.join(u'\t');
        QGuiApplication::clipboard()->setText(rows.join(u'\n') + u'\n');
        return true;
    }
    return false;
}

} // namespace Quipu
