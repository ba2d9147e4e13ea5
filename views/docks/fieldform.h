// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Quipu {

// What the inspector's forms share: a heading and fields in a column that scrolls when there is little room, and
// buttons below, always in view. Fields report an edit once, when they are left or Return is pressed, and only when
// their text has changed.
class FieldForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldForm)

public:
    explicit FieldForm(QWidget *parent = nullptr);

protected:
    QLineEdit *addField(const QString &name);
    QComboBox *addChoice(const QString &name);
    QLabel *addFact(const QString &name); // not to be edited
    void addEditor(const QString &name, QWidget *editor); // any other; whoever makes it listens to it
    QPushButton *addButton(const QString &text);
    void setHeading(const QString &kind, const QString &text);
    // What is wrong with what an editor holds, said under it; "": nothing.
    void setFault(QWidget *editor, const QString &reason);
    bool hasFault(const QWidget *editor) const;
    // The text of a field, as it was last shown: what a later edit is compared with.
    static void fill(QLineEdit *field, const QString &text);

    virtual void edited() = 0; // a field holds something new

private:
    QLabel *m_kind;
    QLabel *m_heading;
    QFormLayout *m_fields;
    QHash<const QWidget *, QLabel *> m_faults;
    QWidget *m_buttons;
};

} // namespace Quipu
