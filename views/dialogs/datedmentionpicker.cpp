// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/datedmentionpicker.h"

#include "views/delegates/figuretext.h"
#include "views/dialogs/chartwidgets.h"
#include "views/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTyping = 250; // ms

QString whenText(const DatedMention &mention, const QLocale &locale)
{
    if (!mention.from)
        return DatedMentionPicker::tr("no date");
    const QString from = dateText(*mention.from, locale);
    return mention.to ? DatedMentionPicker::tr("%1 to %2", "date to date").arg(from, dateText(*mention.to, locale))
                      : from;
}

} // namespace

DatedMentionPicker::DatedMentionPicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Words of the sentence"), this))
    , m_list(new QListWidget(this))
    , m_count(wrappedLabel({}, true, this))
    , m_add(plainButton(tr("Mark &It"), u"addMention"_s, this))
{
    m_search->setObjectName(u"mentionSearch"_s);
    m_search->setAccessibleName(tr("Search dates and events in the articles"));
    m_list->setObjectName(u"mentions"_s);
    m_list->setAccessibleName(tr("Dates and events in the articles"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_count, 1);
    last->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(last);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhileTyping);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT wordsEdited(m_search->text().simplified()); });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_list->setFocus();
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_add->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &DatedMentionPicker::pick);
    connect(m_add, &QPushButton::clicked, this, &DatedMentionPicker::pick);
    m_add->setEnabled(false);
}

void DatedMentionPicker::start()
{
    m_count->setText(tr("looking…"));
    m_search->setFocus();
    m_search->selectAll();
    Q_EMIT wordsEdited(m_search->text().simplified());
}

void DatedMentionPicker::setFound(const std::vector<DatedMention> &found)
{
    m_found = found;
    m_list->clear();
    for (const DatedMention &mention : m_found) {
        const QString name = mention.label == mention.quote
            ? tr("%1: “%2”", "date: its words in the text").arg(whenText(mention, locale()), mention.quote)
            : tr("%1: %2", "date: event").arg(whenText(mention, locale()), mention.label);
        auto *item = new QListWidgetItem(name + u'\n' + mention.sentence, m_list);
        item->setToolTip(mention.fileName);
    }
    m_count->setText(m_found.empty() ? tr("No date or event in the articles stands with these words.")
                                     : tr("%n date(s) and event(s)", nullptr, int(m_found.size())));
}

void DatedMentionPicker::pick()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT picked(m_found[size_t(row)]);
}

} // namespace Quipu
