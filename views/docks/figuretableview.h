// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretablemodel.h"

#include <QTableView>

#include <memory>

class QMimeData;

namespace Quipu {

struct FieldChoices;
class FigureEditDelegate;

// The figures table: Return shows a figure in its text; its other keys are actions'. What is selected stays selected
// when rows are reordered or asked for again.
class FigureTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTableView)

public:
    explicit FigureTableView(QWidget *parent = nullptr);

    void setFigures(FigureTableModel *model);
    void setChoices(const FieldChoices &choices);
    const FieldChoices &choices() const;

    FigureId currentFigure() const;
    // In the table's order; as many as there are, whether their rows are loaded or not.
    std::vector<FigureId> selectedFigures() const;
    // Quietly. Those that are not in the table yet are selected when they come.
    void selectFigures(const std::vector<FigureId> &figures);

    // Which columns are shown, their widths and order.
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state); // what is damaged is not taken
    void copyRows(); // the selected ones; asks for them where they are not at hand
    QString rowsText(const std::vector<FigureRow> &rows) const; // TSV, with a line of headings
    void showColumnMenu(const QPoint &position);
    std::unique_ptr<QMimeData> dragData() const; // the selected figures, for a chart; as text for other programs

Q_SIGNALS:
    void figureActivated(Quipu::FigureId figure);
    void figureSelected(Quipu::FigureId figure); // by the person
    void copyRequested(const std::vector<Quipu::FigureId> &figures);
    void fieldTyped(Quipu::FigureId figure, const QString &field, const QString &text);
    void sortRequested(Quipu::FigureTableModel::Column column, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void makeHeader();
    void showColumn(int column, bool isShown);
    void widenNumbers();
    void keepSelection();
    void restoreSelection();

    FigureTableModel *m_model = nullptr;
    FigureEditDelegate *m_delegate;
    std::vector<FigureId> m_kept; // selected before a reset, or to be selected when they come
    FigureId m_keptCurrent;
    bool m_isQuiet = false;
};

} // namespace Quipu
