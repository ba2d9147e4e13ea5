// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/seriesoffer.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Quipu {

class SearchField;

// Every series that the project's figures can make, found by words of measure, place and unit in any order; and counts
// of articles and mentions.
class SeriesAdder final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesAdder)

public:
    explicit SeriesAdder(QWidget *parent = nullptr);

    void start(); // the focus in the search
    void setOffers(const std::vector<SeriesOffer> &offers);
    QString titleOf(const QString &key) const; // "" for one that is not offered

Q_SIGNALS:
    void chosen(const std::vector<Quipu::ChartSeries> &series);

private:
    void filter(const QString &words);
    void choose();
    void showState();

    std::vector<SeriesOffer> m_offers;
    SearchField *m_search;
    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_shown;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_add, *m_articles, *m_mentions;
};

} // namespace Quipu
