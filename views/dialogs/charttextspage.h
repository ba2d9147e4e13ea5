// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/chartpage.h"

#include <QStringList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Quipu {

// What the chart is called and what is written around it. Empty fields show the words that are made for them.
class ChartTextsPage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTextsPage)

public:
    explicit ChartTextsPage(QWidget *parent = nullptr);

    void setTakenNames(const QStringList &names); // those of the project's other charts
    void setChart(const Chart &chart) override;
    void write(Chart &chart) const override;
    void setContent(const ChartContent &content) override;
    QString fault() const override;

private:
    void showState();

    QStringList m_taken;
    QLineEdit *m_name, *m_title, *m_subtitle;
    QLabel *m_nameFault;
    QCheckBox *m_showsSources;
    QPlainTextEdit *m_sources;
    bool m_isShowing = false;
};

} // namespace Quipu
