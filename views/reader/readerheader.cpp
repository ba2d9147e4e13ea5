// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerheader.h"

#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Quipu {

ReaderHeader::ReaderHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(makeArrow(Qt::LeftArrow, tr("Back to the place before")))
    , m_forward(makeArrow(Qt::RightArrow, tr("Forward to the next place")))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.25);
    m_title->setFont(titleFont);
    m_title->setObjectName(u"articleTitle"_s);
    m_facts->setObjectName(u"articleFacts"_s);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::Text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 10, 6);
    layout->setSpacing(2);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    layout->addWidget(m_forward, 0, Qt::AlignTop);
    layout->addSpacing(6);
    layout->addLayout(words, 1);
    connect(m_back, &QToolButton::clicked, this, &ReaderHeader::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &ReaderHeader::forwardRequested);
    setPlacesAvailable(false, false);
    colour();
}

QToolButton *ReaderHeader::makeArrow(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void ReaderHeader::setArticle(const Article &article)
{
    m_title->setText(article.metadata.title ? article.metadata.title->value : article.fileName());
    m_facts->setText(factsOf(article));
    m_facts->setToolTip(article.path);
}

QString ReaderHeader::factsOf(const Article &article) const
{
    QStringList facts;
    if (article.metadata.outlet)
        facts << article.metadata.outlet->value;
    if (article.metadata.author)
        facts << article.metadata.author->value;
    facts << (article.metadata.published ? isoDateText(article.metadata.published->value, locale()) : tr("no date"));
    facts << tr("%Ln word(s)", nullptr, article.words);
    facts << tr("● %1", "the article's status").arg(statusText(article.status));
    return facts.join(u" · "_s);
}

void ReaderHeader::setPlacesAvailable(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void ReaderHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ReaderHeader::colour()
{
    QPalette quiet = m_facts->palette();
    quiet.setColor(QPalette::Text, quietText(palette()));
    m_facts->setPalette(quiet);
}

} // namespace Quipu
