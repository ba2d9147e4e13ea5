// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/finderpopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Quipu {

namespace {

enum FinderRole { ShortcutRole = Qt::UserRole, DetailRole };

constexpr int margin = 8;

// The text at the left; its detail and its shortcut at the right, in a quieter colour. The text is cut last.
class FinderDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        const QFontMetrics metrics = option.fontMetrics;
        const QString shortcut = index.data(ShortcutRole).toString();
        const int shortcutWidth = shortcut.isEmpty() ? 0 : metrics.horizontalAdvance(shortcut) + 2 * margin;
        const int textWidth = metrics.horizontalAdvance(index.data().toString()) + option.decorationSize.width();
        const int room = option.rect.width() - shortcutWidth - textWidth - 5 * margin;
        const QString detail = metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, std::max(0, room));
        QStyledItemDelegate::paint(painter, row, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        const QRect place = option.rect.adjusted(0, 0, -margin, 0);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, shortcut);
        painter->drawText(place.adjusted(0, 0, -shortcutWidth, 0), Qt::AlignVCenter | Qt::AlignRight, detail);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height() + margin};
    }
};

} // namespace

FinderPopup::FinderPopup(const QString &name, const QString &prompt, QWidget *window)
    : QFrame(window)
    , m_model(new QStandardItemModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    setAccessibleName(name);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FinderPopup::searchRequested);
    connect(m_list, &QListView::clicked, this, &FinderPopup::run);
    hide();
}

void FinderPopup::setPrompt(const QString &prompt)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
}

void FinderPopup::open()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    {
        const QSignalBlocker once(m_field);
        m_field->clear();
    }
    const int width = std::min(560, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, 40, width, std::min(420, parentWidget()->height() - 80));
    show();
    raise();
    layout()->activate();
    m_field->setFocus(Qt::PopupFocusReason);
    Q_EMIT searchRequested({});
}

QString FinderPopup::text() const
{
    return m_field->text();
}

void FinderPopup::setItems(std::vector<FinderItem> items)
{
    m_items = std::move(items);
    m_model->clear();
    for (const FinderItem &item : m_items) {
        auto *row = new QStandardItem(item.icon, item.text);
        row->setData(item.shortcut, ShortcutRole);
        row->setData(item.detail, DetailRole);
        m_model->appendRow(row);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    fitHeight();
}

// As high as what was found, and no higher than the window.
void FinderPopup::fitHeight()
{
    const int rows = m_model->rowCount() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int around = height() - m_list->height();
    resize(width(), std::clamp(rows + around, m_field->height() + 20, parentWidget()->height() - 80));
}

void FinderPopup::move(int rows)
{
    if (count() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, count() - 1), 0));
}

void FinderPopup::run()
{
    const int row = m_list->currentIndex().row();
    const std::function<void()> chosen = row >= 0 ? m_items[size_t(row)].run : nullptr;
    leave();
    if (chosen)
        chosen();
}

void FinderPopup::leave()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

bool FinderPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        m_before = nullptr;
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(10);
            return true;
        case Qt::Key_PageUp:
            move(-10);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Quipu
