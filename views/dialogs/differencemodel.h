// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuredifference.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace Quipu {

// Counts of what has arrived, whether it is listed or not.
struct DifferenceCounts
{
    int added = 0, changed = 0, removed = 0, kept = 0, renewed = 0, same = 0;
    int gained = 0, lost = 0, moved = 0; // changed ones whose measure came, went, or is another

    void add(const FigureChange &change);
    int applied() const { return added + changed + removed; }
};

// Differences between figures as they arrive, a row each, in words; rows may be unselected. Holds the first `most` and
// counts the rest. Renewed figures are counted only.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceModel)

public:
    enum Column { ChangeColumn, FigureColumn, DetailColumn, SentenceColumn, ArticleColumn, ColumnCount };
    static constexpr int most = 20'000;

    explicit DifferenceModel(bool isSelectable, QObject *parent = nullptr);

    void clear();
    void append(const std::vector<ArticleDifference> &piece);
    const DifferenceCounts &counts() const { return m_counts; }
    // What the rows say of a change as of now; one that is not listed is chosen.
    std::function<bool(ArticleId, const FigureChange &)> choice() const;
    int chosen() const; // that would be applied, of the listed ones and the rest
    void chooseAll(bool chosen);
    ArticleId articleAt(int row) const { return m_rows[size_t(row)].article; }
    const FigureChange &changeAt(int row) const { return m_rows[size_t(row)].change; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        ArticleId article;
        QString title;
        FigureChange change;
        bool isChosen = true;
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    DifferenceCounts m_counts;
    int m_unchosen = 0;
    const bool m_isSelectable;
    const QLocale m_locale;
};

// "Measure: Coca cultivation area → Licit crop area", a line for each field that differs. In the reader's language.
QStringList differenceLines(const FigureChange &change, const QLocale &locale);
QString kindText(FigureChange::Kind kind);
// "3 changed · 58 as they are": what there is none of is left out.
QString countText(const std::vector<std::pair<int, QString>> &counts);

} // namespace Quipu
