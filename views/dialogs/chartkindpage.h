// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/chartpage.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace Quipu {

// What kind of chart it is, with a drawing and a sentence each, and how its axes and panels are.
class ChartKindPage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartKindPage)

public:
    explicit ChartKindPage(QWidget *parent = nullptr);

    void setChart(const Chart &chart) override;
    void write(Chart &chart) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QCheckBox *addOption(const QString &text, const QString &name, const QString &tip);
    void fillKinds();
    ChartKind kind() const;
    void report();
    void showState();

    QListWidget *m_kinds;
    QComboBox *m_facet, *m_units;
    QCheckBox *m_sharesAxes, *m_logarithmic, *m_twoUnits, *m_confirmedOnly;
    bool m_isShowing = false;
};

} // namespace Quipu
