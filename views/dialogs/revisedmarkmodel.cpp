// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/revisedmarkmodel.h"

#include "models/annotation/entitytypes.h"

#include <QFont>

#include <algorithm>

namespace Quipu {

namespace {

QString outcomeText(RevisedMark::Outcome outcome)
{
    switch (outcome) {
    case RevisedMark::Outcome::Moved:
        return RevisedMarkModel::tr("moved");
    case RevisedMark::Outcome::Changed:
        return RevisedMarkModel::tr("changed");
    case RevisedMark::Outcome::Lost:
        return RevisedMarkModel::tr("lost");
    }
    return {};
}

int urgency(const RevisedMark &mark)
{
    return mark.outcome == RevisedMark::Outcome::Lost ? 0 : mark.outcome == RevisedMark::Outcome::Changed ? 1 : 2;
}

} // namespace

RevisedMarkModel::RevisedMarkModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RevisedMarkModel::setMarks(std::vector<RevisedMark> marks)
{
    std::ranges::stable_sort(marks, {}, urgency);
    if (marks == m_marks)
        return;
    beginResetModel();
    m_marks = std::move(marks);
    endResetModel();
}

int RevisedMarkModel::count(RevisedMark::Outcome outcome) const
{
    return int(std::ranges::count(m_marks, outcome, &RevisedMark::outcome));
}

int RevisedMarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

int RevisedMarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RevisedMarkModel::kindText(const RevisedMark &mark) const
{
    switch (mark.kind) {
    case RevisedMark::Kind::Mention:
        return entityTypeLabel(mark.label);
    case RevisedMark::Kind::Figure:
        return tr("Figure %1").arg(mark.label);
    case RevisedMark::Kind::Relation:
        return tr("Relation “%1”").arg(mark.label);
    case RevisedMark::Kind::Note:
        return mark.label.isEmpty() ? tr("Note") : tr("Note “%1”").arg(mark.label);
    }
    return {};
}

QVariant RevisedMarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RevisedMark &mark = m_marks[size_t(index.row())];
    if (role == Qt::FontRole && index.column() == OutcomeColumn && mark.outcome == RevisedMark::Outcome::Lost) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case OutcomeColumn:
        return outcomeText(mark.outcome);
    case KindColumn:
        return kindText(mark);
    case WasColumn:
        return mark.was.text.simplified();
    default:
        return mark.now.text.isEmpty() ? QStringLiteral("—") : mark.now.text.simplified();
    }
}

QVariant RevisedMarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Became");
    case KindColumn:
        return tr("What");
    case WasColumn:
        return tr("It was");
    default:
        return tr("It is");
    }
}

} // namespace Quipu
