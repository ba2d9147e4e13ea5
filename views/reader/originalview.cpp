// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/originalview.h"

#include "views/widgets/contrast.h"
#include "views/widgets/emptystate.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype piece = 6000; // characters that come in at once: within a frame, lit
constexpr qsizetype longestLit = 600'000; // longer sources stay plain

// KSyntaxHighlighting's names, by our formats.
QString syntaxOf(const QString &format)
{
    static const QHash<QString, QString> names {{u"html"_s, u"HTML"_s},  {u"markdown"_s, u"Markdown"_s},
                                                {u"jsonl"_s, u"JSON"_s}, {u"mhtml"_s, u"Email"_s},
                                                {u"eml"_s, u"Email"_s},  {u"mbox"_s, u"Email"_s},
                                                {u"csv"_s, u"CSV"_s},    {u"rtf"_s, u"Rich Text Format"_s}};
    return names.value(format);
}

QToolButton *headerButton(const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

OriginalView::OriginalView(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel(this))
    , m_pageFacts(new QLabel(this))
    , m_pageBar(new QWidget(this))
    , m_save(headerButton(tr("Save…"), tr("Save the original as a file"), this))
    , m_open(headerButton(tr("Open Outside…"), tr("Open the original with the system's program"), this))
    , m_previous(headerButton({}, tr("Previous page"), m_pageBar))
    , m_next(headerButton({}, tr("Next page"), m_pageBar))
    , m_source(new QPlainTextEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_picture(new QLabel)
    , m_nothing(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_feed(new QTimer(this))
{
    setObjectName(u"original"_s);
    m_source->setObjectName(u"originalSource"_s);
    m_source->setReadOnly(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setAccessibleName(tr("Source of the original"));
    m_source->setUndoRedoEnabled(false);
    m_source->setFrameShape(QFrame::NoFrame);
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_scroll);
    makeHeader();
    m_feed->setInterval(0);
    connect(m_feed, &QTimer::timeout, this, &OriginalView::addPiece);
}

OriginalView::~OriginalView()
{
    delete m_highlighter; // before the repository that its definition belongs to
}

void OriginalView::makeHeader()
{
    QToolButton *text = headerButton(tr("Show Text"), tr("Back to the article's text"), this);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pageFacts->setTextFormat(Qt::PlainText);
    auto *pages = new QHBoxLayout(m_pageBar);
    pages->setContentsMargins({});
    pages->addWidget(m_previous);
    pages->addWidget(m_pageFacts);
    pages->addWidget(m_next);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_facts, 1);
    row->addWidget(m_pageBar);
    for (QToolButton *button : {m_save, m_open, text})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(m_stack, 1);
    connect(m_save, &QToolButton::clicked, this, &OriginalView::saveRequested);
    connect(m_open, &QToolButton::clicked, this, &OriginalView::openRequested);
    connect(text, &QToolButton::clicked, this, &OriginalView::textRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { askForPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { askForPage(m_page + 1); });
}

void OriginalView::clear()
{
    m_feed->stop();
    m_rest.clear();
    m_source->clear();
    m_picture->clear();
    m_facts->clear();
    m_pageBar->hide();
    m_page = 0;
    m_pages = 0;
    m_save->setEnabled(false);
    m_open->setEnabled(false);
    m_nothing->setMessage({});
    m_stack->setCurrentWidget(m_nothing);
}

void OriginalView::showLoading()
{
    clear();
    m_nothing->setMessage(tr("Loading the original…"));
}

void OriginalView::showProblem(const QString &message)
{
    m_nothing->setMessage(message);
    m_stack->setCurrentWidget(m_nothing);
}

void OriginalView::show(const OriginalDocument &document)
{
    using Is = OriginalDocument::Kind;
    clear();
    describe(document);
    const bool isKept = document.kind != Is::None;
    m_save->setEnabled(isKept);
    m_open->setEnabled(isKept);
    if (document.kind == Is::None) {
        m_nothing->setMessage(document.text);
    } else if (document.kind == Is::Packed) {
        m_nothing->setMessage(
            tr("This kind of document is packed: there is nothing in it that could be read as it is.\n"
               "Save it, or open it with the system's program."));
    } else if (document.kind == Is::Pages) {
        m_nothing->setMessage(tr("Drawing the page…"));
    } else {
        light(document.text.size() <= longestLit ? document.format : QString());
        m_rest = document.text;
        m_stack->setCurrentWidget(m_source);
        m_feed->start();
        addPiece();
        m_source->moveCursor(QTextCursor::Start);
    }
}

void OriginalView::describe(const OriginalDocument &document)
{
    QStringList facts;
    if (document.kind != OriginalDocument::Kind::None)
        facts = {document.format.toUpper(), locale().formattedDataSize(document.bytes), document.encoding};
    facts.removeAll({});
    if (document.isCut)
        facts.append(tr("only the beginning is shown"));
    m_facts->setText(facts.isEmpty() ? tr("Original") : tr("Original · %1", "facts").arg(facts.join(u" · "_s)));
    m_facts->setToolTip(tr("Shown as it is: nothing is loaded from elsewhere and nothing is run."));
}

// At the end, whatever the reader has selected or scrolled to.
void OriginalView::addPiece()
{
    qsizetype length = std::min(piece, m_rest.size());
    if (length < m_rest.size() && m_rest[length - 1].isHighSurrogate())
        --length;
    QTextCursor end(m_source->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest.left(length));
    m_rest.remove(0, length);
    if (m_rest.isEmpty())
        m_feed->stop();
}

QString OriginalView::shownText() const
{
    return m_source->toPlainText();
}

QString OriginalView::message() const
{
    return m_stack->currentWidget() == m_nothing ? m_nothing->message() : QString();
}

void OriginalView::light(const QString &format)
{
    const QString syntax = syntaxOf(format);
    if (!syntax.isEmpty() && !m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    if (m_highlighter == nullptr && m_repository)
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_source->document());
    if (m_highlighter == nullptr)
        return;
    m_highlighter->setDefinition(m_repository->definitionForName(syntax)); // an unknown one lights nothing
    colour();
}

void OriginalView::colour()
{
    if (m_highlighter == nullptr)
        return;
    using KSyntaxHighlighting::Repository;
    m_highlighter->setTheme(
        m_repository->defaultTheme(isDark(palette()) ? Repository::DarkTheme : Repository::LightTheme));
    m_highlighter->rehighlight();
}

int OriginalView::pageWidth() const
{
    constexpr int margin = 32; // with the scroll bar
    constexpr int widest = 1100; // beyond that a page is only larger, not easier to read
    return int(std::clamp(width() - margin, 200, widest) * devicePixelRatioF());
}

void OriginalView::askForPage(int page)
{
    if (page >= 1 && (m_pages == 0 || page <= m_pages))
        Q_EMIT pageWanted(page);
}

void OriginalView::showPage(const QImage &picture, int page, int pages)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_page = page;
    m_pages = pages;
    const QString facts = tr("Page %1 of %2").arg(locale().toString(page), locale().toString(pages));
    m_pageFacts->setText(facts);
    m_picture->setAccessibleName(facts);
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    m_pageBar->show();
    m_scroll->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(m_scroll);
}

void OriginalView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

// At the end of a page the next one begins.
bool OriginalView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_scroll || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool isAtEnd = key == Qt::Key_PageDown && bar->value() == bar->maximum();
    const bool isAtStart = key == Qt::Key_PageUp && bar->value() == bar->minimum();
    if (isAtEnd || isAtStart)
        askForPage(isAtEnd ? m_page + 1 : m_page - 1);
    return isAtEnd || isAtStart;
}

} // namespace Quipu
