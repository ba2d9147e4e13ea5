// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figurefilterbar.h"

#include "models/figures/measures.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Stand for what no text can be.
const QString withoutIt = u"\x01none"_s;
const QString oneWitness = u"\x01single"_s;
const QString notRejected = u"\x01open"_s;

QString chosen(const QComboBox *box)
{
    return box->currentData().toString();
}

} // namespace

FigureFilterBar::FigureFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(tr("Filter figures"), this))
    , m_count(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_onlyArticle(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_words->setMinimumWidth(m_words->fontMetrics().averageCharWidth() * 14);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setText(tr("Filters"));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::DownArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setToolTip(tr("Filter by measure, place, year, status, source and article"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all figures again"));
    m_onlyArticle->setText(tr("This article"));
    m_onlyArticle->setCheckable(true);
    m_onlyArticle->setToolTip(tr("Only the figures of the article that is open"));
    for (QToolButton *button : {m_more, m_clear, m_onlyArticle}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_count),
                            static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_clear)})
        layout->addWidget(widget);
    m_measure = addChoice(tr("Filter by measure"));
    m_place = addChoice(tr("Filter by place"));
    m_year = addChoice(tr("Filter by year"));
    m_status = addChoice(tr("Filter by status"));
    m_source = addChoice(tr("Filter by source"));
    layout->addWidget(m_onlyArticle);
    m_status->addItem(tr("Any status"), QString());
    m_status->addItem(tr("to review"), toString(Figure::Status::Suggested));
    m_status->addItem(tr("confirmed"), toString(Figure::Status::Confirmed));
    m_status->addItem(tr("rejected"), toString(Figure::Status::Rejected));
    m_status->addItem(tr("not rejected"), notRejected);
    setFacets({});
    connect(m_words, &QLineEdit::textChanged, this, &FigureFilterBar::report);
    connect(m_words, &SearchField::downPressed, this, &FigureFilterBar::downPressed);
    connect(m_onlyArticle, &QToolButton::toggled, this, &FigureFilterBar::report);
    connect(m_more, &QToolButton::toggled, this, &FigureFilterBar::arrange);
    connect(m_clear, &QToolButton::clicked, this, &FigureFilterBar::clearAll);
    arrange();
}

QComboBox *FigureFilterBar::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMaxVisibleItems(24);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FigureFilterBar::report);
    return box;
}

void FigureFilterBar::fill(QComboBox *box, const QString &any, const QString &none,
                           const std::vector<FigureFacets::Facet> &facets,
                           const std::function<QString(const QString &)> &label)
{
    const QSignalBlocker quiet(box);
    const QString kept = chosen(box);
    const QString keptText = box->currentText();
    box->clear();
    box->addItem(any, QString());
    box->addItem(none, withoutIt);
    if (box == m_source)
        box->addItem(tr("in one article only"), oneWitness);
    for (const FigureFacets::Facet &facet : facets)
        box->addItem(tr("%1 (%2)", "choice (figures)").arg(label(facet.value), locale().toString(facet.count)),
                     facet.value);
    // What was chosen stays chosen, even if nothing is left of it.
    if (!kept.isEmpty() && box->findData(kept) < 0)
        box->addItem(keptText, kept);
    box->setCurrentIndex(std::max(0, box->findData(kept)));
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
}

void FigureFilterBar::setFacets(const FigureFacets &facets)
{
    if (m_measure->count() > 0 && facets == m_facets)
        return;
    m_facets = facets;
    const auto same = [](const QString &value) { return value; };
    std::vector<FigureFacets::Facet> places = facets.places;
    std::vector<FigureFacets::Facet> sources = facets.sources;
    for (auto *list : {&places, &sources})
        std::ranges::sort(*list, [](const auto &a, const auto &b) { return a.value.localeAwareCompare(b.value) < 0; });
    fill(m_measure, tr("Any measure"), tr("without a measure"), facets.measures, measureLabel);
    fill(m_place, tr("Any place"), tr("without a place"), places, same);
    fill(m_year, tr("Any year"), tr("without a year"), facets.years, same);
    fill(m_source, tr("Any source"), tr("no source named"), sources, same);
}

void FigureFilterBar::setArticle(ArticleId article)
{
    m_article = article;
    m_onlyArticle->setEnabled(bool(article));
    if (m_onlyArticle->isChecked())
        report();
}

void FigureFilterBar::showCount(int shown, int counted)
{
    const int all = std::max(shown, counted); // rejected ones are listed, but count for nothing
    m_count->setText(all > 0
                         ? tr("%1 of %2", "figures shown, of all").arg(locale().toString(shown), locale().toString(all))
                         : QString());
    layout()->invalidate();
}

FigureFilter FigureFilterBar::filter() const
{
    FigureFilter filter;
    filter.text = m_words->text().simplified();
    if (m_onlyArticle->isChecked())
        filter.article = m_article;
    const auto take = [](const QComboBox *box, QString &value, bool &isWithout) {
        isWithout = chosen(box) == withoutIt;
        if (!isWithout && !chosen(box).startsWith(u'\x01'))
            value = chosen(box);
    };
    QString year;
    take(m_measure, filter.measure, filter.withoutMeasure);
    take(m_place, filter.place, filter.withoutPlace);
    take(m_year, year, filter.withoutYear);
    take(m_source, filter.source, filter.withoutSource);
    if (!year.isEmpty())
        filter.year = year.toInt();
    filter.singleSource = chosen(m_source) == oneWitness;
    filter.withoutRejected = chosen(m_status) == notRejected;
    filter.status = figureStatusFromString(chosen(m_status));
    return filter;
}

bool FigureFilterBar::isExpanded() const
{
    return m_more->isChecked();
}

void FigureFilterBar::setExpanded(bool isExpanded)
{
    m_more->setChecked(isExpanded);
}

void FigureFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FigureFilterBar::clearAll()
{
    {
        const QSignalBlocker quiet(this); // asked once, not for each
        m_words->clear();
        for (QComboBox *box : {m_measure, m_place, m_year, m_status, m_source})
            box->setCurrentIndex(0);
        m_onlyArticle->setChecked(false);
    }
    m_reported = filter();
    arrange();
    Q_EMIT filterEdited(m_reported);
}

void FigureFilterBar::report()
{
    const FigureFilter now = filter();
    arrange();
    if (now == m_reported || signalsBlocked())
        return;
    m_reported = now;
    Q_EMIT filterEdited(now);
}

void FigureFilterBar::arrange()
{
    const bool isOpen = m_more->isChecked();
    m_more->setArrowType(isOpen ? Qt::UpArrow : Qt::DownArrow);
    for (QComboBox *box : {m_measure, m_place, m_year, m_status, m_source}) {
        const bool isSet = box->currentIndex() > 0;
        box->setVisible(isOpen || isSet);
        QFont weighted = font();
        weighted.setBold(isSet);
        box->setFont(weighted);
    }
    m_onlyArticle->setVisible(isOpen || m_onlyArticle->isChecked());
    m_clear->setVisible(filter().restricts());
    layout()->invalidate();
    updateGeometry();
}

} // namespace Quipu
