// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/comparisondialog.h"

#include "views/dialogs/differenceformat.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QLabel *comparedName(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ComparisonDialog::ComparisonDialog(const TextComparison &comparison, QWidget *parent)
    : QDialog(parent)
    , m_comparison(comparison)
    , m_count(new QLabel(this))
    , m_text(new QTextEdit(this))
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("Two Texts Compared"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"comparison"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Both texts with their differences"));
    m_count->setTextFormat(Qt::PlainText);
    const auto named = [](const TextComparison::Named &article) {
        return article.facts.isEmpty() ? article.title
                                       : tr("%1 (%2)", "title (outlet, date)").arg(article.title, article.facts);
    };
    auto *column = new QVBoxLayout(this);
    column->addWidget(comparedName(tr("Struck out, only in: %1").arg(named(comparison.one)), this));
    column->addWidget(comparedName(tr("Underlined, only in: %1").arg(named(comparison.other)), this));
    column->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *previous = buttons->addButton(tr("&Previous"), QDialogButtonBox::ActionRole);
    QPushButton *next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt's own translations are not everywhere
    previous->setShortcut(Qt::SHIFT | Qt::Key_F7);
    next->setShortcut(Qt::Key_F7);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(buttons);
    column->addLayout(row);
    connect(previous, &QPushButton::clicked, this, [this] { showDifference(-1); });
    connect(next, &QPushButton::clicked, this, [this] { showDifference(1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    fill();
    previous->setEnabled(!m_places.empty());
    next->setEnabled(!m_places.empty());
    next->setDefault(true);
    resize(760, 620);
}

void ComparisonDialog::fill()
{
    m_text->clear();
    m_places.clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    bool isGoingOn = false; // one side's words right after the other's are one difference
    for (const DifferencePiece &piece : m_comparison.pieces) {
        const int start = cursor.position();
        cursor.insertText(piece.text, differenceFormat(piece.side, palette()));
        const bool isDifference = piece.side != DifferencePiece::Side::Both;
        if (isDifference && isGoingOn)
            m_places.back().end = cursor.position();
        else if (isDifference)
            m_places.push_back({start, cursor.position()});
        isGoingOn = isDifference;
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    updateCount();
}

void ComparisonDialog::showDifference(int step)
{
    if (m_places.empty())
        return;
    const int count = int(m_places.size());
    m_current = m_current < 0 && step < 0 ? count - 1 : (m_current + step + count) % count;
    const Place place = m_places[size_t(m_current)];
    QTextCursor cursor(m_text->document());
    cursor.setPosition(place.start);
    cursor.setPosition(place.end, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    updateCount();
}

void ComparisonDialog::updateCount()
{
    const int count = int(m_places.size());
    QStringList facts;
    if (m_current >= 0)
        facts.append(tr("Difference %1 of %2").arg(locale().toString(m_current + 1), locale().toString(count)));
    else
        facts.append(count == 0 ? tr("The words are the same.") : tr("%Ln difference(s)", nullptr, count));
    if (m_comparison.likeness > 0)
        facts.append(tr("%1 % alike").arg(locale().toString(int(m_comparison.likeness * 100))));
    if (m_comparison.isCut)
        facts.append(tr("only the beginnings are compared"));
    m_count->setText(facts.join(u" · "_s));
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text->document()->characterCount() > 1)
        fill();
}

} // namespace Quipu
