// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/projectmergedialog.h"

#include "views/dialogs/projectmergemodel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString numberOrNothing(int number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

QTreeWidget *makeCounts(QWidget *parent)
{
    auto *counts = new QTreeWidget(parent);
    counts->setObjectName(u"counts"_s);
    counts->setAccessibleName(ProjectMergeDialog::tr("What the merge does"));
    counts->setHeaderLabels({ProjectMergeDialog::tr("Kind"), ProjectMergeDialog::tr("Added"),
                             ProjectMergeDialog::tr("Changed"), ProjectMergeDialog::tr("Removed"),
                             ProjectMergeDialog::tr("Same"), ProjectMergeDialog::tr("Conflicts")});
    counts->setRootIsDecorated(false);
    counts->setUniformRowHeights(true);
    counts->header()->setStretchLastSection(false);
    counts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < counts->columnCount(); ++column) {
        counts->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        counts->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return counts;
}

QTreeView *makeConflicts(ProjectMergeModel *model, QWidget *parent)
{
    auto *conflicts = new QTreeView(parent);
    conflicts->setObjectName(u"conflicts"_s);
    conflicts->setAccessibleName(ProjectMergeDialog::tr("Changed on both sides"));
    conflicts->setModel(model);
    conflicts->setRootIsDecorated(false);
    conflicts->setWordWrap(true);
    conflicts->setAlternatingRowColors(true);
    conflicts->setSelectionBehavior(QAbstractItemView::SelectItems);
    conflicts->header()->setSectionResizeMode(QHeaderView::Stretch);
    return conflicts;
}

} // namespace

ProjectMergeDialog::ProjectMergeDialog(ProjectMergeDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_model(new ProjectMergeModel(this))
    , m_summary(new QLabel(this))
    , m_counts(makeCounts(this))
    , m_conflicts(makeConflicts(m_model, this))
    , m_choices(makeChoices())
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"projectMergeDialog"_s);
    setWindowTitle(tr("Merge “%1”").arg(desk.from()));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(760, 560);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Articles compared"));
    m_progress->setRange(0, 0);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setEnabled(false);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"close"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_conflicts, 2);
    layout->addWidget(m_choices);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    for (QWidget *later : {static_cast<QWidget *>(m_conflicts), m_choices})
        later->hide();
    connect(m_merge, &QPushButton::clicked, this, &ProjectMergeDialog::merge);
    connect(m_close, &QPushButton::clicked, this, &ProjectMergeDialog::reject);
    connectDesk();
    m_summary->setText(tr("Comparing the two projects…"));
    desk.compare();
}

ProjectMergeDialog::~ProjectMergeDialog()
{
    if (m_desk)
        m_desk->cancel();
}

QWidget *ProjectMergeDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    const auto add = [this, row](const QString &name, const QString &text, ProjectMergeModel::Side side) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, side] { m_model->chooseAll(side); });
        row->addWidget(button);
    };
    add(u"allOurs"_s, tr("Keep &All of This Project’s"), ProjectMergeModel::Side::Ours);
    add(u"allTheirs"_s, tr("Take All of the &Other’s"), ProjectMergeModel::Side::Theirs);
    add(u"allNewer"_s, tr("&Newer of Each"), ProjectMergeModel::Side::Newer);
    row->addStretch();
    return choices;
}

void ProjectMergeDialog::connectDesk()
{
    ProjectMergeDesk *desk = m_desk;
    connect(desk, &ProjectMergeDesk::progressed, this, &ProjectMergeDialog::showProgress);
    connect(desk, &ProjectMergeDesk::compared, this, &ProjectMergeDialog::present);
    connect(desk, &ProjectMergeDesk::failed, this, &ProjectMergeDialog::showError);
    connect(desk, &ProjectMergeDesk::merged, this, &QDialog::accept);
    connect(desk, &QObject::destroyed, this, &QDialog::accept); // the project is closed
}

void ProjectMergeDialog::reject()
{
    if (!m_isWriting)
        QDialog::reject();
}

void ProjectMergeDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ProjectMergeDialog::present(const ProjectMergePreview &preview)
{
    m_progress->hide();
    m_model->setConflicts(preview.conflicts);
    m_counts->clear();
    for (const ProjectMergeCount &count : preview.counts) {
        auto *row = new QTreeWidgetItem(m_counts,
                                        {count.kind, numberOrNothing(count.added), numberOrNothing(count.changed),
                                         numberOrNothing(count.removed), numberOrNothing(count.same),
                                         numberOrNothing(count.conflicts)});
        for (int column = 1; column < m_counts->columnCount(); ++column)
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool hasConflicts = !preview.conflicts.empty();
    m_conflicts->setVisible(hasConflicts);
    m_choices->setVisible(hasConflicts);
    QStringList sentences;
    if (preview.changesNothing())
        sentences.append(tr("Everything in “%1” is in this project already.").arg(m_desk->from()));
    else
        sentences.append(
            preview.sharesBeginning
                ? tr("Both are copies of one project: what was done in “%1” since comes into this one, "
                     "as one step that can be undone. “%1” stays as it is.")
                      .arg(m_desk->from())
                : tr("The two began apart: the same text becomes one article, the same mark one mark. It is "
                     "one step that can be undone, and “%1” stays as it is.")
                      .arg(m_desk->from()));
    if (hasConflicts)
        sentences.append(
            tr("%n thing(s) were changed on both sides: choose for each.", nullptr, int(preview.conflicts.size())));
    if (preview.textsApart > 0)
        sentences.append(tr("%n article(s) have another text there by now and come as articles of their own.", nullptr,
                            preview.textsApart));
    if (preview.leftOut > 0)
        sentences.append(tr("%n thing(s) have nothing to stand on here and are left out.", nullptr, preview.leftOut));
    m_summary->setText(sentences.join(u' '));
    m_merge->setEnabled(!preview.changesNothing());
    if (preview.changesNothing())
        m_close->setText(tr("Close"));
}

void ProjectMergeDialog::showError(const Error &error)
{
    m_isWriting = false;
    m_progress->hide();
    m_merge->setEnabled(false);
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    m_summary->setText(error.text());
}

void ProjectMergeDialog::merge()
{
    m_isWriting = true;
    m_merge->setEnabled(false);
    m_close->setEnabled(false);
    m_conflicts->setEnabled(false);
    m_choices->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_summary->setText(tr("Merging…"));
    m_desk->merge(m_model->takesTheirs());
}

} // namespace Quipu
