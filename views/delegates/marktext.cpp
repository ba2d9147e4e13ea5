// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/marktext.h"

#include "models/annotation/namelist.h"

#include <QCoreApplication>

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
    {"my marks"_L1, QT_TRANSLATE_NOOP("MentionRules", "what you marked and accepted before")},
    {"capital for its government"_L1, QT_TRANSLATE_NOOP("MentionRules", "a capital that stands for its government")},
};

// An own list says which name of it; a rule without words here, such as one of an importer, says its own name.
QString ruleText(const QString &rule)
{
    const NameListReason own = nameListReason(rule);
    if (!own.list.isEmpty()) {
        return QCoreApplication::translate("MentionRules", "your list “%1”, entry “%2”").arg(own.list, own.entry);
    }
    const auto found = std::ranges::find(ruleWords, rule, &RuleWords::rule);
    return found == std::end(ruleWords) ? rule : QCoreApplication::translate("MentionRules", found->words);
}

} // namespace

QString reasonText(const Mention &mention)
{
    return mention.origin == "analyst"_L1 ? QCoreApplication::translate("MentionRules", "the analyst")
                                          : ruleText(mention.rule);
}

QString originText(const QString &origin)
{
    if (origin == "gazetteer"_L1)
        return QCoreApplication::translate("MentionRules", "lists of names");
    if (origin == "model"_L1)
        return QCoreApplication::translate("MentionRules", "my marks");
    return origin == "rule"_L1 ? QCoreApplication::translate("MentionRules", "rules") : origin;
}

QString scoreText(const Mention &mention, const QLocale &locale)
{
    if (!mention.score)
        return {};
    return QCoreApplication::translate("MentionRules", "%1 %", "confidence")
        .arg(locale.toString(qRound(100 * *mention.score)));
}

} // namespace Quipu
