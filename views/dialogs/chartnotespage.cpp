// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartnotespage.h"

#include "views/charts/charttext.h"
#include "views/dialogs/chartwidgets.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

ChartNotesPage::ChartNotesPage(QWidget *parent)
    : ChartPage(parent)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_fault(nullptr)
    , m_remove(plainButton(tr("&Remove Note"), u"removeNote"_s, this))
{
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("Notes on points"));
    m_list->setWordWrap(true);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Words of the note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_fault = faultLabel(m_text, this);
    auto *label = new QLabel(tr("&Words of the note:"), this);
    label->setBuddy(m_text);
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(
        tr("Click a point of the picture to write a note on it; or go there with the arrow keys and press Enter."),
        true, this));
    column->addWidget(m_list, 1);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_fault);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartNotesPage::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ChartNotesPage::typed);
    connect(m_remove, &QPushButton::clicked, this, &ChartNotesPage::removeCurrent);
    showCurrent();
}

void ChartNotesPage::addNote(FigureId figure)
{
    auto found = std::ranges::find(m_notes, figure, &ChartNote::figure);
    const bool isNew = found == m_notes.end();
    if (isNew)
        found = m_notes.insert(found, {figure, {}});
    fill(int(found - m_notes.begin()));
    m_text->setFocus();
    if (isNew)
        Q_EMIT edited();
}

void ChartNotesPage::setChart(const Chart &chart)
{
    if (chart.notes == m_notes)
        return;
    m_notes = chart.notes;
    fill(m_list->currentRow());
}

void ChartNotesPage::write(Chart &chart) const
{
    chart.notes = m_notes;
}

void ChartNotesPage::setContent(const ChartContent &content)
{
    m_series = content.series;
    for (int row = 0; row < m_list->count(); ++row)
        describe(row);
}

QString ChartNotesPage::fault() const
{
    const auto isEmpty = [](const ChartNote &note) { return note.text.trimmed().isEmpty(); };
    return std::ranges::any_of(m_notes, isEmpty) ? tr("A note has no words: write some, or remove it.") : QString();
}

void ChartNotesPage::fill(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int row = 0; row < int(m_notes.size()); ++row) {
            m_list->addItem(QString());
            describe(row);
        }
        m_list->setCurrentRow(std::clamp(current, 0, std::max(0, int(m_notes.size()) - 1)));
    }
    showCurrent();
}

QString ChartNotesPage::labelOf(FigureId figure) const
{
    for (const Series &series : m_series) {
        for (const SeriesPoint &point : series.points) {
            if (point.figure == figure || std::ranges::find(point.witnesses, figure) != point.witnesses.end())
                return tr("%1, %2: %3", "series, period: value")
                    .arg(legendName(series, m_series), periodLabel(point), point.quote);
        }
    }
    return tr("A point that is not on the chart now");
}

void ChartNotesPage::describe(int row)
{
    const ChartNote &note = m_notes[size_t(row)];
    const QString words = note.text.simplified();
    m_list->item(row)->setText(words.isEmpty() ? labelOf(note.figure) : labelOf(note.figure) + u'\n' + words);
}

void ChartNotesPage::showCurrent()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < int(m_notes.size());
    m_text->setEnabled(isThere);
    m_remove->setEnabled(isThere);
    const QString text = isThere ? m_notes[size_t(row)].text : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    showFault(m_fault, m_text, isThere && text.trimmed().isEmpty() ? tr("Write some words.") : QString());
    if (isThere)
        Q_EMIT figureSelected(m_notes[size_t(row)].figure);
}

void ChartNotesPage::typed()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    m_notes[size_t(row)].text = m_text->toPlainText();
    describe(row);
    showFault(m_fault, m_text, m_text->toPlainText().trimmed().isEmpty() ? tr("Write some words.") : QString());
    Q_EMIT edited();
}

void ChartNotesPage::removeCurrent()
{
    const int row = m_list->currentRow();
    m_notes.erase(m_notes.begin() + row);
    fill(row);
    Q_EMIT edited();
}

} // namespace Quipu
