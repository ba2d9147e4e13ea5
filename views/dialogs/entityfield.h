// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace Quipu {

// Names an entity of the project: what is typed is searched for, and one of those found is chosen. Empty means none. It
// says what it searches for and is told what was found.
class EntityField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityField)

public:
    explicit EntityField(QWidget *parent = nullptr);

    void setEntity(EntityId entity); // its name is asked for
    EntityId entity() const { return m_entity; }
    void setFound(const std::vector<EntityRow> &found);

Q_SIGNALS:
    void wordsEdited(const QString &words); // once typing has stopped
    void nameWanted(Quipu::EntityId entity);
    void entityChosen(); // by the person; 0 when the field was emptied

private:
    void choose(const QString &label);

    EntityId m_entity;
    std::vector<EntityRow> m_found;
    QStringListModel *m_labels;
    QCompleter *m_completer;
    QTimer m_pause;
};

} // namespace Quipu
