// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/chartpage.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLabel;

namespace Quipu {

// How the chart looks: colours, type and lines. The style can become the house's, which new charts begin with.
class ChartStylePage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartStylePage)

public:
    explicit ChartStylePage(QWidget *parent = nullptr);

    void setHouseStyle(const ChartStyle &style);
    void setChart(const Chart &chart) override;
    void write(Chart &chart) const override;

Q_SIGNALS:
    void houseStyleEdited(const Quipu::ChartStyle &style);

private:
    void fillPalettes();
    void addFields();
    void addButtons();
    void choose(const ChartStyle &style);
    void showState();
    ChartStyle style() const;

    ChartStyle m_house;
    QComboBox *m_palette;
    QCheckBox *m_ownFont;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_fontSize, *m_lineWidth;
    QCheckBox *m_values, *m_grid;
    QLabel *m_standing;
    bool m_isShowing = false;
};

} // namespace Quipu
