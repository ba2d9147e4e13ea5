// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/mentionform.h"

#include "models/annotation/typehierarchy.h"
#include "views/delegates/figuretext.h"
#include "views/delegates/marktext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Quipu {

MentionForm::MentionForm(QWidget *parent)
    : FieldForm(parent)
    , m_type(addChoice(tr("Type")))
    , m_entity(addField(tr("Entity")))
    , m_note(addField(tr("Note")))
    , m_metonym(new QCheckBox)
    , m_status(addFact(tr("Status")))
    , m_reviewed(addFact(tr("Reviewed")))
    , m_origin(addFact(tr("Found by")))
    , m_score(addFact(tr("Confidence")))
    , m_accept(addButton(tr("Accept")))
    , m_reject(addButton(tr("Reject")))
{
    m_metonym->setObjectName(u"mentionMetonym"_s);
    m_metonym->setToolTip(tr("The words name one thing and mean the entity: “Washington”, the government"));
    addEditor(tr("Metonym"), m_metonym);
    connect(m_metonym, &QCheckBox::clicked, this,
            [this](bool isMetonym) { Q_EMIT metonymRequested(m_row.mention, isMetonym); });
    auto *untag = addButton(tr("Untag"));
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.mention, ReviewStatus::Accepted); });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.mention, ReviewStatus::Rejected); });
    connect(untag, &QPushButton::clicked, this, [this] { Q_EMIT untagRequested(m_row.mention); });
}

void MentionForm::setTypes(const std::vector<EntityType> &types)
{
    m_type->clear();
    for (const EntityType &type : byHierarchy(types)) {
        QPixmap swatch(12, 12);
        swatch.fill(type.color);
        m_type->addItem(swatch, typeIndent(types, type.id) + type.label, type.id);
    }
}

void MentionForm::show(const MentionRow &row)
{
    m_row = row;
    setHeading(tr("Mention"), wordsOf(row.mention));
    m_type->setCurrentIndex(m_type->findData(row.mention.type));
    fill(m_entity, row.entityName);
    fill(m_note, row.mention.note);
    m_metonym->setChecked(row.mention.metonym);
    m_status->setText(statusText(row.mention.status));
    m_origin->setText(reasonText(row.mention));
    m_score->setText(row.mention.score ? scoreText(row.mention, locale()) : u"—"_s);
    m_accept->setEnabled(row.mention.status != ReviewStatus::Accepted);
    m_reject->setEnabled(row.mention.status != ReviewStatus::Rejected);
}

void MentionForm::showReview(const QString &review)
{
    m_reviewed->setText(review.isEmpty() ? u"—"_s : review);
}

void MentionForm::edited()
{
    const MentionRow before = m_row;
    MentionRow after = m_row;
    if (m_type->currentIndex() >= 0)
        after.mention.type = m_type->currentData().toString();
    after.mention.note = m_note->text().trimmed();
    after.entityName = m_entity->text().simplified();
    m_row = after;
    if (after.mention != before.mention)
        Q_EMIT mentionEdited(before.mention, after.mention);
    if (after.entityName != before.entityName)
        Q_EMIT entityNameEdited(after.mention, after.entityName);
}

} // namespace Quipu
