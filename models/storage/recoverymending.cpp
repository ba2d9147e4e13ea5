// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recoverymending.h"

#include "models/storage/archivetables.h"
#include "models/storage/connection.h"
#include "models/storage/reader.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "models/storage/verification.h"

#include <QCoreApplication>

#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct Mending
{
    const char *statement; // a file in resources/sql
    const char *sentence; // what it tells of the rows that it touched, with %n; null: nothing
};

// clang-format off
constexpr Mending belonging[] {
    {"recover_bad_metadata", QT_TRANSLATE_N_NOOP("Quipu::Storage", "The metadata of %n article(s) are lost")},
    {"recover_bad_figures", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n figure(s) could not be read")},
    {"recover_bad_charts", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n chart(s) could not be read")},
    {"recover_bad_relations", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n relation(s) could not be read")},
    {"recover_bad_lists", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n list(s) of names could not be read")},
    {"recover_bad_codebook", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n row(s) of the codebook could not be read")},
    {"recover_bad_revised", nullptr},
    {"recover_bad_lines", QT_TRANSLATE_N_NOOP("Quipu::Storage", "What %n line(s) of the history did could not be read")},
    {"recover_known_texts", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n article(s) were known again by their titles")},
    {"recover_nameless_texts", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n text(s) are there without their metadata and marks")},
    {"recover_drop_textless", nullptr},
    {"recover_details", QT_TRANSLATE_N_NOOP("Quipu::Storage", "The metadata of %n article(s) are lost")},
    {"recover_lost_details", nullptr},
    {"recover_lost_mentions", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n mark(s) stood in texts that are lost")},
    {"recover_lost_figures", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n figure(s) stood in texts that are lost")},
    {"recover_entities", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n entity(ies) are lost and named after their marks")},
    {"recover_roots", nullptr},
    {"recover_lost_relations", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n relation(s) lack their text or an entity")},
    {"recover_notes", QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n note(s) on texts that are lost are notes on the project now")},
    {"recover_lost_text_print", nullptr},
    {"recover_lost_text_band", nullptr},
    {"recover_lost_folder_article", nullptr},
    {"recover_lost_revision", nullptr},
    {"recover_lost_revised_mark", nullptr},
    {"recover_lost_reading", nullptr},
    {"recover_lost_copy_choice", nullptr},
    {"recover_total", nullptr}, // lists ask for it, before it is counted again
};

constexpr Mending counting[] {
    {"recover_no_places", nullptr},
    {"recover_places", nullptr},
    {"recover_no_tags", nullptr},
    {"recover_tags", nullptr},
    {"recover_tallies", nullptr},
    {"recover_entity_counts", nullptr},
    {"recover_total", nullptr},
    {"recover_counters", nullptr},
};
// clang-format on

QString mendedText(const char *text, int count)
{
    return QCoreApplication::translate("Quipu::Storage", text, nullptr, count);
}

Outcome inTransaction(Connection &connection, const std::function<Outcome()> &work)
{
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    if (const Outcome worked = work(); !worked)
        return worked;
    return transaction.commit();
}

Outcome tellTextless(Connection &connection, QStringList &lost)
{
    Statement articles(connection, u"recover_textless_articles"_s);
    while (articles.next()) {
        lost.append(QCoreApplication::translate("Quipu::Storage", "The text of “%1” (article %2) is lost")
                        .arg(articles.text(1), articles.text(0)));
    }
    return articles.outcome();
}

Outcome mendAll(Connection &connection, std::span<const Mending> mendings, QStringList &lost)
{
    for (const Mending &mending : mendings) {
        if (QLatin1StringView(mending.statement) == "recover_drop_textless"_L1) {
            if (const Outcome told = tellTextless(connection, lost); !told)
                return told;
        }
        Statement statement(connection, QLatin1StringView(mending.statement));
        statement.next(); // and not run(), which forgets how many rows it touched
        if (statement.failed())
            return statement.error();
        if (const int touched = statement.touched(); touched > 0 && mending.sentence != nullptr)
            lost.append(mendedText(mending.sentence, touched));
    }
    return Done {};
}

template <typename Id> Outcome dropThem(Connection &connection, const QString &statement, const std::vector<Id> &ids)
{
    for (const Id id : ids) {
        Statement drop(connection, statement);
        if (Outcome done = drop.bind(u":id"_s, id).run(); !done)
            return done;
    }
    return Done {};
}

// Marks, figures, notes and relations whose words their texts no longer say.
Outcome dropUntrue(Connection &connection, QStringList &lost)
{
    const auto reader = Reader::open(connection.path());
    const auto articles
        = reader ? (*reader)->articleIds({}, ArticleSort::Oldest) : Result<std::vector<ArticleId>>(reader.error());
    if (!articles)
        return articles.error();
    int dropped = 0;
    const auto drop = [&]() -> Outcome {
        for (const ArticleId article : *articles) {
            const Result<UntrueItems> untrue = untrueItems(connection, **reader, article);
            if (!untrue)
                return untrue.error();
            const Outcome outcomes[] {dropThem(connection, u"delete_mention"_s, untrue->mentions),
                                      dropThem(connection, u"delete_figure"_s, untrue->figures),
                                      dropThem(connection, u"recover_unfit_note"_s, untrue->notes),
                                      dropThem(connection, u"delete_relation"_s, untrue->relations)};
            for (const Outcome &outcome : outcomes) {
                if (!outcome)
                    return outcome;
            }
            dropped += int(untrue->mentions.size() + untrue->figures.size() + untrue->notes.size()
                           + untrue->relations.size());
        }
        return Done {};
    };
    const Outcome done = inTransaction(connection, drop);
    if (dropped > 0)
        lost.append(mendedText(
            QT_TRANSLATE_N_NOOP("Quipu::Storage", "%n mark(s), figure(s) or note(s) no longer fit their damaged text"),
            dropped));
    return done;
}

Outcome makeDictionary(Connection &connection)
{
    for (const QString &name : {u"recover_no_words"_s, u"recover_words"_s}) {
        Statement statement(connection, name);
        if (const Outcome done = statement.run(); !done)
            return done;
    }
    return Done {};
}

} // namespace

Result<QStringList> mendRecovered(Connection &connection, bool isWhole)
{
    QStringList lost;
    if (const Outcome done = inTransaction(connection, [&] { return mendAll(connection, belonging, lost); }); !done)
        return done.error();
    if (const Outcome done = dropUntrue(connection, lost); !done)
        return done.error();
    const auto finish = [&]() -> Outcome {
        if (const Outcome counted = mendAll(connection, counting, lost); !counted)
            return counted;
        if (const Outcome indexed = makeSearchIndexes(connection); !indexed)
            return indexed;
        if (isWhole && lost.isEmpty())
            return Done {};
        Statement settle(connection, u"recover_settle_history"_s);
        return settle.run();
    };
    if (const Outcome done = inTransaction(connection, finish); !done)
        return done.error();
    // The dictionary is read from the index, which is written out by then.
    if (const Outcome done = inTransaction(connection, [&] { return makeDictionary(connection); }); !done)
        return done.error();
    return lost;
}

} // namespace Quipu
