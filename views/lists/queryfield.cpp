// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/queryfield.h"

#include "views/lists/queryhighlighter.h"
#include "views/widgets/contrast.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype mostRecent = 30;
constexpr int choicesInView = 12;
constexpr int wrongTint = 70; // of 255, over whatever the field is painted on

} // namespace

QueryField::QueryField(const QString &placeholder, QWidget *parent)
    : SearchField(placeholder, parent)
    , m_completer(new QCompleter(this))
    , m_choices(new QStringListModel(this))
{
    setObjectName(u"queryField"_s);
    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(choicesInView);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"queryChoices"_s);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textChanged, this, &QueryField::read);
    connect(this, &QLineEdit::textEdited, this, &QueryField::offerCompletions);
    connect(this, &SearchField::downPressed, this, &QueryField::rememberSearch);
}

QueryField::~QueryField() = default;

void QueryField::read()
{
    m_reading = readQuery(text(), true);
    paintFormats();
}

// A line edit has no formats of its own but those of an input method, which it paints over its whole text.
void QueryField::paintFormats()
{
    if (m_isComposing)
        return;
    m_formats.clear();
    if (!text().isEmpty()) {
        if (!m_highlighter) {
            m_highlighter = std::make_unique<QueryHighlighter>();
            m_highlighter->setPalette(palette());
        }
        m_formats = m_highlighter->formatsOf(text());
    }
    if (!m_reading.query) {
        TextSpan place = m_reading.place;
        place.start = std::clamp<qsizetype>(place.start, 0, text().size() - 1);
        place.end = std::clamp<qsizetype>(place.end, place.start + 1, text().size());
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(readableOn(Qt::red, palette().color(QPalette::Base)));
        wrong.setBackground(QColor(255, 0, 0, wrongTint));
        m_formats.push_back({int(place.start), int(place.length()), wrong});
    }
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : std::as_const(m_formats)) {
        attributes.append({QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format});
    }
    QInputMethodEvent painted({}, attributes);
    QLineEdit::inputMethodEvent(&painted);
}

void QueryField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    SearchField::inputMethodEvent(event);
    if (!m_isComposing)
        paintFormats();
}

void QueryField::changeEvent(QEvent *event)
{
    SearchField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        paintFormats();
    }
}

void QueryField::offerCompletions()
{
    m_offersRecent = false;
    m_completion = completionAt(text(), cursorPosition());
    switch (m_completion.kind) {
    case QueryCompletion::Kind::None:
        return offer({});
    case QueryCompletion::Kind::Field:
        return offer(fieldsBeginning(m_completion.begun));
    case QueryCompletion::Kind::Value:
        break;
    }
    const QStringList known = knownValuesBeginning(m_completion.field, m_completion.begun);
    offer(known.size() == 1 && known.first() == m_completion.begun ? QStringList() : known);
    if (known.isEmpty())
        Q_EMIT valuesWanted(m_completion.field, m_completion.begun);
}

void QueryField::showValues(const QString &field, const QString &begun, const QStringList &values)
{
    const bool isWanted = m_completion.kind == QueryCompletion::Kind::Value && m_completion.field == field
        && m_completion.begun == begun && hasFocus();
    const bool isThere = values.size() == 1 && values.first() == begun;
    if (isWanted && !m_offersRecent)
        offer(isThere ? QStringList() : values);
}

void QueryField::offer(const QStringList &choices)
{
    m_choices->setStringList(choices);
    if (choices.isEmpty() || !isVisible())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

// The first choice is current from the beginning, but nobody has gone to it.
bool QueryField::hasChosen() const
{
    return !m_completer->popup()->selectionModel()->selectedIndexes().isEmpty();
}

void QueryField::take(const QString &choice)
{
    if (std::exchange(m_offersRecent, false)) {
        setText(choice);
        return;
    }
    const CompletedQuery with = completed(text(), m_completion, choice);
    setText(with.text);
    setCursorPosition(int(with.cursor));
    offerCompletions(); // of a field its values
}

void QueryField::setRecent(const QStringList &searches)
{
    m_recent = searches;
}

void QueryField::showRecent()
{
    m_offersRecent = !m_recent.isEmpty();
    offer(m_recent);
}

void QueryField::rememberSearch()
{
    const QString search = text().trimmed();
    if (search.isEmpty() || !m_reading.query || m_reading.query->matchesEverything())
        return;
    if (!m_recent.isEmpty() && m_recent.first() == search)
        return;
    m_recent.removeAll(search);
    m_recent.prepend(search);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    Q_EMIT recentEdited(m_recent);
}

void QueryField::forget(const QString &search)
{
    if (m_recent.removeAll(search) == 0)
        return;
    offer(m_recent);
    Q_EMIT recentEdited(m_recent);
}

bool QueryField::event(QEvent *event)
{
    // Before the window's own F1.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return SearchField::event(event);
}

// While the list of choices is open its keys come here first, and go back to it where they are ignored.
void QueryField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && (event->key() == Qt::Key_Escape || (isReturn && hasChosen()))) {
        event->ignore();
        return;
    }
    if (isReturn)
        m_completer->popup()->hide();
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        Q_EMIT helpRequested();
    else if (event->key() == Qt::Key_Down && text().isEmpty() && !m_recent.isEmpty())
        showRecent();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        offerCompletions();
    else
        SearchField::keyPressEvent(event);
}

void QueryField::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        rememberSearch();
}

bool QueryField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress && m_offersRecent) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && hasChosen()) {
            forget(m_completer->popup()->currentIndex().data().toString());
            return true;
        }
    }
    return SearchField::eventFilter(watched, event);
}

} // namespace Quipu
