// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/chartpage.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Quipu {

// The analyst's words beside points. A point is chosen in the picture: by a click, or by arrow keys and Enter.
class ChartNotesPage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartNotesPage)

public:
    explicit ChartNotesPage(QWidget *parent = nullptr);

    void addNote(FigureId figure); // or goes to the one that is there
    void setChart(const Chart &chart) override;
    void write(Chart &chart) const override;
    void setContent(const ChartContent &content) override;
    QString fault() const override;

Q_SIGNALS:
    void figureSelected(Quipu::FigureId figure);

private:
    void fill(int current);
    QString labelOf(FigureId figure) const;
    void describe(int row);
    void showCurrent();
    void typed();
    void removeCurrent();

    std::vector<ChartNote> m_notes;
    std::vector<Series> m_series;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_fault;
    QPushButton *m_remove;
    bool m_isShowing = false;
};

} // namespace Quipu
