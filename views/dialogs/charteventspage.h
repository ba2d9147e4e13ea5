// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/datedmention.h"
#include "views/dialogs/chartpage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Quipu {

class DatedMentionPicker;

// What happened behind the figures: lines and bands, written by hand or taken from the articles. A row that is not
// sound yet stays on the page and does not reach the chart.
class ChartEventsPage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartEventsPage)

public:
    explicit ChartEventsPage(QWidget *parent = nullptr);

    DatedMentionPicker *picker() const { return m_picker; }
    void setChart(const Chart &chart) override;
    void write(Chart &chart) const override;
    QString fault() const override;

private:
    struct Row
    {
        ChartEvent event; // whose dates are those typed last that could be read
        QString from, to; // as typed
    };
    static QString labelFault(const Row &row);
    static QString fromFault(const Row &row);
    static QString toFault(const Row &row);
    static bool isSound(const Row &row);

    QWidget *makeForm();
    QLineEdit *addField(const QString &name, const QString &accessibleName);
    void add(const ChartEvent &event);
    void addMention(const DatedMention &mention);
    void removeCurrent();
    void typed();
    void describe(int row);
    void showCurrent();
    void showFaults();
    int current() const;

    std::vector<Row> m_rows;
    QTreeWidget *m_list;
    QPushButton *m_new, *m_pick, *m_remove;
    QStackedWidget *m_lower;
    QLineEdit *m_label, *m_from, *m_to;
    QLabel *m_labelFault, *m_fromFault, *m_toFault, *m_place;
    DatedMentionPicker *m_picker;
};

} // namespace Quipu
