// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurefilter.h"
#include "models/figures/figuretablemodel.h"

#include <QDockWidget>

class QSplitter;
class QStackedLayout;

namespace Quipu {

class EmptyState;
class FigureFilterBar;
class FigureTableView;
class SentencePane;
struct FieldChoices;

// The review of figures: what is shown, the figures as a table, and the sentence of the one that is looked at. Sorting,
// filtering and every edit are asked for by signals.
class FigureDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDock)

public:
    explicit FigureDock(QWidget *parent = nullptr);

    void setModel(FigureTableModel *model);
    void setChoices(const FieldChoices &choices); // for editing in the cells
    void setFacets(const FigureFacets &facets);
    void setArticle(ArticleId article); // the one that is open
    void showCount(int shown, int all);
    void showContext(const FigureContext &context); // the answer to contextWanted
    void focusFilter();
    void clearFilter();
    FigureFilter filter() const;

    void selectFigure(FigureId figure); // without figureSelected
    void selectFigures(const std::vector<FigureId> &figures); // also when they come only later
    void goToFigure(FigureId figure); // as if the person had
    FigureId currentFigure() const;
    std::vector<FigureId> selectedFigures() const;
    // What is selected is reviewed, and the next figure to review is asked for.
    void review(Figure::Status status);
    void editCell(); // the current one
    QWidget *table() const; // where its keys work

    // Which columns are shown, their widths and order, for the session; sorting is not kept.
    QByteArray columnState() const;
    QString rowsText(const std::vector<FigureRow> &rows) const; // TSV, with a line of headings
    const FieldChoices &choices() const;
    void setColumnState(const QByteArray &state); // what is damaged is not taken

Q_SIGNALS:
    void figureActivated(Quipu::FigureId figure); // Return or double click: show it in the text
    void figureSelected(Quipu::FigureId figure);
    void contextWanted(Quipu::FigureId figure);
    void reviewRequested(const std::vector<Quipu::FigureId> &figures, Quipu::Figure::Status status);
    void nextWanted(Quipu::FigureId from, int step); // the next (1) or previous (-1) one to review
    void fieldEdited(const std::vector<Quipu::FigureId> &figures, const QString &field, const QString &text);
    void manyFieldsRequested(const std::vector<Quipu::FigureId> &figures); // set one field of all of them
    void copyRequested(const std::vector<Quipu::FigureId> &figures, bool isCitation); // to the clipboard
    void chartRequested(const std::vector<Quipu::FigureId> &figures); // one of these
    void chartAdditionRequested(const std::vector<Quipu::FigureId> &figures); // to the one that is shown
    void chartsUsingRequested(Quipu::FigureId figure);
    void filterEdited(const Quipu::FigureFilter &filter);
    void sortRequested(Quipu::FigureTableModel::Column column, Qt::SortOrder order);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void showSentence();
    void updateState();

    FigureFilterBar *m_filter;
    FigureTableView *m_table;
    SentencePane *m_sentence;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    FigureTableModel *m_model = nullptr;
};

} // namespace Quipu
