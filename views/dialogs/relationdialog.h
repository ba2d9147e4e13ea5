// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/mergepreview.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Quipu {

// What a sentence says of two of the entities that it names: who, what to whom, from when until when.
class RelationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelationDialog)

public:
    explicit RelationDialog(const RelationDraft &draft, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Quipu::Relation &relation, const QString &subject, const QString &object);

private:
    void fillForm();
    void swapEnds();
    void check();
    Relation relation() const;

    RelationDraft m_draft;
    QComboBox *m_subject, *m_kind, *m_object;
    QLineEdit *m_from, *m_until, *m_note;
    QLabel *m_fault;
    QPushButton *m_relate;
};

} // namespace Quipu
