// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/charteventspage.h"

#include "views/delegates/figuretext.h"
#include "views/dialogs/chartwidgets.h"
#include "views/dialogs/datedmentionpicker.h"
#include "views/widgets/flowlayout.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString isoOf(const std::optional<PartialDate> &date)
{
    return date && date->year > 0 ? date->toIso() : QString();
}

} // namespace

ChartEventsPage::ChartEventsPage(QWidget *parent)
    : ChartPage(parent)
    , m_list(new QTreeWidget(this))
    , m_new(plainButton(tr("Ne&w Event"), u"newEvent"_s, this))
    , m_pick(plainButton(tr("&From the Articles…"), u"pickEvent"_s, this))
    , m_remove(plainButton(tr("&Remove"), u"removeEvent"_s, this))
    , m_lower(new QStackedWidget(this))
    , m_picker(new DatedMentionPicker(this))
{
    m_list->setObjectName(u"events"_s);
    m_list->setAccessibleName(tr("Events on the chart"));
    m_list->setHeaderLabels({tr("Event"), tr("Began"), tr("Ended")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_pick->setCheckable(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_new, m_pick, m_remove})
        buttons->addWidget(button);
    m_lower->addWidget(makeForm());
    m_lower->addWidget(m_picker);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        wrappedLabel(tr("Events stand behind the figures: a line, or a band where they have an end."), true, this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_lower, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChartEventsPage::showCurrent);
    connect(m_new, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_remove, &QPushButton::clicked, this, &ChartEventsPage::removeCurrent);
    connect(m_pick, &QPushButton::toggled, this, [this](bool isPicking) {
        m_lower->setCurrentIndex(isPicking ? 1 : 0);
        if (isPicking)
            m_picker->start();
    });
    connect(m_picker, &DatedMentionPicker::picked, this, &ChartEventsPage::addMention);
    showCurrent();
}

QLineEdit *ChartEventsPage::addField(const QString &name, const QString &accessibleName)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    connect(field, &QLineEdit::textEdited, this, &ChartEventsPage::typed);
    return field;
}

QWidget *ChartEventsPage::makeForm()
{
    auto *page = new QWidget(m_lower);
    m_label = addField(u"eventLabel"_s, tr("What happened"));
    m_from = addField(u"eventFrom"_s, tr("When it began"));
    m_to = addField(u"eventTo"_s, tr("When it ended"));
    m_label->setMaxLength(300);
    m_from->setPlaceholderText(tr("2011, 2011-07 or 2011-07-28"));
    m_to->setPlaceholderText(tr("only where it went on for a time"));
    m_labelFault = faultLabel(m_label, page);
    m_fromFault = faultLabel(m_from, page);
    m_toFault = faultLabel(m_to, page);
    m_place = wrappedLabel({}, true, page);
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("E&vent:"), m_label);
    form->addRow(m_labelFault);
    form->addRow(tr("&Began:"), m_from);
    form->addRow(m_fromFault);
    form->addRow(tr("Ende&d:"), m_to);
    form->addRow(m_toFault);
    form->addRow(m_place);
    return page;
}

int ChartEventsPage::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QString ChartEventsPage::labelFault(const Row &row)
{
    return row.event.label.isEmpty() ? tr("Say what happened.") : QString();
}

QString ChartEventsPage::fromFault(const Row &row)
{
    return PartialDate::fromIso(row.from) ? QString()
                                          : tr("Write a year, a month or a day: 2011, 2011-07, 2011-07-28.");
}

QString ChartEventsPage::toFault(const Row &row)
{
    if (row.to.isEmpty())
        return {};
    const std::optional<PartialDate> from = PartialDate::fromIso(row.from);
    const std::optional<PartialDate> to = PartialDate::fromIso(row.to);
    if (!to)
        return tr("Write a year, a month or a day, or nothing.");
    return from && to->last() < from->first() ? tr("The end comes before the beginning.") : QString();
}

bool ChartEventsPage::isSound(const Row &row)
{
    return labelFault(row).isEmpty() && fromFault(row).isEmpty() && toFault(row).isEmpty();
}

QString ChartEventsPage::fault() const
{
    return std::ranges::all_of(m_rows, isSound) ? QString() : tr("An event is not complete: mend it, or remove it.");
}

void ChartEventsPage::setChart(const Chart &chart)
{
    Chart shown;
    write(shown);
    if (shown.events == chart.events)
        return; // what is being typed stays
    const int before = current();
    {
        const QSignalBlocker quiet(m_list);
        m_rows.clear();
        m_list->clear();
        for (const ChartEvent &event : chart.events) {
            m_rows.push_back({event, isoOf(event.from), isoOf(event.to)});
            m_list->addTopLevelItem(new QTreeWidgetItem);
            describe(int(m_rows.size()) - 1);
        }
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(before, 0, std::max(0, int(m_rows.size()) - 1))));
    }
    showCurrent();
}

void ChartEventsPage::write(Chart &chart) const
{
    chart.events.clear();
    for (const Row &row : m_rows) {
        if (isSound(row))
            chart.events.push_back(row.event);
    }
}

void ChartEventsPage::add(const ChartEvent &event)
{
    m_pick->setChecked(false);
    m_rows.push_back({event, isoOf(event.from), isoOf(event.to)});
    m_list->addTopLevelItem(new QTreeWidgetItem);
    describe(int(m_rows.size()) - 1);
    m_list->setCurrentItem(m_list->topLevelItem(int(m_rows.size()) - 1));
    showCurrent();
    QLineEdit *next = !event.label.isEmpty() && event.from.year == 0 ? m_from : m_label;
    next->setFocus();
    next->selectAll();
    Q_EMIT edited();
}

void ChartEventsPage::addMention(const DatedMention &mention)
{
    add({mention.label, mention.from.value_or(PartialDate {}), mention.to, mention.article, mention.mention});
}

void ChartEventsPage::removeCurrent()
{
    const int row = current();
    m_rows.erase(m_rows.begin() + row);
    {
        const QSignalBlocker quiet(m_list);
        delete m_list->takeTopLevelItem(row);
    }
    showCurrent();
    Q_EMIT edited();
}

void ChartEventsPage::typed()
{
    const int at = current();
    if (at < 0)
        return;
    Row &row = m_rows[size_t(at)];
    row.event.label = m_label->text().simplified();
    row.from = m_from->text().trimmed();
    row.to = m_to->text().trimmed();
    row.event.from = PartialDate::fromIso(row.from).value_or(row.event.from);
    row.event.to = row.to.isEmpty() ? std::nullopt : PartialDate::fromIso(row.to);
    describe(at);
    showFaults();
    Q_EMIT edited();
}

void ChartEventsPage::describe(int at)
{
    const Row &row = m_rows[size_t(at)];
    QTreeWidgetItem *item = m_list->topLevelItem(at);
    item->setText(0, isSound(row) ? row.event.label : tr("⚠ %1", "an event that is not complete").arg(row.event.label));
    item->setText(1, fromFault(row).isEmpty() ? dateText(row.event.from, locale()) : row.from);
    item->setText(2, row.event.to && toFault(row).isEmpty() ? dateText(*row.event.to, locale()) : row.to);
    item->setToolTip(0, row.event.label);
}

void ChartEventsPage::showCurrent()
{
    const int at = current();
    const bool isThere = at >= 0 && at < int(m_rows.size());
    const Row row = isThere ? m_rows[size_t(at)] : Row {};
    for (QLineEdit *field : {m_label, m_from, m_to})
        field->setEnabled(isThere);
    m_remove->setEnabled(isThere);
    setFieldText(m_label, row.event.label);
    setFieldText(m_from, row.from);
    setFieldText(m_to, row.to);
    m_place->setText(row.event.mention ? tr("Taken from an article: on the chart, a click opens its sentence.")
                                       : QString());
    showFaults();
}

void ChartEventsPage::showFaults()
{
    const int at = current();
    const bool isThere = at >= 0;
    const Row row = isThere ? m_rows[size_t(at)] : Row {};
    showFault(m_labelFault, m_label, isThere ? labelFault(row) : QString());
    showFault(m_fromFault, m_from, isThere ? fromFault(row) : QString());
    showFault(m_toFault, m_to, isThere ? toFault(row) : QString());
}

} // namespace Quipu
