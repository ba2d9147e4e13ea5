// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/notedock.h"

#include "models/notes/notelistmodel.h"
#include "views/delegates/notedelegate.h"
#include "views/docks/noteeditor.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

NoteDock::NoteDock(QWidget *parent)
    : QDockWidget(tr("Notes"), parent)
    , m_words(new SearchField(tr("Filter the notes"), this))
    , m_kind(new QComboBox(this))
    , m_here(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_editor(new NoteEditor(this))
{
    setObjectName(u"noteDock"_s);
    makeFilter();
    makeList();
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_kind);
    choices->addWidget(m_here);
    choices->addStretch(1);
    choices->addWidget(m_count);
    column->addWidget(m_words);
    column->addLayout(choices);
    column->addLayout(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *content = new QWidget(this);
    auto *frame = new QVBoxLayout(content);
    frame->setContentsMargins(4, 4, 0, 0);
    frame->addWidget(splitter);
    setWidget(content);
    connect(m_empty, &EmptyState::actionRequested, this, &NoteDock::newRequested);
    updateState();
}

void NoteDock::makeFilter()
{
    m_words->setObjectName(u"noteFilter"_s);
    m_kind->setObjectName(u"noteKind"_s);
    m_kind->setAccessibleName(tr("Kind of note"));
    m_kind->addItem(tr("All kinds"));
    m_kind->addItem(tr("Notes"), int(Note::Kind::Note));
    m_kind->addItem(tr("Quotations"), int(Note::Kind::Quotation));
    m_kind->addItem(tr("Bookmarks"), int(Note::Kind::Bookmark));
    m_here->setObjectName(u"noteHere"_s);
    m_here->setText(tr("This article"));
    m_here->setToolTip(tr("Only notes on the open article"));
    m_here->setCheckable(true);
    m_here->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_words, &QLineEdit::textChanged, this, &NoteDock::tellFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoteDock::tellFilter);
    connect(m_here, &QToolButton::toggled, this, &NoteDock::tellFilter);
    connect(m_words, &SearchField::downPressed, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid() && m_model != nullptr)
            m_list->setCurrentIndex(m_model->index(0));
    });
}

void NoteDock::makeList()
{
    m_list->setObjectName(u"noteList"_s);
    m_list->setAccessibleName(tr("Notes of the project"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT noteActivated(m_model->noteAt(index)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &NoteDock::showMenu);
}

void NoteDock::setModel(NoteListModel *model)
{
    m_model = model;
    m_list->setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &NoteDock::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &NoteDock::updateState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const NoteId note = m_model->noteAt(index);
        if (note && note != m_editor->note().id)
            Q_EMIT noteSelected(note);
    });
    updateState();
}

void NoteDock::setArticle(ArticleId article)
{
    m_article = article;
    m_here->setEnabled(bool(article));
    tellFilter();
}

NoteFilter NoteDock::filter() const
{
    NoteFilter filter;
    filter.words = m_words->text();
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = Note::Kind(kind.toInt());
    if (m_here->isChecked() && m_here->isEnabled())
        filter.article = m_article;
    return filter;
}

void NoteDock::tellFilter()
{
    NoteFilter wanted = filter();
    if (wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT filterEdited(wanted);
}

std::vector<NoteId> NoteDock::selectedNotes() const
{
    std::vector<NoteId> notes;
    if (m_model == nullptr)
        return notes;
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows)
        notes.push_back(m_model->noteAt(row));
    return notes;
}

void NoteDock::selectNote(NoteId note)
{
    const QModelIndex index = m_model != nullptr ? m_model->indexOf(note) : QModelIndex();
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void NoteDock::showCount(int shown, int all)
{
    m_all = all;
    m_count->setText(all == 0
                         ? QString()
                         : tr("%1 of %2", "notes shown, of all").arg(locale().toString(shown), locale().toString(all)));
    updateState();
}

void NoteDock::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

void NoteDock::updateState()
{
    const int shown = m_model != nullptr ? m_model->rowCount() : 0;
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    if (m_all > 0)
        m_empty->setMessage(tr("No note answers this filter."));
    else
        m_empty->setMessage(tr("No notes yet.\nPress N in an article to write one, Q to keep a quotation, B to set a "
                               "bookmark."),
                            tr("Note on the Project"));
}

void NoteDock::showMenu(const QPoint &position)
{
    const std::vector<NoteId> notes = selectedNotes();
    if (notes.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"noteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show
        = menu->addAction(tr("&Show Its Place"), this, [this, notes] { Q_EMIT noteActivated(notes.front()); });
    show->setEnabled(notes.size() == 1);
    menu->addAction(tr("&Remove %n note(s)", nullptr, int(notes.size())), this,
                    [this, notes] { Q_EMIT removeRequested(notes); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void NoteDock::removeSelected()
{
    if (const std::vector<NoteId> notes = selectedNotes(); !notes.empty())
        Q_EMIT removeRequested(notes);
}

QWidget *NoteDock::list() const
{
    return m_list;
}

bool NoteDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const std::vector<NoteId> notes = selectedNotes();
    if (!isPlain || notes.empty() || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return false;
    Q_EMIT noteActivated(notes.front());
    return true;
}

} // namespace Quipu
