// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/rows.h"

#include <QTextBrowser>

namespace Quipu {

// The sentence a figure stands in, its value lit, with what stands around it and where it comes from. Read only.
class SentencePane final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentencePane)

public:
    explicit SentencePane(QWidget *parent = nullptr);

    void showRow(const FigureRow &row); // the sentence at once
    void showContext(const FigureContext &context); // what stands around it, when it comes; of another figure: not
    void clearRow();
    FigureId figure() const { return m_row.figure.id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    FigureRow m_row;
    std::optional<FigureContext> m_context;
};

} // namespace Quipu
