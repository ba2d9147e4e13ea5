// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/noteeditor.h"

#include "views/docks/notetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int buttonMargin = 12; // pixels of the button that its text does not have

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_about(new QToolButton(this))
    , m_speaker(new QLineEdit(this))
    , m_pages(new QTabBar(this))
    , m_stack(new QStackedLayout)
    , m_text(new NoteText(this))
    , m_preview(new NotePreview(this))
{
    setObjectName(u"noteEditor"_s);
    makeLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_text, &NoteText::undoNeared, this, &NoteEditor::endSession);
    connect(m_text, &NoteText::left, this, &NoteEditor::endSession);
    connect(m_text, &NoteText::escapePressed, this, &NoteEditor::left);
    connect(m_speaker, &QLineEdit::editingFinished, this, &NoteEditor::endSession);
    connect(m_about, &QToolButton::clicked, this, &NoteEditor::subjectRequested);
    connect(m_preview, &NotePreview::articleRequested, this, &NoteEditor::articleRequested);
    connect(m_pages, &QTabBar::currentChanged, this, [this](int page) { showPage(page == 0); });
    clear();
}

void NoteEditor::makeLayout()
{
    m_about->setObjectName(u"noteSubject"_s);
    m_about->setAutoRaise(true);
    m_about->installEventFilter(this);
    m_about->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_speaker->setObjectName(u"noteSpeaker"_s);
    m_speaker->setPlaceholderText(tr("Who says it"));
    m_speaker->setAccessibleName(tr("Speaker"));
    m_pages->setObjectName(u"notePages"_s);
    m_pages->setAccessibleName(tr("Write or read"));
    m_pages->addTab(tr("Write"));
    m_pages->addTab(tr("Read"));
    m_pages->setDrawBase(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins({});
    top->addWidget(m_about, 1);
    top->addWidget(m_pages);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_speaker);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_text);
}

void NoteEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
    m_speaker->setReadOnly(isReadOnly);
}

void NoteEditor::showNote(const Note &note, const QString &subject, bool writes)
{
    endSession();
    m_isShowing = true;
    m_note = note;
    m_subject = subject;
    elideSubject();
    m_about->setToolTip(tr("Show “%1”").arg(subject));
    m_about->setEnabled(note.subject.kind != NoteSubject::Kind::Project);
    m_speaker->setVisible(note.kind == Note::Kind::Quotation);
    fill(note);
    m_pages->setCurrentIndex(writes || note.text.isEmpty() ? 0 : 1);
    showPage(m_pages->currentIndex() == 0);
    setVisible(true);
    Q_EMIT shown(true);
    if (writes) {
        m_text->moveCursor(QTextCursor::End);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void NoteEditor::elideSubject()
{
    const QString shown = fontMetrics().elidedText(m_subject, Qt::ElideRight, m_about->width() - buttonMargin);
    m_about->setText(QString(shown).replace(u'&', "&&"_L1));
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_about && event->type() == QEvent::Resize)
        elideSubject();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::clear()
{
    m_pause.stop();
    m_isShowing = false;
    m_isSession = false;
    m_note = {};
    fill({});
    setVisible(false);
    Q_EMIT shown(false);
}

void NoteEditor::fill(const Note &note)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(note.text);
    m_speaker->setText(note.speaker);
    m_preview->showMarkdown(note.text);
    m_pause.stop();
}

void NoteEditor::showPage(bool writes)
{
    if (!writes)
        m_preview->showMarkdown(m_text->toPlainText());
    m_stack->setCurrentIndex(writes ? 0 : 1);
    setFocusProxy(writes ? static_cast<QWidget *>(m_text) : m_preview);
}

Note NoteEditor::typed() const
{
    Note note = m_note;
    note.text = m_text->toPlainText();
    note.speaker = m_speaker->text().simplified();
    return note;
}

void NoteEditor::save()
{
    m_pause.stop();
    const Note after = typed();
    const bool isWorthKeeping = m_note.id || !after.text.trimmed().isEmpty();
    if (!m_isShowing || !isWorthKeeping || (after.text == m_note.text && after.speaker == m_note.speaker))
        return;
    const bool goesOn = std::exchange(m_isSession, true);
    Q_EMIT edited(m_note, after, goesOn);
}

void NoteEditor::endSession()
{
    save();
    m_isSession = false;
}

void NoteEditor::noteKept(const Note &note)
{
    m_note = note;
}

void NoteEditor::followEdit(const Note &note)
{
    if (!m_isShowing || note.id != m_note.id)
        return;
    m_note = note;
    const Note shown = typed();
    if (shown.text == note.text && shown.speaker == note.speaker)
        return;
    fill(note);
    m_text->moveCursor(QTextCursor::End);
    m_isSession = false;
}

void NoteEditor::insertLink(const QString &target)
{
    m_pages->setCurrentIndex(0);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->insertPlainText("[["_L1 + target + "]]"_L1);
}

} // namespace Quipu
