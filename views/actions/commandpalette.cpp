// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/commandpalette.h"

#include "views/actions/actionregistry.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

enum PaletteRole { ActionIdRole = Qt::UserRole, ShortcutRole, MenuRole };

constexpr int shortcutColumn = 120;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

// The command at the left; its menu and its shortcut at the right, in a quieter colour.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data(ShortcutRole).toString());
        painter->drawText(option.rect.adjusted(0, 0, -8 - shortcutColumn, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data(MenuRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

} // namespace

CommandPalette::CommandPalette(const ActionRegistry &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_commands(new QStandardItemModel(this))
    , m_matches(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"commandPalette"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setClearButtonEnabled(true);
    m_matches->setSourceModel(m_commands);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    fill();
    m_field->clear();
    const int width = std::min(560, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, 40, width, std::min(420, parentWidget()->height() - 80));
    show();
    raise();
    layout()->activate();
    filter({});
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill()
{
    m_commands->clear();
    for (const ActionRow &row : m_actions.rows()) {
        const QAction *action = m_actions.action(row.id);
        if (!action->isEnabled() || row.id == "edit.palette"_L1)
            continue;
        auto *item = new QStandardItem(action->icon(), withoutMnemonic(action->text()));
        const QString menu = withoutMnemonic(m_actions.menu(row.menu)->title());
        item->setData(row.id, ActionIdRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), ShortcutRole);
        item->setData(menu, MenuRole);
        m_commands->appendRow(item);
    }
}

void CommandPalette::filter(const QString &text)
{
    // The letters typed, in their order, with anything between them: "spro" finds "Open Sample Project".
    QStringList letters;
    const QString typed = text.simplified().remove(u' ');
    for (const QChar letter : typed)
        letters.append(QRegularExpression::escape(QString(letter)));
    m_matches->setFilterRegularExpression(
        QRegularExpression(letters.join(".*"_L1), QRegularExpression::CaseInsensitiveOption));
    m_list->setCurrentIndex(m_matches->index(0, 0));
    fitHeight();
}

// As high as what was found, and no higher than the window.
void CommandPalette::fitHeight()
{
    const int rows = m_matches->rowCount() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int around = height() - m_list->height();
    resize(width(), std::clamp(rows + around, m_field->height() + 20, parentWidget()->height() - 80));
}

void CommandPalette::move(int rows)
{
    const int count = m_matches->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_matches->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1), 0));
}

void CommandPalette::run()
{
    const QString id = m_list->currentIndex().data(ActionIdRole).toString();
    leave();
    if (!id.isEmpty())
        m_actions.action(id)->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
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
