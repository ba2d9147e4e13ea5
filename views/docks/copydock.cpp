// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/copydock.h"

#include "models/corpus/copylistmodel.h"
#include "models/corpus/textprint.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Dates as people read them.
class CopyDateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return isoDateText(value.toString(), readingLocale(locale));
    }
};

} // namespace

CopyDock::CopyDock(QWidget *parent)
    : QDockWidget(tr("Copies"), parent)
    , m_table(new QTableView)
    , m_count(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_nothing(new EmptyState)
    , m_stack(new QStackedLayout)
{
    setObjectName(u"copyDock"_s);
    m_table->setObjectName(u"copies"_s);
    m_table->setAccessibleName(tr("Copies of the open article"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegateForColumn(CopyListModel::PublishedColumn, new CopyDateDelegate(this));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons->addWidget(m_count, 1);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    column->addLayout(m_buttons);
    column->addLayout(m_stack, 1);
    setWidget(content);
    connect(m_nothing, &EmptyState::actionRequested, this, &CopyDock::searchRequested);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const ArticleCopy *copy = m_model->at(index))
            Q_EMIT articleActivated(copy->article);
    });
}

void CopyDock::setModel(CopyListModel *model)
{
    m_model = model;
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CopyDock::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CopyDock::currentChanged);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CopyListModel::TitleColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(50);
    m_table->hideColumn(CopyListModel::FileColumn); // said by the title's tooltip
    update();
}

void CopyDock::addCommands(const std::vector<Button> &buttons, const std::vector<QAction *> &others)
{
    for (const auto &[action, text] : buttons) {
        auto *button = new QToolButton;
        action->setIconText(text); // what buttons show of it
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        m_buttons->addWidget(button);
        m_table->addAction(action);
    }
    for (QAction *action : others)
        m_table->addAction(action);
}

void CopyDock::setUnsearched(bool isUnsearched)
{
    m_isUnsearched = isUnsearched;
    update();
}

void CopyDock::reveal()
{
    show();
    raise();
    m_table->setFocus();
}

ArticleId CopyDock::currentArticle() const
{
    const ArticleCopy *copy = m_model != nullptr ? m_model->at(m_table->currentIndex()) : nullptr;
    return copy != nullptr ? copy->article : ArticleId {};
}

void CopyDock::update()
{
    const int count = m_model != nullptr ? m_model->count() : 0;
    const bool hasRows = m_model != nullptr && m_model->rowCount() > 0;
    const QString threshold = locale().toString(int(copyLikeness * 100));
    m_count->setText(hasRows
                         ? tr("%1 alike (≥ %2 %)", "2 articles").arg(tr("%Ln article(s)", nullptr, count), threshold)
                         : QString());
    m_count->setToolTip(tr("How many of the runs of four words of two texts are in both; boilerplate does not count. "
                           "The lead alone is counted in charts."));
    const QString none
        = tr("No other article tells this story in nearly the same words (%1 % or more).").arg(threshold);
    if (m_isUnsearched)
        m_nothing->setMessage(none + u'\n' + tr("Some articles came with an older version and were never compared."),
                              tr("Find Copies"));
    else
        m_nothing->setMessage(none);
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows)
        m_table->setCurrentIndex(m_model->indexOf(m_model->asked()));
    Q_EMIT currentChanged();
}

} // namespace Quipu
