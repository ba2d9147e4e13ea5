// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/metadataeditor.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStyle>

namespace Quipu {

namespace {

QString witnessText(MetadataField::Origin origin)
{
    switch (origin) {
    case MetadataField::Origin::Header:
        return MetadataEditor::tr("From the document's head");
    case MetadataField::Origin::Body:
        return MetadataEditor::tr("From the words of the text");
    case MetadataField::Origin::Markup:
        return MetadataEditor::tr("From the page's markup");
    case MetadataField::Origin::File:
        return MetadataEditor::tr("From the file's properties");
    case MetadataField::Origin::Analyst:
        return MetadataEditor::tr("Written by the analyst");
    }
    return {};
}

// A menu is no place for a title of three lines.
QString forMenu(const QString &value)
{
    constexpr qsizetype longest = 60;
    QString text = value.size() > longest ? QString(value.first(longest) + QChar(0x2026)) : value;
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

MetadataEditor::MetadataEditor(const MetadataFieldName &field, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
    , m_witnesses(addAction(style()->standardIcon(QStyle::SP_MessageBoxInformation), TrailingPosition))
{
    m_witnesses->setText(tr("Who says so"));
    connect(m_witnesses, &QAction::triggered, this, &MetadataEditor::showWitnesses);
}

void MetadataEditor::showField(const Metadata &metadata)
{
    m_shown = metadata.*m_field.field;
    m_otherClaims.clear();
    for (const MetadataClaim &claim : metadata.claims) {
        if (claim.field == m_field.name && (!m_shown || claim.said.value != m_shown->value))
            m_otherClaims.push_back(claim.said);
    }
    const QString value = m_shown ? m_shown->value : QString();
    if (text() != value)
        setText(value);
    setModified(false);
    setCursorPosition(0);
    const bool isContested = !m_otherClaims.empty();
    m_witnesses->setIcon(
        style()->standardIcon(isContested ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation));
    m_witnesses->setVisible(m_shown || isContested);
    const QString witness = m_shown ? witnessText(m_shown->origin) : QString();
    const QString told = isContested ? tr("%1; other witnesses differ", "who says so").arg(witness) : witness;
    m_witnesses->setToolTip(told);
    setAccessibleDescription(told);
}

std::optional<MetadataField> MetadataEditor::edited() const
{
    const QString value = text().simplified();
    if (m_shown && m_shown->value == value)
        return m_shown;
    return value.isEmpty() ? std::nullopt : std::optional(MetadataField {value, {}, MetadataField::Origin::Analyst});
}

void MetadataEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setParent(this, Qt::Popup);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addWitnesses(menu);
    menu->popup(event->globalPos());
}

void MetadataEditor::showWitnesses()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addWitnesses(menu);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void MetadataEditor::addWitnesses(QMenu *menu)
{
    if (m_shown) {
        menu->addSection(witnessText(m_shown->origin));
        if (m_shown->span)
            menu->addAction(tr("&Show in the Text"), this,
                            [this, span = *m_shown->span] { Q_EMIT placeRequested(span); });
    }
    for (const MetadataField &claim : m_otherClaims) {
        menu->addSection(witnessText(claim.origin));
        menu->addAction(tr("Use “%1”").arg(forMenu(claim.value)), this, [this, claim] { Q_EMIT claimChosen(claim); });
        if (claim.span)
            menu->addAction(tr("Show It in the Text"), this,
                            [this, span = *claim.span] { Q_EMIT placeRequested(span); });
    }
}

} // namespace Quipu
