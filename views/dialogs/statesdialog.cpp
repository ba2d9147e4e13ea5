// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/statesdialog.h"

#include "models/project/statedifferencemodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QComboBox *pointBox(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

StatesDialog::StatesDialog(StatesDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_model(new StateDifferenceModel(this))
    , m_from(pointBox(u"statesFrom"_s, tr("Earlier state"), this))
    , m_to(pointBox(u"statesTo"_s, tr("Later state"), this))
    , m_kind(pointBox(u"statesKind"_s, tr("Kind of difference"), this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_restore(new QPushButton(tr("&Restore All…"), this))
    , m_restoreArticle(new QPushButton(tr("Restore This &Article…"), this))
{
    setObjectName(u"statesDialog"_s);
    setWindowTitle(tr("Compare and Restore"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"statesSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"statesList"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setModel(m_model);
    m_list->header()->setStretchLastSection(true);
    const int widths[] {130, 80, 190, 260};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_list->setColumnWidth(column, widths[column]);
    auto *form = new QFormLayout;
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    form->addRow(tr("&Show:"), m_kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt's own translations are not everywhere
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restoreArticle, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_restore, m_restoreArticle})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    makeChoice();
    resize(860, 560);
    tellState();
    desk.ask();
}

void StatesDialog::makeChoice()
{
    m_restore->setObjectName(u"statesRestore"_s);
    m_restoreArticle->setObjectName(u"statesRestoreArticle"_s);
    m_restore->setToolTip(tr("Makes all as it was in the earlier state, as one step that can be undone"));
    m_restoreArticle->setToolTip(tr("Makes the chosen line's article as it was in the earlier state"));
    connect(m_desk, &StatesDesk::pointsListed, this, &StatesDialog::listPoints);
    connect(m_desk, &StatesDesk::compared, this, &StatesDialog::present);
    connect(m_desk, &StatesDesk::restored, this, &StatesDialog::compare);
    connect(m_desk, &StatesDesk::changed, this, [this] {
        if (!m_to->currentData().isValid())
            compare();
    });
    connect(m_desk, &StatesDesk::progressed, this, [this](int done, int total) {
        m_summary->setText(tr("Comparing: step %1 of %2").arg(locale().toString(done), locale().toString(total)));
    });
    connect(m_desk, &StatesDesk::failed, this, [this](const Error &error) {
        m_isWorking = false;
        m_model->setThings({});
        m_summary->setText(error.text());
        tellState();
    });
    connect(m_desk, &QObject::destroyed, this, &QDialog::close);
    for (QComboBox *box : {m_from, m_to, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &StatesDialog::compare);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatesDialog::tellState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatesDialog::tellState);
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (const ComparedThing *thing = chosenThing(); thing != nullptr && thing->article && m_desk)
            m_desk->show(thing->article);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(false); });
    connect(m_restoreArticle, &QPushButton::clicked, this, [this] { restore(true); });
}

void StatesDialog::listPoints(const std::vector<HistoryPoint> &points, const HistoryPoint &chosen)
{
    {
        const QSignalBlocker quiet[] {QSignalBlocker(m_from), QSignalBlocker(m_to)};
        m_points = points;
        const auto same = [&chosen](const HistoryPoint &point) { return point.line == chosen.line; };
        if (chosen.line && std::ranges::none_of(m_points, same))
            m_points.insert(m_points.begin(), chosen);
        m_points.push_back({}); // the beginning
        m_to->addItem(tr("Now"));
        for (const HistoryPoint &point : m_points) {
            const QString when = locale().toString(point.at.toLocalTime(), QLocale::ShortFormat);
            const QString text = !point.line ? tr("The beginning of the project")
                : point.name.isEmpty()       ? tr("Step %1, %2").arg(locale().toString(point.line.value), when)
                                             : tr("“%1”, %2", "a snapshot").arg(point.name, when);
            m_from->addItem(text, point.line.value);
            m_to->addItem(text, point.line.value);
        }
        const auto at = std::ranges::find_if(m_points, same);
        m_from->setCurrentIndex(chosen.line ? int(at - m_points.begin()) : 0);
    }
    compare();
}

void StatesDialog::compare()
{
    if (!m_desk || m_from->count() == 0)
        return;
    m_isWorking = true;
    tellState();
    const QVariant to = m_to->currentData();
    m_desk->compare({m_from->currentData().toLongLong()},
                    to.isValid() ? std::optional(ChangeId {to.toLongLong()}) : std::nullopt,
                    m_kind->currentData().toString());
}

void StatesDialog::present(const StateDifferences &differences)
{
    m_isWorking = false;
    int added = 0, changed = 0, removed = 0;
    {
        const QSignalBlocker quiet(m_kind);
        const QString chosen = m_kind->currentData().toString();
        m_kind->clear();
        m_kind->addItem(tr("All kinds"), QString());
        for (const ComparedCount &count : differences.counts) {
            added += count.added;
            changed += count.changed;
            removed += count.removed;
            m_kind->addItem(tr("%1 (%2)", "a kind and how many")
                                .arg(DifferenceText::kind(count.kind),
                                     locale().toString(count.added + count.changed + count.removed)),
                            count.kind);
        }
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    }
    QString text = differences.counts.empty()
        ? tr("Nothing is different.")
        : tr("%1 · %2 · %3", "added, changed, removed")
              .arg(tr("%Ln added", nullptr, added), tr("%Ln changed", nullptr, changed),
                   tr("%Ln removed", nullptr, removed));
    if (differences.isCut)
        text += u'\n' + tr("The first %Ln are listed.", nullptr, int(differences.things.size()));
    m_summary->setText(text);
    m_model->setThings(differences.things);
}

const ComparedThing *StatesDialog::chosenThing() const
{
    return m_model->thingAt(m_list->currentIndex());
}

void StatesDialog::tellState()
{
    const ComparedThing *thing = chosenThing();
    const bool hasAny = m_model->rowCount() > 0 && !m_isWorking;
    m_restore->setEnabled(hasAny);
    m_restoreArticle->setEnabled(hasAny && thing != nullptr && bool(thing->article));
}

void StatesDialog::restore(bool onlyArticle)
{
    const ComparedThing *thing = chosenThing();
    if (!m_desk || m_from->currentIndex() < 0 || (onlyArticle && thing == nullptr))
        return;
    const HistoryPoint point = m_points[size_t(m_from->currentIndex())];
    m_desk->restore(point, onlyArticle ? thing->article : ArticleId {}, onlyArticle ? thing->articleName : QString());
}

} // namespace Quipu
