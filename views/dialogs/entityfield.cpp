// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/entityfield.h"

#include "models/annotation/entitytypes.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace Quipu {

namespace {

constexpr int pauseBeforeSearch = 200; // ms

QString labelOf(const EntityRow &row)
{
    return EntityField::tr("%1 (%2)", "entity (its type)").arg(row.entity.name, entityTypeLabel(row.entity.type));
}

} // namespace

EntityField::EntityField(QWidget *parent)
    : QLineEdit(parent)
    , m_labels(new QStringListModel(this))
    , m_completer(new QCompleter(m_labels, this))
{
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what is found fits already
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSearch);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT wordsEdited(text().simplified()); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            m_pause.start();
            return;
        }
        m_pause.stop();
        m_entity = {};
        Q_EMIT entityChosen();
    });
    // The clear button is no typing.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_entity && !m_pause.isActive()) {
            m_entity = {};
            Q_EMIT entityChosen();
        }
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &EntityField::choose);
    // Words that were not chosen from mean nothing: the field says again what holds.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isModified() && !m_completer->popup()->isVisible() && !text().trimmed().isEmpty())
            setEntity(m_entity);
    });
}

void EntityField::setEntity(EntityId entity)
{
    m_pause.stop();
    m_entity = entity;
    const QSignalBlocker quiet(this);
    clear();
    if (entity)
        Q_EMIT nameWanted(entity);
}

void EntityField::setFound(const std::vector<EntityRow> &found)
{
    if (m_entity && found.size() == 1 && found.front().entity.id == m_entity && !isModified()) {
        const QSignalBlocker quiet(this);
        setText(labelOf(found.front()));
        setCursorPosition(0);
        return;
    }
    m_found = found;
    QStringList labels;
    for (const EntityRow &row : m_found)
        labels.append(labelOf(row));
    m_labels->setStringList(labels);
    if (hasFocus() && isModified() && !labels.isEmpty())
        m_completer->complete();
}

void EntityField::choose(const QString &label)
{
    const auto found = std::ranges::find(m_found, label, labelOf);
    if (found == m_found.end())
        return;
    m_pause.stop();
    m_entity = found->entity.id;
    {
        const QSignalBlocker quiet(this);
        setText(label);
    }
    Q_EMIT entityChosen();
}

} // namespace Quipu
