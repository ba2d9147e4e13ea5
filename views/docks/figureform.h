// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/rows.h"
#include "views/docks/fieldform.h"

namespace Quipu {

// The fields of a figure that an analyst corrects, and the sentence it stands in.
class FigureForm final : public FieldForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureForm)

public:
    explicit FigureForm(QWidget *parent = nullptr);
    void show(const FigureRow &row);
    using QWidget::show;

Q_SIGNALS:
    void figureEdited(const Quipu::Figure &before, const Quipu::Figure &after);
    void reviewRequested(const Quipu::Figure &figure, Quipu::Figure::Status status);
    void sourceRequested(Quipu::ArticleId article, Quipu::TextSpan span);

protected:
    void edited() override;

private:
    void editValue(Figure &figure) const;
    void editYear(Figure &figure) const;
    void fillChoices();

    FigureRow m_row;
    QLineEdit *m_value;
    QComboBox *m_approximation;
    QLineEdit *m_unit;
    QComboBox *m_measure;
    QLineEdit *m_place, *m_year, *m_source, *m_note;
    QLabel *m_status, *m_sentence, *m_article;
    QPushButton *m_confirm, *m_reject;
};

} // namespace Quipu
