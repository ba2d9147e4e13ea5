// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/figure.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Quipu {

// A period as its parts: how exact it is, its date or its two dates, and the year that a fiscal one goes by.
class PeriodEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeriodEditor)

public:
    explicit PeriodEditor(QWidget *parent = nullptr);

    void show(const Period &period); // no signal
    using QWidget::show;
    // What it says now; as it was shown where nothing was changed. Errors say what is missing or wrong.
    Result<Period> period() const;

Q_SIGNALS:
    void edited(); // chosen, or typed and left

private:
    void arrange();
    void choose();
    QString precision() const;

    Period m_shown;
    QComboBox *m_precision;
    QLineEdit *m_year; // of a fiscal year
    QLineEdit *m_from, *m_to;
    bool m_isChanged = false;
};

} // namespace Quipu
