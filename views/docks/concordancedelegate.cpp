// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/concordancedelegate.h"

#include "models/search/concordancemodel.h"

namespace Quipu {

void ConcordanceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.column() == ConcordanceModel::KeywordColumn);
    option->textElideMode = index.column() == ConcordanceModel::LeftColumn ? Qt::ElideLeft : Qt::ElideRight;
}

} // namespace Quipu
