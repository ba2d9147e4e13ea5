// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/occurrencedialog.h"

#include "views/dialogs/occurrencemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// What goes before is cut far from the words.
class LeftContextDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

OccurrenceDialog::OccurrenceDialog(OccurrenceDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_model(new OccurrenceModel(this))
    , m_scope(new QComboBox(this))
    , m_matchesCase(new QCheckBox(tr("&Match case and accents"), this))
    , m_wholeWords(new QCheckBox(tr("&Whole words only"), this))
    , m_list(new QTreeView(this))
    , m_count(new QLabel(this))
    , m_apply(new QPushButton(desk.verb(), this))
    , m_stop(new QPushButton(tr("&Stop Searching"), this))
{
    setObjectName(u"occurrenceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(desk.question());
    makeLayout();
    resize(860, 480);
    connect(&desk, &QObject::destroyed, this, &QWidget::close);
    connect(&desk, &OccurrenceDesk::arrived, m_model, &OccurrenceModel::add);
    connect(&desk, &OccurrenceDesk::progressed, this, [this](int read, int articles) {
        m_read = read;
        m_articles = articles;
        tellCount();
    });
    connect(&desk, &OccurrenceDesk::found, this, [this](const Outcome &outcome) {
        m_isFinding = false;
        tellCount();
        if (!outcome && outcome.error().kind != Error::Kind::Cancelled)
            m_count->setText(outcome.error().text());
    });
    connect(&desk, &OccurrenceDesk::applied, this, &OccurrenceDialog::finish);
    connect(m_model, &OccurrenceModel::choiceChanged, this, &OccurrenceDialog::tellCount);
    for (QCheckBox *box : {m_matchesCase, m_wholeWords})
        connect(box, &QCheckBox::toggled, this, &OccurrenceDialog::find);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &OccurrenceDialog::find);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const ConcordanceLine &line = m_model->lineAt(index.row());
        if (m_desk)
            m_desk->show(line.article, line.span);
    });
    find();
}

OccurrenceDialog::~OccurrenceDialog()
{
    if (m_desk)
        m_desk->cancel();
}

void OccurrenceDialog::makeLayout()
{
    auto *title = new QLabel(m_desk->question(), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont large = font();
    large.setBold(true);
    title->setFont(large);
    auto *scopeLabel = new QLabel(tr("&Look in:"), this);
    scopeLabel->setBuddy(m_scope);
    m_scope->addItems({tr("this article"), tr("the whole project")});
    m_scope->setAccessibleName(tr("Where to look"));
    m_matchesCase->setChecked(true);
    m_wholeWords->setChecked(true);
    m_wholeWords->setVisible(m_desk->seeksText());
    for (QWidget *option :
         {static_cast<QWidget *>(scopeLabel), static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_matchesCase)})
        option->setVisible(m_desk->hasOptions());
    auto *options = new QHBoxLayout;
    options->addWidget(scopeLabel);
    options->addWidget(m_scope);
    options->addSpacing(12);
    options->addWidget(m_matchesCase);
    options->addWidget(m_wholeWords);
    options->addStretch();

    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(OccurrenceModel::LeftColumn, new LeftContextDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Places that were found"));
    m_list->setObjectName(u"occurrences"_s);
    m_list->installEventFilter(this);
    m_list->header()->resizeSection(OccurrenceModel::LeftColumn, 270);
    m_list->header()->resizeSection(OccurrenceModel::KeywordColumn, 140);
    m_list->header()->resizeSection(OccurrenceModel::RightColumn, 260);

    auto *all = new QPushButton(tr("Tick &All"), this);
    auto *none = new QPushButton(tr("Tick &None"), this);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->setAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->setAll(false); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->cancel();
    });
    for (QPushButton *button : {all, none, m_stop})
        button->setAutoDefault(false);
    m_apply->setObjectName(u"apply"_s);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->apply(m_model->chosen());
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_count->setObjectName(u"count"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *ticking = new QHBoxLayout;
    ticking->addWidget(all);
    ticking->addWidget(none);
    ticking->addWidget(m_count, 1);
    ticking->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(options);
    column->addWidget(m_list, 1);
    column->addLayout(ticking);
    column->addWidget(buttons);
}

void OccurrenceDialog::find()
{
    if (!m_desk)
        return;
    m_model->clear();
    m_read = m_articles = 0;
    m_isFinding = true;
    tellCount();
    m_desk->find({m_scope->currentIndex() == 1, m_matchesCase->isChecked(), !m_wholeWords->isChecked()});
}

void OccurrenceDialog::tellCount()
{
    const QString ticked
        = tr("%1 of %n place(s) ticked", nullptr, m_model->rowCount()).arg(locale().toString(m_model->chosenCount()));
    if (m_isFinding && m_articles > 0)
        m_count->setText(tr("%1; article %2 of %3", "places ticked; search")
                             .arg(ticked, locale().toString(m_read), locale().toString(m_articles)));
    else
        m_count->setText(m_isFinding ? tr("Searching…") : ticked);
    m_apply->setEnabled(m_model->chosenCount() > 0);
    m_stop->setVisible(m_isFinding);
}

void OccurrenceDialog::finish(const Outcome &outcome)
{
    if (outcome)
        close();
    else
        m_count->setText(outcome.error().text());
}

// The space bar turns the ticks of all selected rows.
bool OccurrenceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndexList rows = m_list->selectionModel()->selectedRows();
        const bool isOn = !rows.isEmpty() && rows.front().data(Qt::CheckStateRole).toInt() == Qt::Checked;
        for (const QModelIndex &row : rows)
            m_model->setData(row, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Quipu
