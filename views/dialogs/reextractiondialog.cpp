// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/reextractiondialog.h"

#include "ui_reextractiondialog.h"
#include "views/dialogs/differencemodel.h"
#include "views/dialogs/reextractiondesk.h"

#include <QPushButton>

namespace Quipu {

using namespace Qt::StringLiterals;

ReextractionDialog::ReextractionDialog(ReextractionDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReextractionDialog>())
    , m_desk(&desk)
    , m_model(new DifferenceModel(true, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->list->setDifferences(m_model);
    m_apply = m_ui->buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"apply"_s);
    m_selectAll = m_ui->buttons->addButton(tr("&Select None"), QDialogButtonBox::ActionRole);
    m_selectAll->setAutoDefault(false);
    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close")); // Qt's own translations are not everywhere
    close->setAutoDefault(false);
    connect(&desk, &ReextractionDesk::arrived, this, [this](const std::vector<ArticleDifference> &piece) {
        m_model->append(piece);
        describe();
    });
    connect(&desk, &ReextractionDesk::progressed, this, &ReextractionDialog::showProgress);
    connect(&desk, &ReextractionDesk::found, this, &ReextractionDialog::endFinding);
    connect(&desk, &ReextractionDesk::applied, this, &QDialog::close);
    connect(&desk, &QObject::destroyed, this, &QDialog::close); // the project is closed
    connect(m_model, &DifferenceModel::choiceChanged, this, &ReextractionDialog::describe);
    connect(m_ui->list, &DifferenceList::sentenceRequested, &desk, &ReextractionDesk::show);
    connect(m_apply, &QPushButton::clicked, this, &ReextractionDialog::apply);
    connect(m_selectAll, &QPushButton::clicked, this,
            [this] { m_model->chooseAll(m_model->chosen() < m_model->counts().applied()); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    describe();
    desk.find();
}

ReextractionDialog::~ReextractionDialog()
{
    if (m_desk)
        m_desk->cancel();
}

void ReextractionDialog::showProgress(int done, int total)
{
    m_ui->progress->setRange(0, total);
    m_ui->progress->setValue(done);
}

void ReextractionDialog::endFinding(const Outcome &outcome)
{
    m_isFinding = false;
    m_ui->progress->setVisible(false);
    describe();
    if (!outcome)
        m_ui->summary->setText(outcome.error().text());
}

// From here on the differences are found once more, and applied as they come.
void ReextractionDialog::apply()
{
    m_ui->list->setEnabled(false);
    m_apply->setEnabled(false);
    m_selectAll->setEnabled(false);
    m_ui->progress->setVisible(true);
    m_ui->progress->setRange(0, 0);
    m_ui->summary->setText(tr("Applying…"));
    m_desk->apply(m_model->choice());
}

void ReextractionDialog::describe()
{
    const DifferenceCounts &counts = m_model->counts();
    const bool isCut = m_model->rowCount() == DifferenceModel::most;
    QString text = countText({{counts.added, tr("%n added", nullptr, counts.added)},
                              {counts.changed, tr("%n changed", nullptr, counts.changed)},
                              {counts.removed, tr("%n removed", nullptr, counts.removed)},
                              {counts.kept, tr("%n kept because they are yours", nullptr, counts.kept)},
                              {counts.same, tr("%n as they are", nullptr, counts.same)},
                              {int(isCut), tr("the first %L1 are listed").arg(DifferenceModel::most)}});
    if (!m_isFinding && counts.applied() == 0)
        text.prepend(tr("The figures are what extraction finds now.") + u' ');
    m_ui->summary->setText(text);
    m_apply->setEnabled(!m_isFinding && (m_model->chosen() > 0 || counts.renewed > 0));
    m_apply->setText(counts.applied() > 0 ? tr("&Apply %n Change(s)", nullptr, m_model->chosen())
                                          : tr("&Note as Found Now"));
    m_selectAll->setEnabled(counts.applied() > 0);
    m_selectAll->setText(m_model->chosen() < counts.applied() ? tr("&Select All") : tr("&Select None"));
}

} // namespace Quipu
