// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace Quipu {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    int y = inside.y();
    for (size_t first = 0; first < m_items.size();) {
        std::vector<QLayoutItem *> line;
        int width = 0;
        int height = 0;
        size_t next = first;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items[next].get();
            if (item->isEmpty())
                continue;
            const int more = item->sizeHint().width() + (line.empty() ? 0 : gap);
            if (!line.empty() && width + more > inside.width())
                break;
            line.push_back(item);
            width += more;
            height = std::max(height, item->sizeHint().height());
        }
        first = next;
        if (line.empty())
            break;
        const auto growing = std::ranges::count_if(
            line, [](const QLayoutItem *item) { return item->expandingDirections().testFlag(Qt::Horizontal); });
        const int rest = growing > 0 ? std::max(0, inside.width() - width) / int(growing) : 0;
        int x = inside.x();
        for (QLayoutItem *item : line) {
            const bool grows = item->expandingDirections().testFlag(Qt::Horizontal);
            const int own = std::min(item->sizeHint().width() + (grows ? rest : 0), inside.width());
            if (moves) {
                const int left = parentWidget() && parentWidget()->isRightToLeft()
                    ? inside.right() - (x - inside.x()) - own + 1
                    : x;
                const int free = (height - item->sizeHint().height()) / 2;
                item->setGeometry({left, y + free, own, item->sizeHint().height()});
            }
            x += own + gap;
        }
        y += height + gap;
    }
    return y - gap - rect.y() + contentsMargins().bottom();
}

} // namespace Quipu
