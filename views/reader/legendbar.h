// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "views/reader/readercomfort.h"

#include <QHash>
#include <QWidget>

namespace Quipu {

// What the colours mean, and which marks are shown: a check box for each entity type that the article has, alone or in
// narrower types, which it switches along, and one for its figures. Shows what it is told.
class LegendBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LegendBar)

public:
    explicit LegendBar(QWidget *parent = nullptr);

    void setTypes(const std::vector<EntityType> &types);
    void setCounts(const QHash<QString, int> &mentions, int figures); // by type
    void setShown(const QStringList &hiddenTypes, bool showsFigures);

Q_SIGNALS:
    void typeToggled(const QString &type, bool isShown);
    void figuresToggled(bool isShown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    int countWithNarrower(const QString &type) const;
    Qt::CheckState stateOf(const QString &type) const; // "": of figures
    void addChip(const QString &type, const QString &name, int count, const QColor &color);

    std::vector<EntityType> m_types;
    QHash<QString, QStringList> m_families; // of each type: itself and its narrower ones
    QHash<QString, int> m_counts;
    int m_figures = 0;
    QStringList m_hidden;
    bool m_showsFigures = true;
    bool m_isBuilding = false;
};

} // namespace Quipu
