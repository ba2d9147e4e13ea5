// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/charting/chartcontent.h"
#include "models/charting/charttemplate.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Ui {
class ChartDialog;
}

namespace Quipu {

class ChartDesk;
class ChartEventsPage;
class ChartNotesPage;
class ChartPage;
class ChartSeriesPage;
class ChartStylePage;
class ChartTemplatesPage;
class ChartTextsPage;
class ChartView;

// A chart, edited beside the window: what is edited is drawn as it is typed; the project's chart changes only when it
// is applied, as one step of undo.
class ChartDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartDialog)

public:
    ChartDialog(ChartDesk &desk, QWidget *parent);
    ~ChartDialog() override;

    const Chart &chart() const { return m_chart; } // as edited
    bool isEdited() const; // there is something to lose

    void accept() override;
    void reject() override; // asks first where there is something to lose
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    template <typename Page> Page *add(Page *page, const QString &title);
    void addPages();
    void addButtons();
    void wireSeries();
    void wireForms();
    void watchDesk();
    void setChart(const Chart &chart);
    void noteEdit(const ChartPage *page);
    void compose();
    void showContent(const ChartContent &content);
    void showState();
    void showOutcome(const Outcome &outcome);
    bool apply();
    void activate(FigureId figure);
    void askToDiscard();

    std::unique_ptr<Ui::ChartDialog> m_ui;
    QPointer<ChartDesk> m_desk; // gone with its project
    Chart m_saved, m_chart; // as the project has it; as edited
    std::vector<ChartPage *> m_pages;
    QStringList m_titles; // of the pages' tabs
    ChartSeriesPage *m_series;
    ChartTextsPage *m_texts;
    ChartEventsPage *m_events;
    ChartNotesPage *m_notes;
    ChartStylePage *m_style;
    ChartTemplatesPage *m_templates;
    ChartView *m_view;
    QTimer m_pause; // until typing has stopped
    QString m_failure; // of what was asked for last
};

} // namespace Quipu
