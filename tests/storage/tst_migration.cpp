// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QFile>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Addition survey()
{
    Addition addition
        = article(u"Survey\nGrowers held 61,200 hectares in 2010.\nAbout 0.125 tons were seized in Áncash."
                  u"\nBetween 10 and 15 labs burned."_s,
                  u"survey.txt"_s);
    addition.figures.push_back(
        figureOf(addition, u"61,200 hectares"_s, 61200, u"ha"_s, u"coca_cultivation_area"_s, 2010));
    Figure seized = figureOf(addition, u"0.125 tons"_s, 0.125, u"t"_s, {}, 2011);
    seized.subject = u"cocaine"_s;
    seized.place = u"Áncash"_s;
    seized.countries = {u"Peru"_s, u"Bolivia"_s};
    seized.normalised = {1234567.125, {}, {}, u"kg"_s, 1000};
    seized.period.fiscal = true;
    seized.attributedSource = u"the police"_s;
    addition.figures.push_back(seized);
    Figure burned = figureOf(addition, u"10 and 15 labs"_s, 0, u"labs"_s, {}, 2011);
    burned.value.reset();
    burned.normalised = {{}, 10, 15, u"labs"_s, 1};
    burned.period = {};
    burned.countries.clear();
    addition.figures.push_back(burned);
    return addition;
}

// Everything that schemas after the first added is taken away again.
void downgrade(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Write);
    QVERIFY(connection);
    const QStringList statements {u"DROP INDEX article_noted"_s,
                                  u"DROP INDEX change_snapshot"_s,
                                  u"DROP TRIGGER mention_came"_s,
                                  u"DROP TRIGGER mention_left"_s,
                                  u"DROP TRIGGER article_mentions_moved"_s,
                                  u"DROP INDEX entity_rank"_s,
                                  u"ALTER TABLE entity DROP COLUMN mentions"_s,
                                  u"ALTER TABLE entity DROP COLUMN articles"_s,
                                  u"DROP TABLE folder"_s,
                                  u"DROP TABLE folder_article"_s,
                                  u"DROP TABLE article_tag"_s,
                                  u"DROP TRIGGER article_came"_s,
                                  u"DROP TRIGGER article_tallied"_s,
                                  u"DROP TABLE total"_s,
                                  u"DROP TABLE reading"_s,
                                  u"DROP TABLE term"_s,
                                  u"DROP TABLE article_word"_s,
                                  u"DROP TABLE article_word_place"_s,
                                  u"DROP INDEX article_figures"_s,
                                  u"DROP INDEX article_mentions"_s,
                                  u"DROP INDEX article_length"_s,
                                  u"DROP INDEX article_outlet"_s,
                                  u"ALTER TABLE article DROP COLUMN figures"_s,
                                  u"ALTER TABLE article DROP COLUMN mentions"_s,
                                  u"DROP TABLE revision"_s,
                                  u"DROP TABLE revised_mark"_s,
                                  u"DROP INDEX article_source"_s,
                                  u"DROP INDEX article_address"_s,
                                  u"ALTER TABLE article_detail DROP COLUMN revision"_s,
                                  u"ALTER TABLE article_detail DROP COLUMN source"_s,
                                  u"ALTER TABLE article_detail DROP COLUMN address"_s,
                                  u"DROP INDEX figure_value"_s,
                                  u"DROP INDEX figure_unit"_s,
                                  u"DROP INDEX figure_period"_s,
                                  u"DROP INDEX figure_year"_s,
                                  u"DROP INDEX figure_main_place"_s,
                                  u"DROP INDEX figure_source"_s,
                                  u"DROP INDEX figure_status"_s,
                                  u"DROP INDEX figure_claim"_s,
                                  u"DROP INDEX article_title"_s,
                                  u"DROP INDEX article_absent"_s,
                                  u"DROP TABLE name_list"_s,
                                  u"DROP TABLE listed_name"_s,
                                  u"DROP TABLE refusal"_s,
                                  u"ALTER TABLE mention DROP COLUMN parts"_s,
                                  u"DROP TABLE relation"_s,
                                  u"DROP TABLE distinction"_s,
                                  u"DROP INDEX mention_entity"_s,
                                  u"CREATE INDEX mention_entity ON mention (entity, article)"_s,
                                  u"ALTER TABLE mention DROP COLUMN metonym"_s,
                                  u"DROP INDEX entity_root"_s,
                                  u"DROP INDEX entity_merged"_s,
                                  u"ALTER TABLE entity ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]'"_s,
                                  u"ALTER TABLE entity DROP COLUMN root"_s,
                                  u"ALTER TABLE entity DROP COLUMN external_ids"_s,
                                  u"DROP TABLE change_subject"_s,
                                  u"DROP INDEX change_who"_s,
                                  u"DROP VIEW trailing_copy"_s,
                                  u"DROP VIEW copy_member"_s,
                                  u"DROP TABLE copy_search"_s,
                                  u"DROP TABLE copy_choice"_s,
                                  u"DROP TABLE text_band"_s,
                                  u"DROP TABLE text_print"_s,
                                  u"DROP TABLE original"_s,
                                  u"DROP TABLE note_text"_s,
                                  u"DROP TABLE note"_s,
                                  u"DROP TABLE chart"_s,
                                  u"DROP TABLE codebook"_s,
                                  u"DROP TABLE settlement"_s,
                                  u"DROP INDEX figure_measure_place"_s,
                                  u"DROP TABLE figure_place"_s,
                                  u"DROP TABLE figure_text"_s,
                                  u"ALTER TABLE figure DROP COLUMN year"_s,
                                  u"ALTER TABLE figure DROP COLUMN claim"_s,
                                  u"PRAGMA user_version = 1"_s};
    for (const QString &statement : statements)
        QVERIFY2((*connection)->run(statement), qPrintable(statement));
}

QStringList claims(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    const auto found
        = (*connection)
              ->run(
                  u"SELECT group_concat(claim || ' ' || coalesce(year, '-'), char(10)) FROM (SELECT * FROM figure ORDER BY id)"_s);
    return found ? found->toString().split(u'\n') : QStringList();
}

} // namespace

class TestMigration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderProject_isFilledIn_asIfItWereNew()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({survey()});
        temporary.close();
        const QStringList before = claims(temporary.path());
        QCOMPARE(before.size(), 3);
        downgrade(temporary.path());

        const auto reader = Reader::open(temporary.path()); // reading alone brings it up to date
        QVERIFY(reader);
        QCOMPARE(claims(temporary.path()), before);
        QVERIFY(QFile::exists(temporary.path() + u".schema-1.quipu-copy"_s));
        const auto count = [&reader](const FigureFilter &filter) { return (*reader)->figureIds(filter)->size(); };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({.place = u"Bolivia"_s}), 1);
        QCOMPARE(count({.place = u"Áncash"_s}), 1);
        QCOMPARE(count({.year = 2010}), 1);
        QCOMPARE(count({.text = u"ancash cocai"_s}), 1);
        QCOMPARE(count({.withoutYear = true}), 1);
    }

    void editAfterMigration_movesTheFigureInEveryIndex()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({survey()});
        temporary.close();
        downgrade(temporary.path());
        temporary.reopen();
        const Figure before = temporary.reader()->figures({.place = u"Bolivia"_s})->front().figure;
        Figure after = before;
        after.countries = {u"Chile"_s};
        after.place.clear();
        after.subject = u"paste"_s;
        QVERIFY(temporary.project().editFigure(before, after));
        const auto reader = temporary.reader();
        QCOMPARE(reader->figureIds({.place = u"Bolivia"_s})->size(), 0);
        QCOMPARE(reader->figureIds({.place = u"Áncash"_s})->size(), 0);
        QCOMPARE(reader->figureIds({.place = u"chile"_s})->size(), 1);
        QCOMPARE(reader->figureIds({.text = u"cocaine"_s})->size(), 0);
        QCOMPARE(reader->figureIds({.text = u"paste"_s})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
