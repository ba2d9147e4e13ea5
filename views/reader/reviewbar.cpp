// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/reviewbar.h"

#include "views/delegates/marktext.h"
#include "views/widgets/flowlayout.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double thresholds[] {0, 0.5, 0.6, 0.7, 0.8, 0.9};

void toggleIn(QStringList &hidden, const QString &id, bool isShown)
{
    hidden.removeAll(id);
    if (!isShown)
        hidden.append(id);
}

} // namespace

ReviewBar::ReviewBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_answers(new QHBoxLayout)
    , m_moreButton(new QToolButton(this))
    , m_filterButton(new QToolButton(this))
    , m_filterMenu(new QMenu(this))
{
    setObjectName(u"reviewBar"_s);
    setAccessibleName(tr("Review of suggestions"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_count->setObjectName(u"reviewCount"_s);
    m_reason->setObjectName(u"reviewReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reason->setForegroundRole(QPalette::WindowText);
    m_moreButton->setText(tr("More"));
    m_moreButton->setAccessibleName(tr("Further answers"));
    m_moreButton->setToolTip(m_moreButton->accessibleName());
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setMenu(new QMenu(this));
    m_filterButton->setText(tr("Show"));
    m_filterButton->setAccessibleName(tr("Which suggestions are visited"));
    m_filterButton->setToolTip(m_filterButton->accessibleName());
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setMenu(m_filterMenu);
    m_filterMenu->setObjectName(u"reviewFilter"_s);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &ReviewBar::fillFilterMenu);
    m_answers->setSpacing(2);
    auto *answers = new QWidget(this);
    answers->setLayout(m_answers);
    m_answers->setContentsMargins({});
    auto *row = new FlowLayout(this); // large letters take a second line
    row->setContentsMargins(10, 2, 6, 2);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_reason);
    row->addWidget(answers);
    row->addWidget(m_moreButton);
    row->addWidget(m_filterButton);
    hide();
}

void ReviewBar::addAnswer(QAction *action, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName());
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = action->text().remove(u'&');
    button->setToolTip(shortcut.isEmpty() ? name : tr("%1 (%2)", "command, its key").arg(name, shortcut));
    button->setAccessibleName(name);
    button->setEnabled(action->isEnabled());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    m_answers->addWidget(button);
}

void ReviewBar::show(const ReviewState &state, const ReviewFilter &filter)
{
    m_state = state;
    m_filter = filter;
    setVisible(state.all > 0);
    const QString hidden = state.passing < state.all
        ? tr(" (%n hidden)", "suggestions that the filter hides", state.all - state.passing)
        : QString();
    if (state.place > 0)
        m_count->setText(
            tr("%1 of %2 to review%3").arg(locale().toString(state.place), locale().toString(state.passing), hidden));
    else
        m_count->setText(tr("%n to review%1", nullptr, state.passing).arg(hidden));
    QString reason;
    if (state.current) {
        const Mention &mention = state.current->mention;
        const QString score = scoreText(mention, locale());
        const QString type = entityTypeLabel(mention.type), why = reasonText(mention);
        reason = score.isEmpty() ? tr("%1, by %2", "type, reason").arg(type, why)
                                 : tr("%1, by %2 · %3", "type, reason, confidence").arg(type, why, score);
    }
    m_reason->setText(reason);
    m_reason->setToolTip(reason);
}

void ReviewBar::addFurtherAnswer(QAction *action)
{
    m_moreButton->menu()->addAction(action);
}

QAction *ReviewBar::addCheck(const QString &text, bool isShown)
{
    QAction *action = m_filterMenu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isShown);
    return action;
}

void ReviewBar::fillFilterMenu()
{
    m_filterMenu->clear();
    addTypes();
    addOrigins();
    addThresholds();
}

void ReviewBar::addTypes()
{
    m_filterMenu->addSection(tr("Types"));
    const SharedEntityTypes types = entityTypesInUse();
    for (const EntityType &type : *types) {
        const int count = m_state.byType.value(type.id);
        if (count == 0 && !m_filter.hiddenTypes.contains(type.id))
            continue;
        QAction *action = addCheck(tr("%1 (%2)", "type, how many").arg(type.pluralLabel, locale().toString(count)),
                                   !m_filter.hiddenTypes.contains(type.id));
        connect(action, &QAction::toggled, this, [this, id = type.id](bool isShown) {
            ReviewFilter edited = m_filter;
            toggleIn(edited.hiddenTypes, id, isShown);
            Q_EMIT filterEdited(edited);
        });
    }
}

void ReviewBar::addOrigins()
{
    m_filterMenu->addSection(tr("Found by"));
    for (const QString &origin : {u"rule"_s, u"gazetteer"_s, u"model"_s}) {
        QAction *action = addCheck(originText(origin), !m_filter.hiddenOrigins.contains(origin));
        connect(action, &QAction::toggled, this, [this, origin](bool isShown) {
            ReviewFilter edited = m_filter;
            toggleIn(edited.hiddenOrigins, origin, isShown);
            Q_EMIT filterEdited(edited);
        });
    }
}

void ReviewBar::addThresholds()
{
    m_filterMenu->addSection(tr("Confidence"));
    auto *group = new QActionGroup(m_filterMenu);
    for (const double threshold : thresholds) {
        QAction *action
            = addCheck(threshold > 0 ? tr("at least %1 %").arg(locale().toString(qRound(100 * threshold))) : tr("any"),
                       qFuzzyCompare(1 + threshold, 1 + m_filter.threshold));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, threshold] {
            ReviewFilter edited = m_filter;
            edited.threshold = threshold;
            Q_EMIT filterEdited(edited);
        });
    }
}

} // namespace Quipu
