// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "views/docks/fieldform.h"

class QCheckBox;

namespace Quipu {

// The fields of a mention. The entity is edited by name; whoever listens finds or makes the entity of that name.
class MentionForm final : public FieldForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionForm)

public:
    explicit MentionForm(QWidget *parent = nullptr);
    void setTypes(const std::vector<EntityType> &types);
    void show(const MentionRow &row);
    using QWidget::show;
    void showReview(const QString &review); // who accepted or rejected it, and when

Q_SIGNALS:
    void mentionEdited(const Quipu::Mention &before, const Quipu::Mention &after);
    void entityNameEdited(const Quipu::Mention &mention, const QString &name);
    void reviewRequested(const Quipu::Mention &mention, Quipu::ReviewStatus status);
    void metonymRequested(const Quipu::Mention &mention, bool isMetonym);
    void untagRequested(const Quipu::Mention &mention);

protected:
    void edited() override;

private:
    MentionRow m_row;
    QComboBox *m_type;
    QLineEdit *m_entity, *m_note;
    QCheckBox *m_metonym;
    QLabel *m_status, *m_reviewed, *m_origin, *m_score;
    QPushButton *m_accept, *m_reject;
};

} // namespace Quipu
