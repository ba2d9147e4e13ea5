// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/textcomparison.h"

#include <QDialog>

class QLabel;
class QTextEdit;

namespace Quipu {

// Two texts in one, beside the window, which goes on working: what only the first has is struck out, what only the
// other has is underlined. F7 and Shift+F7 walk the differences.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDialog)

public:
    ComparisonDialog(const TextComparison &comparison, QWidget *parent);

    void showDifference(int step); // from the one marked: 1 the next, -1 the one before

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void updateCount();

    struct Place
    {
        int start = 0, end = 0;
    };

    TextComparison m_comparison;
    std::vector<Place> m_places; // of the differences in the document
    int m_current = -1;
    QLabel *m_count;
    QTextEdit *m_text;
};

} // namespace Quipu
