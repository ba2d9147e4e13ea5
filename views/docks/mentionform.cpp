// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/mentionform.h"

#include "views/delegates/figuretext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct RuleWords
{
    QLatin1StringView rule;
    const char *words;
};

// The rules of annotation/, in words.
constexpr RuleWords ruleWords[] = {
    {"list"_L1, QT_TRANSLATE_NOOP("MentionRules", "a list of names")},
    {"list and context"_L1, QT_TRANSLATE_NOOP("MentionRules", "a list of names, and the words around it")},
    {"gazetteer"_L1, QT_TRANSLATE_NOOP("MentionRules", "the list of places")},
    {"date"_L1, QT_TRANSLATE_NOOP("MentionRules", "the way dates are written")},
    {"person"_L1, QT_TRANSLATE_NOOP("MentionRules", "a first name and a surname")},
    {"surname of a person named"_L1, QT_TRANSLATE_NOOP("MentionRules", "the surname of a person named before")},
    {"byline"_L1, QT_TRANSLATE_NOOP("MentionRules", "the author's line")},
    {"head word"_L1, QT_TRANSLATE_NOOP("MentionRules", "a word that such names have")},
    {"opening word"_L1, QT_TRANSLATE_NOOP("MentionRules", "a word that such names begin with")},
    {"acronym"_L1, QT_TRANSLATE_NOOP("MentionRules", "the form of an acronym")},
    {"long form of an acronym"_L1, QT_TRANSLATE_NOOP("MentionRules", "its acronym, which follows")},
    {"embassy"_L1, QT_TRANSLATE_NOOP("MentionRules", "the name of an embassy")},
    {"named as a source"_L1, QT_TRANSLATE_NOOP("MentionRules", "being named as a source")},
    {"quoted title"_L1, QT_TRANSLATE_NOOP("MentionRules", "a title in quotation marks")},
    {"beside an organisation word"_L1, QT_TRANSLATE_NOOP("MentionRules", "a word for an organisation beside it")},
    {"beside a place word"_L1, QT_TRANSLATE_NOOP("MentionRules", "a word for a place beside it")},
    {"before its country"_L1, QT_TRANSLATE_NOOP("MentionRules", "its country, which follows")},
    {"after a place preposition"_L1, QT_TRANSLATE_NOOP("MentionRules", "a preposition of place before it")},
    {"capital for its government"_L1, QT_TRANSLATE_NOOP("MentionRules", "a capital that stands for its government")},
};

// A rule without words here, such as one of an importer, says its own name.
QString ruleText(const QString &rule)
{
    const auto found = std::ranges::find(ruleWords, rule, &RuleWords::rule);
    return found == std::end(ruleWords) ? rule : QCoreApplication::translate("MentionRules", found->words);
}

} // namespace

MentionForm::MentionForm(QWidget *parent)
    : FieldForm(parent)
    , m_type(addChoice(tr("Type")))
    , m_entity(addField(tr("Entity")))
    , m_note(addField(tr("Note")))
    , m_status(addFact(tr("Status")))
    , m_origin(addFact(tr("Found by")))
    , m_accept(addButton(tr("Accept")))
    , m_reject(addButton(tr("Reject")))
{
    auto *untag = addButton(tr("Untag"));
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.mention, ReviewStatus::Accepted); });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_row.mention, ReviewStatus::Rejected); });
    connect(untag, &QPushButton::clicked, this, [this] { Q_EMIT untagRequested(m_row.mention); });
}

void MentionForm::setTypes(const std::vector<EntityType> &types)
{
    m_type->clear();
    for (const EntityType &type : types) {
        QPixmap swatch(12, 12);
        swatch.fill(type.color);
        m_type->addItem(swatch, type.label, type.id);
    }
}

void MentionForm::show(const MentionRow &row)
{
    m_row = row;
    setHeading(tr("Mention"), row.mention.quote.text);
    m_type->setCurrentIndex(m_type->findData(row.mention.type));
    fill(m_entity, row.entityName);
    fill(m_note, row.mention.note);
    m_status->setText(statusText(row.mention.status));
    m_origin->setText(row.mention.origin == QStringLiteral("analyst") ? tr("the analyst") : ruleText(row.mention.rule));
    m_accept->setEnabled(row.mention.status != ReviewStatus::Accepted);
    m_reject->setEnabled(row.mention.status != ReviewStatus::Rejected);
}

void MentionForm::edited()
{
    const MentionRow before = m_row;
    MentionRow after = m_row;
    if (m_type->currentIndex() >= 0)
        after.mention.type = m_type->currentData().toString();
    after.mention.note = m_note->text().trimmed();
    after.entityName = m_entity->text().simplified();
    m_row = after;
    if (after.mention != before.mention)
        Q_EMIT mentionEdited(before.mention, after.mention);
    if (after.entityName != before.entityName)
        Q_EMIT entityNameEdited(after.mention, after.entityName);
}

} // namespace Quipu
