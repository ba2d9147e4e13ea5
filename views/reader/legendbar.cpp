// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/legendbar.h"

#include "models/annotation/typehierarchy.h"
#include "views/widgets/contrast.h"
#include "views/widgets/flowlayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr auto figuresChip = "legend.figures"_L1;

// Filled: the marks are shown. Only its outline: they are not.
QIcon swatch(const QColor &color, const QWidget &widget, bool isShown)
{
    const int size = QFontInfo(widget.font()).pixelSize();
    QPixmap picture(QSize(size, size) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(isShown ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRect(QRectF(1, 1, size - 2, size - 2));
    return QIcon(picture);
}

} // namespace

LegendBar::LegendBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"legendBar"_s);
    setAccessibleName(tr("Legend: which marks are shown"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(12, 0, 12, 4);
    layout->setSpacing(8);
}

void LegendBar::setTypes(const std::vector<EntityType> &types)
{
    m_types = byHierarchy(types);
    m_families.clear();
    for (const EntityType &type : m_types)
        m_families.insert(type.id, withNarrower(m_types, type.id));
    rebuild();
}

void LegendBar::setCounts(const QHash<QString, int> &mentions, int figures)
{
    if (mentions == m_counts && figures == m_figures)
        return;
    m_counts = mentions;
    m_figures = figures;
    rebuild();
}

void LegendBar::setShown(const QStringList &hiddenTypes, bool showsFigures)
{
    if (hiddenTypes == m_hidden && showsFigures == m_showsFigures)
        return;
    m_hidden = hiddenTypes;
    m_showsFigures = showsFigures;
    rebuild();
}

// Buttons that stay keep the focus.
void LegendBar::rebuild()
{
    m_isBuilding = true;
    QList<QCheckBox *> before = findChildren<QCheckBox *>();
    for (const EntityType &type : m_types) {
        if (const int count = countWithNarrower(type.id); count > 0)
            addChip(type.id, type.pluralLabel, count, type.color);
    }
    if (m_figures > 0)
        addChip({}, tr("Figures"), m_figures, quietText(palette()));
    for (QCheckBox *button : before) {
        const QString type = button->property("type").toString();
        const bool stays = button->objectName() == figuresChip ? m_figures > 0 : countWithNarrower(type) > 0;
        button->setVisible(stays);
    }
    m_isBuilding = false;
    updateGeometry();
}

int LegendBar::countWithNarrower(const QString &type) const
{
    int count = 0;
    for (const QString &id : m_families.value(type))
        count += m_counts.value(id);
    return count;
}

// A type whose narrower ones are not all as it is, is ticked in part.
Qt::CheckState LegendBar::stateOf(const QString &type) const
{
    if (type.isEmpty())
        return m_showsFigures ? Qt::Checked : Qt::Unchecked;
    QStringList family = m_families.value(type);
    erase_if(family, [this](const QString &id) { return m_counts.value(id) == 0; });
    const auto hidden = std::ranges::count_if(family, [this](const QString &id) { return m_hidden.contains(id); });
    return hidden == 0 ? Qt::Checked : hidden == family.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

void LegendBar::addChip(const QString &type, const QString &name, int count, const QColor &color)
{
    const QString id = type.isEmpty() ? QString(figuresChip) : "legend."_L1 + type;
    auto *chip = findChild<QCheckBox *>(id);
    if (chip == nullptr) {
        chip = new QCheckBox(this);
        chip->setObjectName(id);
        chip->setProperty("type", type);
        connect(chip, &QCheckBox::toggled, this, [this, type](bool isShown) {
            if (m_isBuilding)
                return;
            if (type.isEmpty())
                Q_EMIT figuresToggled(isShown);
            else
                Q_EMIT typeToggled(type, isShown);
        });
        layout()->addWidget(chip);
    }
    const Qt::CheckState state = stateOf(type);
    const bool isShown = state != Qt::Unchecked;
    chip->setCheckState(state);
    chip->setTristate(false); // a person ticks or unticks all of it
    chip->setText(tr("%1 %2", "a kind of marks and how many there are").arg(name, locale().toString(count)));
    chip->setToolTip(isShown ? tr("Hide these marks") : tr("Show these marks"));
    chip->setIcon(swatch(readableOn(color, palette().color(QPalette::Base), 3), *this, isShown));
    chip->show();
}

void LegendBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace Quipu
