// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Quipu {

// One line of a finder, and what choosing it does.
struct FinderItem
{
    QString text;
    QString detail; // at the right, quieter
    QString shortcut; // right of the detail; "" for none
    QIcon icon {};
    std::function<void()> run {};
};

// A field over a short list, to get somewhere by typing a little of its name. Lies over the top of its window; Enter
// runs the marked line, Esc or a click elsewhere closes it. Not modal. What is found is somebody else's business.
class FinderPopup : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FinderPopup)

public:
    // name: for those who cannot see it; prompt: in the empty field.
    FinderPopup(const QString &name, const QString &prompt, QWidget *window);

    void setPrompt(const QString &prompt); // of a finder that is used for several things
    void open();
    QString text() const; // in the field
    // The answer to searchRequested, best first; the first one is marked.
    void setItems(std::vector<FinderItem> items);
    int count() const { return int(m_items.size()); }

Q_SIGNALS:
    void searchRequested(const QString &text); // when it opens, and whenever something is typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void move(int rows);
    void run();
    void leave();

    std::vector<FinderItem> m_items;
    QStandardItemModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; // what had the focus
};

} // namespace Quipu
