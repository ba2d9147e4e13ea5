// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/historydelegate.h"

#include "models/project/historymodel.h"
#include "views/widgets/contrast.h"

#include <QDateTime>

namespace Quipu {

QString HistoryDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.typeId() == QMetaType::QDateTime)
        return locale.toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    return QStyledItemDelegate::displayText(value, locale);
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(HistoryModel::IsLoadedRole).toBool())
        return;
    const bool isQuiet = LoggedChange::State(index.data(HistoryModel::StateRole).toInt()) != LoggedChange::State::Done;
    option->font.setBold(index.data(HistoryModel::IsCurrentRole).toBool());
    option->font.setItalic(isQuiet);
    if (isQuiet)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
}

} // namespace Quipu
