// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/entityform.h"

#include "models/annotation/externalids.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

#include <algorithm>

namespace Quipu {

EntityForm::EntityForm(QWidget *parent)
    : FieldForm(parent)
    , m_name(addField(tr("Name")))
    , m_type(addChoice(tr("Type")))
    , m_note(addField(tr("Note")))
    , m_ids(addField(tr("Ids")))
    , m_aliases(addFact(tr("Also called")))
    , m_counts(addFact(tr("Named")))
    , m_copyLink(addButton(tr("Copy Link")))
{
    m_ids->setPlaceholderText(QStringLiteral("wikidata:Q… iso3166:…"));
    m_ids->setAccessibleName(tr("External ids"));
    auto *page = addButton(tr("Entity Page"));
    connect(page, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_row.entity.id); });
    connect(m_copyLink, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_row.entity); });
}

void EntityForm::setTypes(const std::vector<EntityType> &types)
{
    m_type->clear();
    for (const EntityType &type : types) {
        QPixmap swatch(12, 12);
        swatch.fill(type.color);
        m_type->addItem(swatch, type.label, type.id);
    }
}

void EntityForm::show(const EntityRow &row)
{
    m_row = row;
    setHeading(tr("Entity"), row.entity.name);
    fill(m_name, row.entity.name);
    m_type->setCurrentIndex(m_type->findData(row.entity.type));
    fill(m_note, row.entity.note);
    fill(m_ids, externalIdsText(row.entity.externalIds));
    setFault(m_ids, {});
    m_aliases->setText(row.aliases.isEmpty() ? tr("—", "no aliases") : row.aliases.join(QStringLiteral(", ")));
    const QString mentions = tr("%n time(s)", nullptr, row.mentions);
    m_counts->setText(tr("%1 in %2", "times, articles").arg(mentions, tr("%n article(s)", nullptr, row.articles)));
    const auto hasLink = [](const ExternalId &id) { return !externalLink(id).isEmpty(); };
    m_copyLink->setEnabled(std::ranges::any_of(row.entity.externalIds, hasLink));
}

void EntityForm::edited()
{
    const Entity before = m_row.entity;
    Entity after = before;
    after.name = m_name->text().simplified();
    if (m_type->currentIndex() >= 0)
        after.type = m_type->currentData().toString();
    after.note = m_note->text().trimmed();
    const Result<std::vector<ExternalId>> ids = externalIdsFromText(m_ids->text());
    setFault(m_ids, ids ? QString() : ids.error().text());
    if (ids)
        after.externalIds = *ids;
    if (after.name.isEmpty()) {
        fill(m_name, before.name);
        after.name = before.name;
    }
    if (after == before)
        return;
    m_row.entity = after;
    Q_EMIT entityEdited(before, after);
}

} // namespace Quipu
