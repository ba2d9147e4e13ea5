// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/welcomepage.h"

#include "views/actions/actionregistry.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 460;

QLabel *makeHeading(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget(this))
    , m_recentList(new QVBoxLayout(m_recent))
{
    setObjectName(u"welcomePage"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(makeHeading(tr("Welcome to Quipu"), 1.8, this));
    auto *claim = new QLabel(tr("Read articles, mark who and what they speak of, and chart the figures they state. "
                                "Every number stays one click from its sentence."),
                             this);
    claim->setWordWrap(true);
    claim->setFixedWidth(columnWidth);
    column->addWidget(claim);
    column->addSpacing(12);
    column->addWidget(makeButton(actions, u"file.sample"_s, tr("Open the sample project"),
                                 tr("Short articles on coca and foreign aid in Peru, with two charts")));
    column->addWidget(makeButton(actions, u"file.import"_s, tr("Import articles…"),
                                 tr("Texts from your disk; a project is made for them")));
    column->addWidget(makeButton(actions, u"file.new"_s, tr("New project…"), tr("An empty one, where you choose")));
    column->addWidget(makeButton(actions, u"file.open"_s, tr("Open project…"), tr("One that you have already")));
    column->addSpacing(12);
    m_recentList->setContentsMargins({});
    m_recentList->setSpacing(2);
    column->addWidget(m_recent);
    column->addSpacing(4);
    column->addWidget(makeLink(actions, u"file.backups"_s, tr("Restore a backup…"),
                               tr("A project as it was, from the copies that Quipu makes by itself")));
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    setRecentProjects({});
}

QWidget *WelcomePage::makeButton(const ActionRegistry &actions, const QString &action, const QString &text,
                                 const QString &explanation)
{
    auto *button = new QCommandLinkButton(text, explanation, this);
    button->setIcon({});
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setFixedWidth(columnWidth);
    connect(button, &QCommandLinkButton::clicked, actions.action(action), &QAction::trigger);
    return button;
}

QWidget *WelcomePage::makeLink(const ActionRegistry &actions, const QString &action, const QString &text,
                               const QString &explanation)
{
    auto *link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(action, text.toHtmlEscaped()), this);
    link->setObjectName(action);
    link->setTextFormat(Qt::RichText);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setAccessibleName(text);
    link->setAccessibleDescription(explanation);
    link->setToolTip(explanation);
    connect(link, &QLabel::linkActivated, actions.action(action), &QAction::trigger);
    return link;
}

void WelcomePage::setRecentProjects(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentList->addWidget(makeHeading(tr("Recent projects"), 1.1, m_recent));
    for (const QString &path : paths.mid(0, 5)) {
        auto *link = new QLabel(m_recent);
        link->setTextFormat(Qt::RichText);
        link->setText(u"<a href=\"open\">%1</a>&nbsp; %2"_s.arg(
            QFileInfo(path).completeBaseName().toHtmlEscaped(),
            QDir::toNativeSeparators(QFileInfo(path).path()).toHtmlEscaped()));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setMaximumWidth(columnWidth);
        connect(link, &QLabel::linkActivated, this, [this, path] { Q_EMIT projectRequested(path); });
        m_recentList->addWidget(link);
    }
}

} // namespace Quipu
