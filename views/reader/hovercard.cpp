// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/hovercard.h"

#include "views/widgets/contrast.h"

#include <QAccessible>
#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int widestInEms = 24;
constexpr int noteBar = 3; // pixels
constexpr int distance = 4; // pixels between the mark and the card

QLabel *labelWith(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// The type's colour, as large as a letter.
QLabel *swatchOf(const QColor &color, QWidget *parent)
{
    const int size = QFontInfo(parent->font()).pixelSize();
    QPixmap picture(QSize(size, size) * parent->devicePixelRatioF());
    picture.setDevicePixelRatio(parent->devicePixelRatioF());
    picture.fill(readableOn(color, parent->palette().color(QPalette::Base), 3));
    auto *label = new QLabel(parent);
    label->setPixmap(picture);
    return label;
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
{
    setObjectName(u"hoverCard"_s);
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void HoverCard::show(const std::vector<MarkCard> &cards, const QRect &place)
{
    if (cards.empty()) {
        hide();
        return;
    }
    fill(cards);
    m_place = place;
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(place.center());
    const QRect room = (screen != nullptr ? screen : parentWidget()->screen())->availableGeometry();
    QPoint corner(place.left(), place.bottom() + distance);
    if (corner.y() + height() > room.bottom())
        corner.setY(place.top() - distance - height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
    QFrame::show();
    qApp->installEventFilter(this);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void HoverCard::fill(const std::vector<MarkCard> &cards)
{
    delete m_page;
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    QStringList texts;
    for (const MarkCard &card : cards) {
        if (!texts.isEmpty()) {
            auto *line = new QFrame(m_page);
            line->setFrameShape(HLine);
            line->setForegroundRole(QPalette::Mid);
            column->addWidget(line);
        }
        addCard(card, *column);
        texts << card.plainText();
    }
    layout()->addWidget(m_page);
    m_text = texts.join(u"\n\n"_s);
    setAccessibleName(m_text);
}

void HoverCard::addCard(const MarkCard &card, QVBoxLayout &layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    if (card.color.isValid())
        head->addWidget(swatchOf(card.color, m_page), 0, Qt::AlignTop);
    QLabel *title = labelWith(card.title, m_page);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    head->addWidget(title, 1);
    layout.addLayout(head);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(1);
    const int widest = fontMetrics().averageCharWidth() * widestInEms * 2;
    for (const auto &[name, value] : card.facts) {
        QLabel *named = labelWith(name, m_page);
        QPalette quiet = named->palette();
        quiet.setColor(QPalette::WindowText, quietText(palette()));
        quiet.setColor(QPalette::Text, quietText(palette()));
        named->setPalette(quiet);
        named->setWordWrap(false);
        QLabel *valued = labelWith(value, m_page);
        valued->setMinimumWidth(std::min(widest, fontMetrics().horizontalAdvance(value) + 4));
        facts->addRow(named, valued);
    }
    layout.addLayout(facts);
    if (!card.note.isEmpty()) {
        QLabel *note = labelWith(card.note, m_page);
        QFont italic = font();
        italic.setItalic(true);
        note->setFont(italic);
        layout.addWidget(note);
    }
    for (const QString &lines : card.notes)
        addNote(lines, layout);
}

// A bar at the side tells a note from the facts, as in the margin of the text.
void HoverCard::addNote(const QString &lines, QVBoxLayout &layout)
{
    auto *bar = new QFrame(m_page);
    bar->setFixedWidth(noteBar);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Highlight);
    QLabel *note = labelWith(lines, m_page);
    note->setObjectName(u"cardNote"_s);
    note->setMinimumWidth(fontMetrics().averageCharWidth() * widestInEms);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(bar);
    row->addWidget(note, 1);
    layout.addLayout(row);
}

void HoverCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
}

bool HoverCard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        hide();
        return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; // which then does nothing else
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        hide();
        break;
    case QEvent::MouseMove: {
        const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (!m_place.adjusted(-distance, -distance, distance, distance).contains(at))
            hide();
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Quipu
