// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype quoteInSentence = 40;

struct Sentence
{
    const char *verb;
    const char *text; // blanks: %1, %2, %3; where %n stands the first argument is a number and the others follow
};

// clang-format off
constexpr Sentence sentencesOfVerbs[] {
    {"import", QT_TRANSLATE_N_NOOP("Quipu::Change", "Import %n article(s)")},
    {"remove", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n article(s)")},
    {"edit_article", QT_TRANSLATE_NOOP("Quipu::Change", "Edit “%1”")},
    {"take_references", QT_TRANSLATE_N_NOOP("Quipu::Change", "Take what “%1” says of %n article(s)")},
    {"bring_back", QT_TRANSLATE_NOOP("Quipu::Change", "Let “%1” belong to the article")},
    {"leave_out", QT_TRANSLATE_NOOP("Quipu::Change", "Leave “%1” out of the article")},
    {"edit_articles", QT_TRANSLATE_N_NOOP("Quipu::Change", "Edit %n article(s)")},
    {"revise", QT_TRANSLATE_NOOP("Quipu::Change", "Take in a new revision of “%1”")},
    {"revise_many", QT_TRANSLATE_N_NOOP("Quipu::Change", "Take in new revisions of %n article(s)")},
    {"place_lost", QT_TRANSLATE_NOOP("Quipu::Change", "Place the lost “%1”")},
    {"forget_revised", QT_TRANSLATE_N_NOOP("Quipu::Change", "Settle %n mark(s) of a new revision")},
    {"lead_copies", QT_TRANSLATE_NOOP("Quipu::Change", "Let “%1” lead its copies")},
    {"set_apart", QT_TRANSLATE_NOOP("Quipu::Change", "Set “%1” apart from its copies")},
    {"join_copies", QT_TRANSLATE_NOOP("Quipu::Change", "Count “%1” among its copies again")},
    {"join_many_copies", QT_TRANSLATE_N_NOOP("Quipu::Change", "Put %n article(s) among copies")},
    {"find_copies", QT_TRANSLATE_N_NOOP("Quipu::Change", "Look for copies of %n article(s)")},
    {"tag", QT_TRANSLATE_NOOP("Quipu::Change", "Tag “%1” as %2")},
    {"untag", QT_TRANSLATE_NOOP("Quipu::Change", "Remove the mark on “%1”")},
    {"untag_many", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n mark(s)")},
    {"edit_mention", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the mark on “%1”")},
    {"retag", QT_TRANSLATE_NOOP("Quipu::Change", "Tag “%1” as %2 instead")},
    {"respan", QT_TRANSLATE_NOOP("Quipu::Change", "Move the edges of the mark on “%1”")},
    {"extend_mention", QT_TRANSLATE_NOOP("Quipu::Change", "Add a stretch to the mark on “%1”")},
    {"split_mention", QT_TRANSLATE_NOOP("Quipu::Change", "Split the mark on “%1”")},
    {"tag_many", QT_TRANSLATE_N_NOOP("Quipu::Change", "Tag %n occurrence(s)")},
    {"suggest", QT_TRANSLATE_N_NOOP("Quipu::Change", "Suggest %n mark(s)")},
    {"refuse", QT_TRANSLATE_NOOP("Quipu::Change", "Never suggest “%1” as %2 again")},
    {"allow_again", QT_TRANSLATE_N_NOOP("Quipu::Change", "Allow %n suggestion(s) again")},
    {"add_list", QT_TRANSLATE_N_NOOP("Quipu::Change", "Add the list “%1” (%n name(s))")},
    {"enable_list", QT_TRANSLATE_NOOP("Quipu::Change", "Enable the list “%1”")},
    {"disable_list", QT_TRANSLATE_NOOP("Quipu::Change", "Disable the list “%1”")},
    {"rename_list", QT_TRANSLATE_NOOP("Quipu::Change", "Rename the list “%1” to “%2”")},
    {"edit_list", QT_TRANSLATE_NOOP("Quipu::Change", "Change how names of the list “%1” are found")},
    {"remove_list", QT_TRANSLATE_NOOP("Quipu::Change", "Remove the list “%1”")},
    {"remove_lists", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n list(s) of names")},
    {"entity_types", QT_TRANSLATE_N_NOOP("Quipu::Change", "Change %n entity type(s)")},
    {"accept", QT_TRANSLATE_NOOP("Quipu::Change", "Accept “%1” as %2")},
    {"accept_many", QT_TRANSLATE_N_NOOP("Quipu::Change", "Accept %n suggestion(s)")},
    {"reject", QT_TRANSLATE_NOOP("Quipu::Change", "Reject “%1” as %2")},
    {"reject_many", QT_TRANSLATE_N_NOOP("Quipu::Change", "Reject %n suggestion(s)")},
    {"reset", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set %n mark(s) back to suggested")},
    {"metonym", QT_TRANSLATE_N_NOOP("Quipu::Change", "Mark %n mention(s) as metonyms")},
    {"no_metonym", QT_TRANSLATE_N_NOOP("Quipu::Change", "Mark %n mention(s) as no metonyms")},
    {"merge_entities", QT_TRANSLATE_N_NOOP("Quipu::Change", "Merge “%1” into “%2” (%n mention(s))")},
    {"split_entity", QT_TRANSLATE_N_NOOP("Quipu::Change", "Split “%1” off “%2” (%n mention(s))")},
    {"move_mentions", QT_TRANSLATE_N_NOOP("Quipu::Change", "Move %n mention(s) to “%1”")},
    {"add_alias", QT_TRANSLATE_N_NOOP("Quipu::Change", "Add the alias “%1” to “%2” (%n mention(s))")},
    {"rename_entity", QT_TRANSLATE_NOOP("Quipu::Change", "Rename “%1” to “%2”")},
    {"retype_entity", QT_TRANSLATE_NOOP("Quipu::Change", "Change the type of “%1” to %2")},
    {"note_entity", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the note on “%1”")},
    {"identify_entity", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the external ids of “%1”")},
    {"edit_entity", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the entity “%1”")},
    {"keep_apart", QT_TRANSLATE_NOOP("Quipu::Change", "Keep “%1” and “%2” apart")},
    {"add_relation", QT_TRANSLATE_NOOP("Quipu::Change", "Relate “%1” to “%2”: %3")},
    {"edit_relation", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the relation “%1”")},
    {"remove_relations", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n relation(s)")},
    {"add_figure", QT_TRANSLATE_NOOP("Quipu::Change", "Add the figure %1")},
    {"edit_figure", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the figure %1")},
    {"edit_figures", QT_TRANSLATE_N_NOOP("Quipu::Change", "Edit %n figure(s)")},
    {"edit_figures_measure", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the measure of %n figure(s)")},
    {"edit_figures_unit", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the unit of %n figure(s)")},
    {"edit_figures_place", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the place of %n figure(s)")},
    {"edit_figures_country", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the countries of %n figure(s)")},
    {"edit_figures_period", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the period of %n figure(s)")},
    {"edit_figures_attributed_source", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the source of %n figure(s)")},
    {"edit_figures_note", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set the note on %n figure(s)")},
    {"confirm_figure", QT_TRANSLATE_NOOP("Quipu::Change", "Confirm the figure %1")},
    {"confirm_figures", QT_TRANSLATE_N_NOOP("Quipu::Change", "Confirm %n figure(s)")},
    {"reject_figure", QT_TRANSLATE_NOOP("Quipu::Change", "Reject the figure %1")},
    {"reject_figures", QT_TRANSLATE_N_NOOP("Quipu::Change", "Reject %n figure(s)")},
    {"reset_figures", QT_TRANSLATE_N_NOOP("Quipu::Change", "Set %n figure(s) back to suggested")},
    {"settle_check", QT_TRANSLATE_NOOP("Quipu::Change", "Settle the check “%1”")},
    {"reopen_check", QT_TRANSLATE_NOOP("Quipu::Change", "Reopen the check “%1”")},
    {"find_figures", QT_TRANSLATE_N_NOOP("Quipu::Change", "Find the figures of %n article(s) again")},
    {"edit_codebook", QT_TRANSLATE_N_NOOP("Quipu::Change", "Change %n row(s) of the codebook")},
    {"add_chart", QT_TRANSLATE_NOOP("Quipu::Change", "Add the chart “%1”")},
    {"edit_chart", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the chart “%1”")},
    {"remove_chart", QT_TRANSLATE_NOOP("Quipu::Change", "Remove the chart “%1”")},
    {"remove_charts", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n chart(s)")},
    {"add_folder", QT_TRANSLATE_NOOP("Quipu::Change", "Add the folder “%1”")},
    {"save_search", QT_TRANSLATE_NOOP("Quipu::Change", "Save the search “%1”")},
    {"rename_folder", QT_TRANSLATE_NOOP("Quipu::Change", "Rename the folder “%1” to “%2”")},
    {"edit_search", QT_TRANSLATE_NOOP("Quipu::Change", "Change the saved search “%1”")},
    {"remove_folder", QT_TRANSLATE_NOOP("Quipu::Change", "Remove the folder “%1”")},
    {"remove_folders", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n folder(s)")},
    {"add_to_folder", QT_TRANSLATE_N_NOOP("Quipu::Change", "Put %n article(s) into the folder “%1”")},
    {"take_from_folder", QT_TRANSLATE_N_NOOP("Quipu::Change", "Take %n article(s) out of the folder “%1”")},
    {"tag_articles", QT_TRANSLATE_N_NOOP("Quipu::Change", "Add the tag “%1” to %n article(s)")},
    {"untag_articles", QT_TRANSLATE_N_NOOP("Quipu::Change", "Take the tag “%1” from %n article(s)")},
    {"add_note", QT_TRANSLATE_NOOP("Quipu::Change", "Add the note “%1”")},
    {"add_empty_note", QT_TRANSLATE_NOOP("Quipu::Change", "Add a note")},
    {"add_quotation", QT_TRANSLATE_NOOP("Quipu::Change", "Keep the quotation “%1”")},
    {"add_bookmark", QT_TRANSLATE_NOOP("Quipu::Change", "Set a bookmark at “%1”")},
    {"add_empty_bookmark", QT_TRANSLATE_NOOP("Quipu::Change", "Set a bookmark")},
    {"edit_note", QT_TRANSLATE_NOOP("Quipu::Change", "Edit the note “%1”")},
    {"edit_empty_note", QT_TRANSLATE_NOOP("Quipu::Change", "Edit a note")},
    {"remove_note", QT_TRANSLATE_NOOP("Quipu::Change", "Remove the note “%1”")},
    {"remove_notes", QT_TRANSLATE_N_NOOP("Quipu::Change", "Remove %n note(s)")},
    {"go_back", QT_TRANSLATE_N_NOOP("Quipu::Change", "Go back %n step(s)")},
    {"go_forward", QT_TRANSLATE_N_NOOP("Quipu::Change", "Go forward %n step(s)")},
    {"restore", QT_TRANSLATE_NOOP("Quipu::Change", "Restore all as it was at “%1”")},
    {"restore_article", QT_TRANSLATE_NOOP("Quipu::Change", "Restore “%1” as it was at “%2”")},
    {"compact", QT_TRANSLATE_N_NOOP("Quipu::Change", "Compact the history (%n step(s) until %1)")},
    {"merge", QT_TRANSLATE_NOOP("Quipu::Change", "Merge the project “%1”")},
    {"snapshot", QT_TRANSLATE_NOOP("Quipu::Change", "Snapshot “%1”")},
};
// clang-format on

} // namespace

bool isVerb(const QString &verb)
{
    return std::ranges::any_of(sentencesOfVerbs,
                               [&verb](const Sentence &sentence) { return verb == QLatin1StringView(sentence.verb); });
}

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > quoteInSentence ? simple.left(quoteInSentence - 1) + u'…' : simple;
}

QString describeChange(const QString &verb, const QStringList &arguments)
{
    for (const Sentence &sentence : sentencesOfVerbs) {
        if (verb != QLatin1StringView(sentence.verb))
            continue;
        const bool plural = QByteArrayView(sentence.text).contains("%n");
        QString text = QCoreApplication::translate("Quipu::Change", sentence.text, nullptr,
                                                   plural ? arguments.value(0).toInt() : -1);
        // All blanks at once: an argument's own %1 stays what it is.
        const QStringList words = plural ? arguments.mid(1) : arguments;
        if (words.size() == 1)
            text = text.arg(words.at(0));
        else if (words.size() == 2)
            text = text.arg(words.at(0), words.at(1));
        else if (words.size() > 2)
            text = text.arg(words.at(0), words.at(1), words.at(2));
        return text;
    }
    return verb; // of a newer version's log
}

QStringList verbsSaying(const QString &word)
{
    QStringList verbs;
    for (const Sentence &sentence : sentencesOfVerbs) {
        QString text = QCoreApplication::translate("Quipu::Change", sentence.text, nullptr, 2);
        text.remove(u"%1"_s).remove(u"%2"_s);
        if (text.contains(word, Qt::CaseInsensitive))
            verbs.append(QLatin1StringView(sentence.verb));
    }
    return verbs;
}

} // namespace Quipu
