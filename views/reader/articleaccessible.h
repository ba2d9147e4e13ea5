// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace Quipu {

class ArticleTextEdit;

// What screen readers are told of the article: its text by the text's own positions, the caret, the selection, and for
// each stretch which marks lie over it, as the attribute "mark". Qt makes one when assistive technology asks; it lives
// as Qt's accessible objects do.
class ArticleAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    static void install(); // for every ArticleTextEdit; does nothing the second time
    explicit ArticleAccessible(ArticleTextEdit *edit);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    ArticleTextEdit *edit() const;
};

} // namespace Quipu
