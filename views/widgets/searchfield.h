// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Quipu {

// A line edit to search or filter with: a clear button, Esc clears, Down and Return lead into what was found.
class SearchField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Quipu
