// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/differencemodel.h"

#include "models/figures/measures.h"
#include "views/delegates/figuretext.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString fieldName(FigureField field)
{
    switch (field) {
    case FigureField::Words:
        return DifferenceModel::tr("Words");
    case FigureField::Value:
        return DifferenceModel::tr("Value");
    case FigureField::Approximation:
        return DifferenceModel::tr("Exactness");
    case FigureField::Unit:
        return DifferenceModel::tr("Unit");
    case FigureField::Per:
        return DifferenceModel::tr("Per");
    case FigureField::Persons:
        return DifferenceModel::tr("People");
    case FigureField::Normalised:
        return DifferenceModel::tr("In the common unit");
    case FigureField::Subject:
        return DifferenceModel::tr("What is counted");
    case FigureField::Measure:
        return DifferenceModel::tr("Measure");
    case FigureField::Place:
        return DifferenceModel::tr("Place");
    case FigureField::Countries:
        return DifferenceModel::tr("Country");
    case FigureField::Actor:
        return DifferenceModel::tr("Actor");
    case FigureField::Beneficiary:
        return DifferenceModel::tr("Beneficiary");
    case FigureField::Period:
        return DifferenceModel::tr("Period");
    case FigureField::Source:
        return DifferenceModel::tr("Source");
    }
    Q_UNREACHABLE();
}

QString periodWords(const Period &period, const QLocale &locale)
{
    const QString text = periodText(period, locale);
    return text.isEmpty() ? period.text : text;
}

// Both sides as briefly as shows how they differ: the year, else the exact days, else how they are known.
std::pair<QString, QString> periodSides(const Period &before, const Period &after, const QLocale &locale)
{
    const auto days = [&](const Period &period) {
        const QString from = period.from ? dateText(*period.from, locale) : QString();
        const QString to = period.to ? dateText(*period.to, locale) : QString();
        return from == to ? from : from + u'–' + to;
    };
    std::pair sides {periodWords(before, locale), periodWords(after, locale)};
    if (sides.first == sides.second)
        sides = {days(before), days(after)};
    if (sides.first == sides.second)
        sides = {before.text, after.text};
    if (sides.first == sides.second)
        sides = {before.resolvedFrom, after.resolvedFrom};
    return sides;
}

QString fieldText(const Figure &figure, FigureField field, const QLocale &locale)
{
    switch (field) {
    case FigureField::Words:
        return figure.quote.text;
    case FigureField::Value:
    case FigureField::Approximation:
        return valueText(figure, locale);
    case FigureField::Unit:
        return unitLabel(figure.unit);
    case FigureField::Per:
        return figure.per;
    case FigureField::Persons:
        return figure.persons ? DifferenceModel::tr("yes") : DifferenceModel::tr("no");
    case FigureField::Normalised:
        return figure.normalised.value ? numberText(*figure.normalised.value, locale) + u' ' + figure.normalised.unit
                                       : figure.normalised.unit;
    case FigureField::Subject:
        return figure.subject;
    case FigureField::Measure:
        return figure.measure.isEmpty() ? QString() : measureLabel(figure.measure);
    case FigureField::Place:
        return figure.place;
    case FigureField::Countries:
        return figure.countries.join(u", "_s);
    case FigureField::Actor:
        return figure.actor;
    case FigureField::Beneficiary:
        return figure.beneficiary;
    case FigureField::Period:
        return periodWords(figure.period, locale);
    case FigureField::Source:
        return figure.attributedSource;
    }
    Q_UNREACHABLE();
}

// Names a change from one run to the next of the same project and codebook.
using ChangeKey = std::tuple<ArticleId, FigureChange::Kind, FigureId, qsizetype, qsizetype, double>;

ChangeKey keyOf(ArticleId article, const FigureChange &change)
{
    const Figure &figure = change.shown();
    return {article, change.kind, figure.id, figure.quote.span.start, figure.quote.span.end, figure.value.value_or(0)};
}

// What a figure that comes or goes says.
QString tellFigure(const Figure &figure, const QLocale &locale)
{
    QStringList parts {figure.measure.isEmpty() ? figure.subject : measureLabel(figure.measure),
                       figure.place.isEmpty() ? figure.countries.join(u", "_s) : figure.place,
                       periodWords(figure.period, locale)};
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

QString kindText(FigureChange::Kind kind)
{
    switch (kind) {
    case FigureChange::Kind::Added:
        return DifferenceModel::tr("added");
    case FigureChange::Kind::Changed:
        return DifferenceModel::tr("changed");
    case FigureChange::Kind::Removed:
        return DifferenceModel::tr("removed");
    case FigureChange::Kind::Kept:
        return DifferenceModel::tr("kept: yours");
    case FigureChange::Kind::Renewed:
        return DifferenceModel::tr("the same");
    }
    Q_UNREACHABLE();
}

QString countText(const std::vector<std::pair<int, QString>> &counts)
{
    QStringList parts;
    for (const auto &[count, text] : counts) {
        if (count > 0)
            parts.append(text);
    }
    return parts.join(u" · "_s);
}

QStringList differenceLines(const FigureChange &change, const QLocale &locale)
{
    if (!change.before || !change.after)
        return {tellFigure(change.shown(), locale)};
    QStringList lines;
    for (const FigureField field : differingFields(*change.before, *change.after)) {
        const auto [before, after] = field == FigureField::Period
            ? periodSides(change.before->period, change.after->period, locale)
            : std::pair {fieldText(*change.before, field, locale), fieldText(*change.after, field, locale)};
        const auto shown = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
        if (before != after)
            lines.append(u"%1: %2 → %3"_s.arg(fieldName(field), shown(before), shown(after)));
    }
    return lines.isEmpty() ? QStringList {DifferenceModel::tr("its sentence")} : lines;
}

void DifferenceCounts::add(const FigureChange &change)
{
    added += change.kind == FigureChange::Kind::Added;
    changed += change.kind == FigureChange::Kind::Changed;
    removed += change.kind == FigureChange::Kind::Removed;
    kept += change.kind == FigureChange::Kind::Kept;
    renewed += change.kind == FigureChange::Kind::Renewed;
    if (change.kind != FigureChange::Kind::Changed || change.before->measure == change.after->measure)
        return;
    gained += change.before->measure.isEmpty();
    lost += change.after->measure.isEmpty();
    moved += !change.before->measure.isEmpty() && !change.after->measure.isEmpty();
}

DifferenceModel::DifferenceModel(bool isSelectable, QObject *parent)
    : QAbstractTableModel(parent)
    , m_isSelectable(isSelectable)
{ }

void DifferenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_counts = {};
    m_unchosen = 0;
    endResetModel();
}

void DifferenceModel::append(const std::vector<ArticleDifference> &piece)
{
    std::vector<Row> rows;
    for (const ArticleDifference &article : piece) {
        m_counts.same += article.difference.same;
        for (const FigureChange &change : article.difference.changes) {
            m_counts.add(change);
            if (change.kind != FigureChange::Kind::Renewed && int(m_rows.size() + rows.size()) < most)
                rows.push_back({article.article, article.title, change});
        }
    }
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

std::function<bool(ArticleId, const FigureChange &)> DifferenceModel::choice() const
{
    if (m_unchosen == 0)
        return [](ArticleId, const FigureChange &) { return true; };
    std::set<ChangeKey> left;
    for (const Row &row : m_rows) {
        if (!row.isChosen)
            left.insert(keyOf(row.article, row.change));
    }
    return [left = std::move(left)](ArticleId article, const FigureChange &change) {
        return !left.contains(keyOf(article, change));
    };
}

int DifferenceModel::chosen() const
{
    return m_counts.applied() - m_unchosen;
}

void DifferenceModel::chooseAll(bool chosen)
{
    if (m_rows.empty())
        return;
    m_unchosen = 0;
    for (Row &row : m_rows) {
        row.isChosen = chosen || !row.change.isApplied();
        m_unchosen += !row.isChosen;
    }
    Q_EMIT dataChanged(index(0, ChangeColumn), index(rowCount() - 1, ChangeColumn), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const Row &row, int column) const
{
    switch (column) {
    case ChangeColumn:
        return kindText(row.change.kind);
    case FigureColumn:
        return row.change.shown().quote.text;
    case DetailColumn:
        return differenceLines(row.change, m_locale).join(u"; "_s);
    case SentenceColumn:
        return row.change.shown().sentence.text.simplified();
    default:
        return row.title;
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == DetailColumn ? differenceLines(row.change, m_locale).join(u'\n')
                                              : text(row, index.column());
    const bool isChoice = m_isSelectable && index.column() == ChangeColumn && row.change.isApplied();
    if (role == Qt::CheckStateRole && isChoice)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Row &row = m_rows[size_t(index.row())];
    const bool chosen = value.toInt() == Qt::Checked;
    m_unchosen += int(row.isChosen) - int(chosen);
    row.isChosen = chosen;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChoice = m_isSelectable && index.isValid() && index.column() == ChangeColumn
        && m_rows[size_t(index.row())].change.isApplied();
    return flags.setFlag(Qt::ItemIsUserCheckable, isChoice);
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Change");
    case FigureColumn:
        return tr("Figure");
    case DetailColumn:
        return tr("Before → after");
    case SentenceColumn:
        return tr("Sentence");
    default:
        return tr("Article");
    }
}

} // namespace Quipu
