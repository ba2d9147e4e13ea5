// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figuredock.h"

#include "views/docks/figurefilterbar.h"
#include "views/docks/figuretableview.h"
#include "views/docks/sentencepane.h"
#include "views/widgets/emptystate.h"

#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int wideDock = 820; // where the sentence has room beside the table

} // namespace

FigureDock::FigureDock(QWidget *parent)
    : QDockWidget(tr("Figures"), parent)
    , m_filter(new FigureFilterBar(this))
    , m_table(new FigureTableView(this))
    , m_sentence(new SentencePane(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"figureDock"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_sentence);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addLayout(m_stack, 1);
    setWidget(content);
    connect(m_filter, &FigureFilterBar::filterEdited, this, &FigureDock::filterEdited);
    connect(m_filter, &FigureFilterBar::downPressed, this, [this] {
        m_table->setFocus();
        if (m_model != nullptr && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table, &FigureTableView::figureActivated, this, &FigureDock::figureActivated);
    connect(m_table, &FigureTableView::figureSelected, this, &FigureDock::figureSelected);
    connect(m_table, &FigureTableView::sortRequested, this, &FigureDock::sortRequested);
    connect(m_table, &FigureTableView::copyRequested, this,
            [this](const std::vector<FigureId> &figures) { Q_EMIT copyRequested(figures, false); });
    connect(m_table, &FigureTableView::fieldTyped, this,
            [this](FigureId figure, const QString &field, const QString &text) {
                Q_EMIT fieldEdited({figure}, field, text);
            });
    connect(m_table, &QWidget::customContextMenuRequested, this, &FigureDock::showMenu);
    showCount(0, 0);
}

void FigureDock::setModel(FigureTableModel *model)
{
    m_model = model;
    m_table->setFigures(model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigureDock::showSentence);
    connect(model, &QAbstractItemModel::dataChanged, this, &FigureDock::showSentence);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FigureDock::updateState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FigureDock::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureDock::updateState);
    updateState();
}

void FigureDock::setChoices(const FieldChoices &choices)
{
    m_table->setChoices(choices);
}

void FigureDock::setFacets(const FigureFacets &facets)
{
    m_filter->setFacets(facets);
}

void FigureDock::setArticle(ArticleId article)
{
    m_filter->setArticle(article);
}

void FigureDock::showCount(int shown, int all)
{
    m_filter->showCount(shown, all);
    updateState();
}

void FigureDock::showContext(const FigureContext &context)
{
    m_sentence->showContext(context);
}

void FigureDock::focusFilter()
{
    m_filter->focusWords();
}

void FigureDock::clearFilter()
{
    m_filter->clearAll();
}

FigureFilter FigureDock::filter() const
{
    return m_filter->filter();
}

void FigureDock::updateState()
{
    const bool isEmpty = m_model == nullptr || m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (m_filter->filter().restricts())
        m_empty->setMessage(tr("No figure is like that.\nClear the filter to see all of them."));
    else
        m_empty->setMessage(tr("No figures yet.\nThey are found when articles are imported."));
    showSentence();
}

// The row's sentence at once; what stands around it when the store has answered.
void FigureDock::showSentence()
{
    const FigureId figure = currentFigure();
    const auto row = m_model != nullptr ? m_model->rowAt(m_table->currentIndex()) : std::nullopt;
    if (!figure || !row) {
        m_sentence->clearRow();
        return;
    }
    const bool isAnother = m_sentence->figure() != figure;
    m_sentence->showRow(*row);
    if (isAnother)
        Q_EMIT contextWanted(figure);
}

void FigureDock::selectFigure(FigureId figure)
{
    if (m_model != nullptr && figure && m_model->indexOf(figure).isValid())
        m_table->selectFigures({figure});
}

void FigureDock::selectFigures(const std::vector<FigureId> &figures)
{
    m_table->selectFigures(figures);
}

void FigureDock::goToFigure(FigureId figure)
{
    selectFigure(figure);
    Q_EMIT figureSelected(figure);
}

FigureId FigureDock::currentFigure() const
{
    return m_table->currentFigure();
}

std::vector<FigureId> FigureDock::selectedFigures() const
{
    return m_table->selectedFigures();
}

void FigureDock::review(Figure::Status status)
{
    const std::vector<FigureId> figures = selectedFigures();
    if (figures.empty())
        return;
    Q_EMIT reviewRequested(figures, status);
    if (status != Figure::Status::Suggested)
        Q_EMIT nextWanted(figures.back(), 1);
}

void FigureDock::editCell()
{
    if (m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
}

QWidget *FigureDock::table() const
{
    return m_table;
}

QString FigureDock::rowsText(const std::vector<FigureRow> &rows) const
{
    return m_table->rowsText(rows);
}

const FieldChoices &FigureDock::choices() const
{
    return m_table->choices();
}

QByteArray FigureDock::columnState() const
{
    return m_table->columnState();
}

void FigureDock::setColumnState(const QByteArray &state)
{
    m_table->setColumnState(state);
}

void FigureDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    const auto orientation = event->size().width() >= wideDock ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation)
        m_splitter->setOrientation(orientation);
}

void FigureDock::showMenu(const QPoint &position)
{
    const std::vector<FigureId> figures = selectedFigures();
    if (figures.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"figureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show in the text"), this, [this] { Q_EMIT figureActivated(currentFigure()); });
    menu->addSeparator();
    menu->addAction(tr("&Confirm"), this, [this] { review(Figure::Status::Confirmed); });
    menu->addAction(tr("&Reject"), this, [this] { review(Figure::Status::Rejected); });
    menu->addAction(tr("Back to s&uggested"), this, [this] { review(Figure::Status::Suggested); });
    menu->addSeparator();
    menu->addAction(tr("&Edit the cell"), this, [this] { editCell(); });
    menu->addAction(tr("Set a &field of %n figure(s)…", nullptr, int(figures.size())), this,
                    [this, figures] { Q_EMIT manyFieldsRequested(figures); });
    menu->addSeparator();
    menu->addAction(tr("C&hart %n figure(s)", nullptr, int(figures.size())), this,
                    [this, figures] { Q_EMIT chartRequested(figures); });
    menu->addAction(tr("&Add to the chart"), this, [this, figures] { Q_EMIT chartAdditionRequested(figures); });
    menu->addAction(tr("Charts usi&ng this figure…"), this, [this] { Q_EMIT chartsUsingRequested(currentFigure()); });
    menu->addSeparator();
    menu->addAction(tr("C&opy"), m_table, &FigureTableView::copyRows);
    menu->addAction(tr("Copy with ci&tation"), this, [this, figures] { Q_EMIT copyRequested(figures, true); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Quipu
