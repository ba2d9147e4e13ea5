// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Quipu {

// True when every word of the wanted text begins a word of one of the names; case and accents do not count.
bool matchesName(const QStringList &names, QStringView wanted);

// Leaves those entities of an EntityTreeModel whose name or alias matches, with their type and mentions.
class EntityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityFilter)

public:
    explicit EntityFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    const QString &text() const { return m_text; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace Quipu
