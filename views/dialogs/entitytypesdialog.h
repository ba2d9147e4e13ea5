// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/entitytypesdesk.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Quipu {

// The project's entity types: their order, names, colours, keys and what is below what. Nothing changes before it is
// applied. Not modal; goes with its desk.
class EntityTypesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityTypesDialog)

public:
    EntityTypesDialog(EntityTypesDesk &desk, QWidget *parent);

private:
    void makeLayout();
    QWidget *makeForm();
    QWidget *makeListButtons();
    QPushButton *addButton(QWidget *row, const QString &text, const QString &name, void (EntityTypesDialog::*act)());
    void setTypes(const EntityTypes &types, const QString &current);
    void fillList();
    void fillItem(QTreeWidgetItem *item, const EntityType &type) const;
    void fillForm();
    void fillParents();
    int current() const; // -1 for none
    void select(int row);
    void edit(); // from the form
    void chooseColor();
    void addType();
    void removeType();
    void removeCurrent(const QString &successor); // "": its marks are none
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int rows);
    void tellSoundness();
    void apply();

    QPointer<EntityTypesDesk> m_desk;
    EntityTypes m_types;
    QHash<QString, QString> m_successors;
    QHash<QString, int> m_marks;
    QStringList m_added; // ids that say no more than that they are new
    QTreeWidget *m_list;
    QLineEdit *m_label, *m_plural, *m_key;
    QPushButton *m_color;
    QComboBox *m_parent;
    QPlainTextEdit *m_description;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    bool m_isFilling = false;
};

} // namespace Quipu
