// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/revisionsdialog.h"

#include "views/dialogs/differenceformat.h"
#include "views/dialogs/revisedmarkmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// A long text is shown where it differs, with this much of what is the same around.
constexpr qsizetype longestWhole = 200'000;
constexpr qsizetype contextLetters = 300;
constexpr qsizetype mostShown = 2'000'000;

QString shortenedSame(const QString &text, bool isFirst, bool isLast)
{
    const QString cut = u" […] "_s;
    if (text.size() <= 2 * contextLetters + cut.size())
        return text;
    const QString head = isFirst ? QString() : text.first(contextLetters);
    const QString tail = isLast ? QString() : text.last(contextLetters);
    return head + cut + tail;
}

} // namespace

RevisionsDialog::RevisionsDialog(RevisionsDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_pages(new QTabWidget(this))
    , m_model(new RevisedMarkModel(this))
    , m_marks(new QTreeView(this))
    , m_state(new QLabel(this))
    , m_place(new QPushButton(tr("&Place on the Selection"), this))
    , m_forget(new QPushButton(tr("&Settle"), this))
    , m_revisions(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_words(new QPlainTextEdit(this))
{
    setObjectName(u"revisionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Revisions of “%1”").arg(desk.title()));
    m_pages->setObjectName(u"pages"_s);
    m_pages->addTab(makeMarks(), tr("&Marks"));
    m_pages->addTab(makeTexts(), tr("&Texts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(880, 520);
    connect(&desk, &QObject::destroyed, this, &QWidget::close);
    connect(&desk, &RevisionsDesk::listed, this, &RevisionsDialog::list);
    connect(&desk, &RevisionsDesk::selectionChanged, this, &RevisionsDialog::tellState);
    connect(&desk, &RevisionsDesk::compared, this,
            [this](int, const std::vector<DifferencePiece> &pieces) { showDifference(m_text, pieces); });
    connect(&desk, &RevisionsDesk::failed, this, [this](const Error &error) { m_state->setText(error.text()); });
    tellState();
    desk.ask();
}

QWidget *RevisionsDialog::makeMarks()
{
    m_marks->setObjectName(u"revisedMarks"_s);
    m_marks->setAccessibleName(tr("Marks that did not simply stay"));
    m_marks->setModel(m_model);
    m_marks->setRootIsDecorated(false);
    m_marks->setUniformRowHeights(true);
    m_marks->setAlternatingRowColors(true);
    m_marks->setAllColumnsShowFocus(true);
    m_marks->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int em = fontMetrics().averageCharWidth();
    m_marks->header()->resizeSection(RevisedMarkModel::OutcomeColumn, 12 * em);
    m_marks->header()->resizeSection(RevisedMarkModel::KindColumn, 22 * em);
    m_marks->header()->resizeSection(RevisedMarkModel::WasColumn, 46 * em);
    const auto go = [this](const QModelIndex &index) {
        if (m_desk && index.isValid())
            m_desk->show(m_model->markAt(index.row()));
    };
    connect(m_marks, &QTreeView::activated, this, go);
    connect(m_marks, &QTreeView::clicked, this, go);
    connect(m_marks->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RevisionsDialog::tellState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RevisionsDialog::tellState);
    m_state->setObjectName(u"state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_place->setObjectName(u"place"_s);
    m_place->setToolTip(tr("Puts the lost mark on the words that are selected in the reader"));
    m_forget->setObjectName(u"forget"_s);
    m_forget->setToolTip(tr("Takes the marks off this list; lost ones are given up"));
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (const auto marks = selectedMarks(); m_desk && marks.size() == 1)
            m_desk->place(marks.front());
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->forget(selectedMarks());
    });
    auto *page = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    for (QPushButton *button : {m_place, m_forget}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("Its words before, struck out, and now, underlined"));
    m_words->setReadOnly(true);
    m_words->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_marks, 1);
    column->addWidget(m_words);
    column->addLayout(line);
    return page;
}

QWidget *RevisionsDialog::makeTexts()
{
    m_revisions->setObjectName(u"revisions"_s);
    m_revisions->setAccessibleName(tr("Texts that the article has had"));
    m_revisions->setWordWrap(true);
    m_text->setObjectName(u"difference"_s);
    m_text->setAccessibleName(tr("The chosen text, with what is different from the one before it"));
    m_text->setReadOnly(true);
    connect(m_revisions, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (m_desk && item != nullptr)
            m_desk->compare(item->data(Qt::UserRole).toInt());
    });
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_revisions);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 620});
    auto *legend = new QLabel(tr("Struck out: only in the text before. Underlined: new."), this);
    legend->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(splitter, 1);
    column->addWidget(legend);
    return page;
}

void RevisionsDialog::list(const std::vector<Revision> &revisions, const std::vector<RevisedMark> &marks)
{
    m_model->setMarks(marks);
    if (int(revisions.size()) != m_revisions->count()) {
        m_revisions->clear();
        for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
            const QString when = revision->at.isValid()
                ? locale().toString(revision->at.toLocalTime(), QLocale::ShortFormat)
                : tr("at an unknown time");
            auto *item = new QListWidgetItem(tr("Revision %1\n%2, %3\n%4", "number, time, person, file")
                                                 .arg(QString::number(revision->number), when, revision->who,
                                                      revision->path.sliced(revision->path.lastIndexOf(u'/') + 1)),
                                             m_revisions);
            item->setData(Qt::UserRole, revision->number);
            item->setToolTip(revision->path);
        }
        m_revisions->setCurrentRow(0);
    }
    if (!std::exchange(m_isFilled, true))
        m_pages->setCurrentIndex(marks.empty() ? Texts : Marks);
    tellState();
}

void RevisionsDialog::showDifference(QPlainTextEdit *text, const std::vector<DifferencePiece> &pieces)
{
    qsizetype letters = 0;
    for (const DifferencePiece &piece : pieces)
        letters += piece.text.size();
    text->clear();
    QTextCursor cursor(text->document());
    cursor.beginEditBlock();
    qsizetype shown = 0;
    for (size_t i = 0; i < pieces.size() && shown < mostShown; ++i) {
        const DifferencePiece &piece = pieces[i];
        const bool isCut = piece.side == DifferencePiece::Side::Both && letters > longestWhole;
        const QString words = isCut ? shortenedSame(piece.text, i == 0, i + 1 == pieces.size()) : piece.text;
        cursor.insertText(words, differenceFormat(piece.side, palette()));
        shown += words.size();
    }
    cursor.endEditBlock();
    text->moveCursor(QTextCursor::Start);
}

std::vector<RevisedMark> RevisionsDialog::selectedMarks() const
{
    std::vector<RevisedMark> marks;
    for (const QModelIndex &index : m_marks->selectionModel()->selectedRows())
        marks.push_back(m_model->markAt(index.row()));
    return marks;
}

void RevisionsDialog::tellState()
{
    const auto marks = selectedMarks();
    const bool isLost = marks.size() == 1 && marks.front().outcome == RevisedMark::Outcome::Lost;
    m_place->setEnabled(isLost && m_desk && m_desk->canPlace());
    m_forget->setEnabled(!marks.empty());
    const auto ofMark = [](const RevisedMark &mark) {
        return textDifference(mark.was.text.simplified(), mark.now.text.simplified());
    };
    showDifference(m_words, marks.size() == 1 ? ofMark(marks.front()) : std::vector<DifferencePiece>());
    using enum RevisedMark::Outcome;
    if (m_model->rowCount() == 0)
        m_state->setText(tr("Every mark is where it was, or settled."));
    else if (isLost && !m_place->isEnabled())
        m_state->setText(tr("Select words in the reader to place this mark on them."));
    else
        m_state->setText(tr("%1, %2, %3", "lost, changed, moved marks")
                             .arg(tr("%n lost", nullptr, m_model->count(Lost)),
                                  tr("%n changed", nullptr, m_model->count(Changed)),
                                  tr("%n moved", nullptr, m_model->count(Moved))));
}

} // namespace Quipu
