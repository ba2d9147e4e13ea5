// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/seriesadder.h"

#include "models/annotation/mention.h"
#include "models/figures/measures.h"
#include "views/dialogs/chartwidgets.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/searchfield.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int offerKeyRole = Qt::UserRole;
constexpr int offerWordsRole = Qt::UserRole + 1; // what is searched: case and accents do not count

ChartSeries countOf(ChartSeries::Source source)
{
    ChartSeries series;
    series.source = source;
    return series;
}

} // namespace

SeriesAdder::SeriesAdder(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Measure, place or unit"), this))
    , m_items(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_list(new QListView(this))
    , m_count(wrappedLabel({}, true, this))
    , m_add(plainButton(tr("Add to the &Chart"), u"addOffer"_s, this))
    , m_articles(plainButton(tr("Count Art&icles"), u"countArticles"_s, this))
    , m_mentions(plainButton(tr("Count Men&tions"), u"countMentions"_s, this))
{
    m_search->setObjectName(u"offerSearch"_s);
    m_search->setAccessibleName(tr("Search the series that can be charted"));
    m_shown->setSourceModel(m_items);
    m_shown->setFilterRole(offerWordsRole);
    m_list->setModel(m_shown);
    m_list->setObjectName(u"offers"_s);
    m_list->setAccessibleName(tr("Series that can be charted"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_articles->setToolTip(tr("How many articles there are in each year, or of each outlet"));
    m_mentions->setToolTip(tr("How often someone or something is named in each year, or by each outlet"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_articles, m_mentions})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SeriesAdder::filter);
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeriesAdder::showState);
    connect(m_list, &QListView::activated, this, &SeriesAdder::choose);
    connect(m_add, &QPushButton::clicked, this, &SeriesAdder::choose);
    connect(m_articles, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen({countOf(ChartSeries::Source::Articles)}); });
    connect(m_mentions, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen({countOf(ChartSeries::Source::Mentions)}); });
    showState();
}

void SeriesAdder::start()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SeriesAdder::setOffers(const std::vector<SeriesOffer> &offers)
{
    m_offers = offers;
    m_items->clear();
    for (const SeriesOffer &offer : m_offers) {
        auto *item = new QStandardItem(
            tr("%1 · %2 · %n point(s)", "series · unit", offer.points).arg(offer.title, unitLabel(offer.unit)));
        item->setData(offer.key, offerKeyRole);
        const QString words = QStringList {offer.title, unitLabel(offer.unit), offer.key}.join(u' ');
        item->setData(foldedName(words), offerWordsRole);
        m_items->appendRow(item);
    }
    showState();
}

QString SeriesAdder::titleOf(const QString &key) const
{
    const auto found = std::ranges::find(m_offers, key, &SeriesOffer::key);
    return found == m_offers.end() ? QString() : found->title;
}

// Each word somewhere, in any order.
void SeriesAdder::filter(const QString &words)
{
    QString pattern = u"^"_s;
    for (const QString &word : foldedName(words).split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*"_s + QRegularExpression::escape(word) + u')';
    m_shown->setFilterRegularExpression(pattern);
    showState();
}

void SeriesAdder::choose()
{
    std::vector<ChartSeries> series;
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows)
        series.push_back(chartSeriesOf(row.data(offerKeyRole).toString()));
    if (!series.empty())
        Q_EMIT chosen(series);
}

void SeriesAdder::showState()
{
    m_add->setEnabled(m_list->selectionModel()->hasSelection());
    m_count->setText(m_offers.empty()
                         ? tr("There are no figures to chart yet.")
                         : tr("%1 of %2 series", "shown, of all")
                               .arg(locale().toString(m_shown->rowCount()), locale().toString(m_items->rowCount())));
}

} // namespace Quipu
