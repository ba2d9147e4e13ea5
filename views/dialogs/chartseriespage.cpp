// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartseriespage.h"

#include "models/figures/claimlabels.h"
#include "views/charts/chartpalettes.h"
#include "views/dialogs/chartseriesform.h"
#include "views/dialogs/chartwidgets.h"
#include "views/dialogs/seriesadder.h"
#include "views/widgets/flowlayout.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int seriesRowRole = Qt::UserRole; // where it was before a drag

} // namespace

ChartSeriesPage::ChartSeriesPage(QWidget *parent)
    : ChartPage(parent)
    , m_list(new QListWidget(this))
    , m_add(plainButton(tr("&Add Series…"), u"addSeries"_s, this))
    , m_remove(plainButton(tr("&Remove"), u"removeSeries"_s, this))
    , m_up(plainButton(tr("Move &Up"), u"up"_s, this))
    , m_down(plainButton(tr("Move &Down"), u"down"_s, this))
    , m_lower(new QStackedWidget(this))
    , m_form(new ChartSeriesForm(this))
    , m_adder(new SeriesAdder(this))
{
    m_list->setObjectName(u"series"_s);
    m_list->setAccessibleName(tr("Series of the chart"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setIconSize({18, 12});
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_add->setCheckable(true);
    m_lower->addWidget(scrolled(m_form, m_lower));
    m_lower->addWidget(m_adder);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(makeUpper());
    halves->addWidget(m_lower);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartSeriesPage::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ChartSeriesPage::takeOrder);
    connect(m_add, &QPushButton::toggled, this, [this](bool isAdding) {
        m_lower->setCurrentIndex(isAdding ? 1 : 0);
        if (isAdding)
            m_adder->start();
    });
    connect(m_remove, &QPushButton::clicked, this, &ChartSeriesPage::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_adder, &SeriesAdder::chosen, this, &ChartSeriesPage::add);
    connect(m_form, &ChartSeriesForm::edited, this, [this] {
        if (current() < 0)
            return;
        m_series[size_t(current())] = m_form->series();
        describe(current());
        Q_EMIT edited();
    });
    showCurrent();
}

QWidget *ChartSeriesPage::makeUpper()
{
    auto *upper = new QWidget(this);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return upper;
}

void ChartSeriesPage::openAdder()
{
    m_add->setChecked(true);
}

int ChartSeriesPage::current() const
{
    const int row = m_list->currentRow();
    return row < int(m_series.size()) ? row : -1;
}

void ChartSeriesPage::setChart(const Chart &chart)
{
    m_form->setAllowsTwoUnits(chart.allowsTwoUnits);
    if (chart.series == m_series)
        return;
    m_series = chart.series;
    fill(m_list->currentRow());
}

void ChartSeriesPage::write(Chart &chart) const
{
    chart.series = m_series;
}

void ChartSeriesPage::setContent(const ChartContent &content)
{
    m_content = content;
    for (int row = 0; row < m_list->count(); ++row)
        describe(row);
    if (current() >= 0)
        m_form->setMade(madeTitle(current()), automaticColour(current()));
}

void ChartSeriesPage::fill(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int row = 0; row < int(m_series.size()); ++row) {
            m_list->addItem(QString());
            describe(row);
        }
        m_list->setCurrentRow(std::clamp(current, 0, std::max(0, int(m_series.size()) - 1)));
    }
    showCurrent();
}

void ChartSeriesPage::add(const std::vector<ChartSeries> &series)
{
    m_series.insert(m_series.end(), series.begin(), series.end());
    m_add->setChecked(false);
    fill(int(m_series.size()) - 1);
    m_list->setFocus();
    Q_EMIT edited();
}

void ChartSeriesPage::removeCurrent()
{
    const int row = current();
    m_series.erase(m_series.begin() + row);
    fill(row);
    Q_EMIT edited();
}

void ChartSeriesPage::move(int by)
{
    const int from = current();
    std::swap(m_series[size_t(from)], m_series[size_t(from + by)]);
    fill(from + by);
    Q_EMIT edited();
}

void ChartSeriesPage::takeOrder()
{
    std::vector<ChartSeries> ordered;
    for (int row = 0; row < m_list->count(); ++row)
        ordered.push_back(m_series[m_list->item(row)->data(seriesRowRole).toUInt()]);
    m_series = ordered;
    for (int row = 0; row < m_list->count(); ++row)
        describe(row);
    showCurrent();
    Q_EMIT edited();
}

// What the chart made of it; before that, what it was offered as.
QString ChartSeriesPage::madeTitle(int row) const
{
    const ChartSeries &series = m_series[size_t(row)];
    for (size_t i = 0; i < m_content.builtFrom.size(); ++i) {
        if (m_content.builtFrom[i] == size_t(row) && m_content.chart.series[size_t(row)].key() == series.key()
            && series.label.isEmpty())
            return m_content.series[i].title;
    }
    if (series.source == ChartSeries::Source::Articles)
        return tr("Articles");
    if (series.source == ChartSeries::Source::Mentions)
        return tr("Mentions");
    const QString offered = m_adder->titleOf(series.key());
    return offered.isEmpty() ? seriesTitle(series.measure, series.place) : offered;
}

QColor ChartSeriesPage::automaticColour(int row) const
{
    const auto found = std::ranges::find(m_content.builtFrom, size_t(row));
    const size_t drawn = found == m_content.builtFrom.end() ? size_t(row) : size_t(found - m_content.builtFrom.begin());
    const QList<QColor> colours = paletteColours(m_content.chart.style.palette, palette().color(QPalette::Base));
    return colours[qsizetype(drawn) % colours.size()];
}

void ChartSeriesPage::describe(int row)
{
    const ChartSeries &series = m_series[size_t(row)];
    // Of a network the series say what is looked at; it has no points of theirs.
    const bool isComposed = m_content.chart.series == m_series && m_content.chart.kind != ChartKind::Network;
    const bool isDrawn = std::ranges::find(m_content.builtFrom, size_t(row)) != m_content.builtFrom.end();
    const QString name = series.label.isEmpty() ? madeTitle(row) : series.label;
    QListWidgetItem *item = m_list->item(row);
    item->setText(isComposed && !isDrawn ? tr("%1 (nothing to draw)").arg(name) : name);
    item->setData(seriesRowRole, row);
    QPixmap swatch(m_list->iconSize());
    swatch.fill(series.colour.isEmpty() ? automaticColour(row) : QColor(series.colour));
    item->setIcon(swatch);
}

void ChartSeriesPage::showCurrent()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < int(m_series.size()));
    m_form->setEnabled(row >= 0);
    const ChartSeries series = row < 0 ? ChartSeries {} : m_series[size_t(row)];
    m_form->setSeries(series, row < 0 ? QString() : madeTitle(row), row < 0 ? QColor() : automaticColour(row));
    if (row >= 0)
        Q_EMIT seriesShown(series);
}

} // namespace Quipu
