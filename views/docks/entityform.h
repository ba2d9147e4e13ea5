// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "views/docks/fieldform.h"

namespace Quipu {

// The fields of an entity. What is typed as external ids is told as values; what cannot be read is said below the
// field.
class EntityForm final : public FieldForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityForm)

public:
    explicit EntityForm(QWidget *parent = nullptr);
    void setTypes(const std::vector<EntityType> &types);
    void show(const EntityRow &row); // a root
    using QWidget::show;

Q_SIGNALS:
    void entityEdited(const Quipu::Entity &before, const Quipu::Entity &after);
    void pageRequested(Quipu::EntityId entity);
    void linkRequested(const Quipu::Entity &entity); // copied

protected:
    void edited() override;

private:
    EntityRow m_row;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_note, *m_ids;
    QLabel *m_aliases, *m_counts;
    QPushButton *m_copyLink;
};

} // namespace Quipu
