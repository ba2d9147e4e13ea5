// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/periodeditor.h"

#include "models/figures/periodedits.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct PrecisionWords
{
    QLatin1StringView precision;
    const char *label;
    const char *example; // in the first date's field
};

constexpr std::array precisionWords {
    PrecisionWords {""_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "unknown"), ""},
    PrecisionWords {"year"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "year"), "2014"},
    PrecisionWords {"month"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "month"), "2014-03"},
    PrecisionWords {"day"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "day"), "2014-03-15"},
    PrecisionWords {"quarter"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "quarter"), "2014-Q1"},
    PrecisionWords {"half_year"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "half year"), "2014-H1"},
    PrecisionWords {"fiscal_year"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "fiscal year"), "2013-10-01"},
    PrecisionWords {"range"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "from – to"), "2001-05"},
    PrecisionWords {"since"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "since"), "2001"},
    PrecisionWords {"until"_L1, QT_TRANSLATE_NOOP("Quipu::PeriodEditor", "until"), "2016"},
};

} // namespace

PeriodEditor::PeriodEditor(QWidget *parent)
    : QWidget(parent)
    , m_precision(new QComboBox(this))
    , m_year(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
{
    for (const PrecisionWords &words : precisionWords)
        m_precision->addItem(tr(words.label), QString(words.precision));
    m_precision->setAccessibleName(tr("Precision of the period"));
    m_precision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_year->setAccessibleName(tr("Fiscal year"));
    m_from->setAccessibleName(tr("Period from"));
    m_to->setAccessibleName(tr("Period to"));
    m_year->setPlaceholderText(u"2014"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(4);
    grid->addWidget(m_precision, 0, 0);
    grid->addWidget(m_year, 0, 1);
    grid->addWidget(m_from, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_precision, &QComboBox::activated, this, &PeriodEditor::choose);
    m_precision->setMinimumContentsLength(6);
    for (QLineEdit *field : {m_year, m_from, m_to}) {
        field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 6);
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (!field->isModified())
                return;
            field->setModified(false);
            m_isChanged = true;
            Q_EMIT edited();
        });
    }
    arrange();
}

QString PeriodEditor::precision() const
{
    return m_precision->currentData().toString();
}

void PeriodEditor::show(const Period &period)
{
    m_shown = period;
    m_isChanged = false;
    const QString precision = editablePrecision(period);
    m_precision->setCurrentIndex(m_precision->findData(precision));
    const bool isRange = hasTwoDates(precision);
    const QString from = period.from ? period.from->toIso() : QString();
    const QString to = period.to ? period.to->toIso() : QString();
    const bool isPlainYear = precision == "fiscal_year"_L1 && from == to && from.size() == 4;
    m_year->setText(period.year ? QString::number(*period.year) : QString());
    m_from->setText(isPlainYear                   ? QString()
                        : isRange                 ? from
                        : from.isEmpty()          ? (to.isEmpty() ? periodToText(period) : to)
                        : precision == "since"_L1 ? from
                                                  : periodToText(period));
    m_to->setText(isRange && !isPlainYear ? to : QString());
    for (QLineEdit *field : {m_year, m_from, m_to}) {
        field->setModified(false);
        field->setCursorPosition(0);
    }
    arrange();
}

Result<Period> PeriodEditor::period() const
{
    if (!m_isChanged)
        return m_shown;
    return makePeriod(precision(), m_from->text().simplified(), m_to->text().simplified(),
                      m_shown.fiscal && precision() == "fiscal_year"_L1, m_year->text());
}

// The date is kept as far as the new precision can use it; then it is the person's turn.
void PeriodEditor::choose()
{
    const QString date = m_from->text().isEmpty() ? m_year->text() : m_from->text();
    if (precision() == "year"_L1)
        m_from->setText(date.left(4));
    else if (precision() == "fiscal_year"_L1) {
        if (m_year->text().isEmpty())
            m_year->setText(date.left(4));
        m_from->clear();
    } else {
        m_from->setText(date);
    }
    m_isChanged = true;
    arrange();
    QLineEdit *first = precision() == "fiscal_year"_L1 ? m_year : m_from;
    first->setFocus();
    first->selectAll();
    Q_EMIT edited();
}

void PeriodEditor::arrange()
{
    const auto words = std::ranges::find(precisionWords, precision(), &PrecisionWords::precision);
    m_from->setPlaceholderText(words == precisionWords.end() ? QString() : QString::fromLatin1(words->example));
    m_to->setPlaceholderText(precision() == "fiscal_year"_L1 ? u"2014-09-30"_s : u"2009"_s);
    m_year->setVisible(precision() == "fiscal_year"_L1);
    m_from->setVisible(!precision().isEmpty());
    m_to->setVisible(hasTwoDates(precision()));
}

} // namespace Quipu
