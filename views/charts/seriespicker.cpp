// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/seriespicker.h"

#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

SeriesPicker::SeriesPicker(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setArrowType(Qt::DownArrow);
    setAutoRaise(true);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("seriesFilter"));
    m_list->setObjectName(QStringLiteral("seriesList"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(this, &QToolButton::clicked, this, &SeriesPicker::open);
    connect(m_filter, &QLineEdit::textChanged, this, &SeriesPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showChoice();
        Q_EMIT chosen(chosenKeys());
    });
    retranslate();
}

void SeriesPicker::add(const QString &key, const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(keyRole, key);
    item->setToolTip(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void SeriesPicker::setAvailable(const std::vector<SeriesOffer> &series)
{
    const QSignalBlocker blocker(m_list);
    const QStringList ticked = chosenKeys();
    m_list->clear();
    for (const SeriesOffer &one : series)
        add(one.key, one.title);
    for (int row = 0; row < m_list->count(); ++row) {
        if (ticked.contains(m_list->item(row)->data(keyRole).toString()))
            m_list->item(row)->setCheckState(Qt::Checked);
    }
    filter(m_filter->text());
    showChoice();
}

void SeriesPicker::setChosen(const std::vector<SeriesOffer> &series)
{
    const QSignalBlocker blocker(m_list);
    QStringList known;
    for (int row = 0; row < m_list->count(); ++row)
        known.append(m_list->item(row)->data(keyRole).toString());
    for (const SeriesOffer &one : series) {
        if (!known.contains(one.key))
            add(one.key, one.title);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isChosen
            = std::ranges::find(series, item->data(keyRole).toString(), &SeriesOffer::key) != series.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    showChoice();
}

QStringList SeriesPicker::chosenKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(keyRole).toString());
    }
    return keys;
}

bool SeriesPicker::isEmpty() const
{
    return m_list->count() == 0;
}

void SeriesPicker::filter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString title = m_list->item(row)->text();
        const auto isIn = [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); };
        m_list->item(row)->setHidden(!std::ranges::all_of(wanted, isIn));
    }
}

void SeriesPicker::open()
{
    m_popup->resize(std::max(width(), 340), 300);
    m_popup->move(mapToGlobal(QPoint(0, height())));
    m_popup->show();
    Q_EMIT opened();
    m_filter->setFocus();
    m_filter->selectAll();
}

void SeriesPicker::showChoice()
{
    QStringList titles;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            titles.append(m_list->item(row)->text());
    }
    QString text = tr("Choose series…");
    if (!titles.isEmpty())
        text = tr("Series: %1").arg(locale().toString(titles.size())); // the picture names them
    setText(text);
    setToolTip(titles.isEmpty() ? tr("Choose what the chart shows") : titles.join(u'\n'));
    setAccessibleName(titles.isEmpty() ? text : tr("Series on the chart: %1").arg(titles.join(u"; "_s)));
}

void SeriesPicker::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SeriesPicker::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the series"));
    m_list->setAccessibleName(tr("Series"));
    showChoice();
}

} // namespace Quipu
