// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/rows.h"
#include "views/docks/fieldform.h"

#include <memory>

class QCheckBox;

namespace Quipu {

class Codebook;
class PeriodEditor;
struct FieldChoices;

// Every field of a figure, each with the editor that fits it, and where the figure comes from. What cannot be so stays
// in its field with the reason under it, until it is mended or another figure is shown.
class FigureForm final : public FieldForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureForm)

public:
    explicit FigureForm(QWidget *parent = nullptr);
    void show(const FigureRow &row);
    using QWidget::show;
    void setChoices(const FieldChoices &choices);
    void focusValue();
    void showReview(const QString &review); // who confirmed or rejected it, and when

Q_SIGNALS:
    void figureEdited(const Quipu::Figure &before, const Quipu::Figure &after);
    void reviewRequested(const Quipu::Figure &figure, Quipu::Figure::Status status);
    void chartsRequested(Quipu::FigureId figure); // those that use it
    void sourceRequested(Quipu::ArticleId article, Quipu::TextSpan span);

protected:
    void edited() override;

private:
    struct Field
    {
        QString key; // of figureedits.h
        QWidget *editor = nullptr;
    };
    void addText(const QString &key);
    void addChosen(const QString &key);
    void addFacts();
    QString shownText(const Field &field) const; // as the figure has it
    std::optional<QString> typedText(const Field &field) const;
    void fillField(const Field &field);
    Figure typed(bool marksFaults); // the figure with everything that can be so
    void showNormalised(const Figure &figure);
    void showFacts();
    QWidget *editorOf(const QString &key) const;

    FigureRow m_row;
    std::vector<Field> m_fields;
    PeriodEditor *m_period = nullptr;
    QCheckBox *m_persons = nullptr;
    QLabel *m_normalised = nullptr;
    QLabel *m_status = nullptr, *m_maker = nullptr, *m_reviewed = nullptr, *m_resolved = nullptr;
    QLabel *m_sentence = nullptr, *m_article = nullptr;
    QPushButton *m_confirm, *m_reject;
    std::shared_ptr<const Codebook> m_codebook; // whose units normalise; none: the shipped ones
    bool m_isFilling = false;
};

} // namespace Quipu
