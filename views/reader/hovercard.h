// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/markcard.h"

#include <QFrame>

class QVBoxLayout;

namespace Quipu {

// A small card beside a mark that says what is known of it. It takes no focus and no click: the next key, click or
// wheel step, and the pointer leaving the mark, put it away.
class HoverCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoverCard)

public:
    explicit HoverCard(QWidget *parent);

    // Below the mark where there is room, else above. place: of the mark, on the screen.
    void show(const std::vector<MarkCard> &cards, const QRect &place);
    QString plainText() const { return m_text; } // of what it shows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill(const std::vector<MarkCard> &cards);
    void addCard(const MarkCard &card, QVBoxLayout &layout);
    void addNote(const QString &lines, QVBoxLayout &layout);

    QWidget *m_page = nullptr;
    QRect m_place;
    QString m_text;
};

} // namespace Quipu
