// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebook.h"
#include "models/figures/codebookcheck.h"
#include "models/figures/codebookjson.h"
#include "models/figures/codebookrows.h"
#include "models/figures/extraction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QJsonObject row(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// A codebook of measures that are only names, in this order; a name with a sign is another row of the same id.
CodebookRows named(const QString &names)
{
    CodebookRows rows;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        rows.measures.push_back(
            {{u"id"_s, QString(name).remove(u'!')}, {u"dimension"_s, u"count"_s}, {u"level"_s, !name.contains(u'!')}});
    }
    return rows;
}

QString names(const CodebookRows &rows)
{
    QStringList list;
    for (const QJsonObject &measure : rows.measures)
        list.append(measure[u"id"].toString() + (measure[u"level"].toBool() ? u""_s : u"!"_s));
    return list.join(u' ');
}

Figure onlyFigure(const QString &text, const CodebookRows &rows)
{
    ExtractionContext context;
    context.language = u"en"_s;
    context.codebook = std::make_shared<const Codebook>(rows);
    const auto figures = extractFigures(text, context);
    return figures.size() == 1 ? figures.front() : Figure();
}

} // namespace

class TestCodebook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedCodebook_isSound();
    void amendments_makeTheOwnCodebookOfTheShipped_data();
    void amendments_makeTheOwnCodebookOfTheShipped();
    void ownRow_staysWhenALaterVersionShipsMore();
    void rowsThatFollowEachOther_comeLast();
    void unsoundRow_isRefusedByItsPlace_data();
    void unsoundRow_isRefusedByItsPlace();
    void tooManyCues_areRefused_andLeftOutOfAProject();
    void file_readsBackAsItWasWritten();
    void brokenFile_isRefusedByItsPlace_data();
    void brokenFile_isRefusedByItsPlace();
    void ownMeasureBeforeTheShipped_winsItsFigures();
    void ownUnit_isRead();
    void removedMeasure_isNotFound();
};

void TestCodebook::shippedCodebook_isSound()
{
    const Outcome sound = checkCodebook(CodebookRows::shipped());
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().text()));
    QVERIFY(Codebook::shipped()->measures().measures().size() > 30);
    QCOMPARE(soundRows(CodebookRows::shipped()), CodebookRows::shipped());
}

void TestCodebook::amendments_makeTheOwnCodebookOfTheShipped_data()
{
    QTest::addColumn<QString>("shipped");
    QTest::addColumn<QString>("own");
    QTest::addColumn<int>("amendments");
    QTest::newRow("nothing") << u"a b c"_s << u"a b c"_s << 0;
    QTest::newRow("changed in place") << u"a b c"_s << u"a b! c"_s << 1;
    QTest::newRow("added first") << u"a b c"_s << u"x a b c"_s << 1;
    QTest::newRow("added last") << u"a b c"_s << u"a b c x"_s << 1;
    QTest::newRow("two added in a row") << u"a b c"_s << u"a y x b c"_s << 2;
    QTest::newRow("removed") << u"a b c"_s << u"a c"_s << 1;
    QTest::newRow("last moved first") << u"a b c d"_s << u"d a b c"_s << 1;
    QTest::newRow("first moved last") << u"a b c d"_s << u"b c d a"_s << 1;
    QTest::newRow("moved and changed") << u"a b c d"_s << u"a c! b d"_s << 1;
    QTest::newRow("turned round") << u"a b c d"_s << u"d c b a"_s << 3;
    QTest::newRow("all other") << u"a b"_s << u"x y"_s << 4;
    QTest::newRow("emptied") << u"a b"_s << u""_s << 2;
    QTest::newRow("of nothing") << u""_s << u"a b"_s << 2;
    QTest::newRow("all at once") << u"a b c d e"_s << u"y e a! x d"_s << 6;
}

void TestCodebook::amendments_makeTheOwnCodebookOfTheShipped()
{
    QFETCH(QString, shipped);
    QFETCH(QString, own);
    QFETCH(int, amendments);
    auto found = amendmentsTo(named(shipped), named(own));
    QCOMPARE(int(found.size()), amendments);
    for (CodebookAmendment &amendment : found)
        amendment = amendmentFromJson(amendmentToJson(amendment));
    QCOMPARE(names(amended(named(shipped), found)), own);
}

void TestCodebook::ownRow_staysWhenALaterVersionShipsMore()
{
    const auto own = amendmentsTo(named(u"a b c"_s), named(u"a x b! c"_s));
    QCOMPARE(names(amended(named(u"new a b later c"_s), own)), u"new a x b! later c"_s);
    QCOMPARE(names(amended(named(u"b c"_s), own)), u"b! c x"_s); // what it stood behind is gone
}

void TestCodebook::rowsThatFollowEachOther_comeLast()
{
    const std::vector<CodebookAmendment> circle {
        {CodebookAmendment::List::Measures, u"x"_s, false, named(u"x"_s).measures.front(), u"y"_s},
        {CodebookAmendment::List::Measures, u"y"_s, false, named(u"y"_s).measures.front(), u"x"_s}};
    QCOMPARE(names(amended(named(u"a b"_s), circle)), u"a b x y"_s);
}

void TestCodebook::unsoundRow_isRefusedByItsPlace_data()
{
    QTest::addColumn<bool>("isMeasure");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto measure = [](const char *name, const QByteArray &json, const QString &where) {
        QTest::newRow(name) << true << json << where;
    };
    const auto unit = [](const char *name, const QByteArray &json, const QString &where) {
        QTest::newRow(name) << false << json << where;
    };
    measure("no id", R"({"dimension":"area"})", u"measure “”"_s);
    measure("id of a number", R"({"id":7,"dimension":"area"})", u"measure “”"_s);
    measure("no dimension", R"({"id":"x"})", u"measure “x”"_s);
    measure("label is a text", R"({"id":"x","dimension":"area","label":"X"})", u"measure “x”"_s);
    measure("definition is a list", R"({"id":"x","dimension":"area","definition":[]})", u"measure “x”, definition"_s);
    measure("level is a text", R"({"id":"x","dimension":"area","level":"no"})", u"measure “x”, level"_s);
    measure("groups are an object", R"({"id":"x","dimension":"area","all":{}})", u"measure “x”, all"_s);
    measure("unknown scope", R"({"id":"x","dimension":"area","none":[{"in":"page","words":["a"]}]})",
            u"measure “x”, none, group 1"_s);
    measure("group without words", R"({"id":"x","dimension":"area","all":[{"in":"near","words":[]}]})",
            u"measure “x”, all, group 1"_s);
    measure("lone star", R"({"id":"x","dimension":"area","all":[{"in":"near","words":["a","*"]}]})",
            u"measure “x”, all, group 1, word 2"_s);
    measure("blank word", R"({"id":"x","dimension":"area","all":[{"in":"near","words":["  "]}]})",
            u"measure “x”, all, group 1, word 1"_s);
    measure("word of a number", R"({"id":"x","dimension":"area","all":[{"in":"near","words":[3]}]})",
            u"measure “x”, all, group 1, word 1"_s);
    measure("endless word",
            R"({"id":"x","dimension":"area","all":[{"in":"near","words":[")" + QByteArray(5000, 'a') + R"("]}]})",
            u"measure “x”, all, group 1, word 1"_s);
    unit("factor zero", R"({"id":"u","dimension":"area","factor":0})", u"unit “u”, factor"_s);
    unit("factor is a text", R"({"id":"u","dimension":"area","factor":"ten"})", u"unit “u”, factor"_s);
    unit("words are a text", R"({"id":"u","dimension":"area","words":"acre"})", u"unit “u”, words"_s);
    unit("empty symbol", R"({"id":"u","dimension":"area","symbols":["$",""]})", u"unit “u”, symbols, word 2"_s);
}

void TestCodebook::unsoundRow_isRefusedByItsPlace()
{
    QFETCH(bool, isMeasure);
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const Outcome sound = isMeasure ? checkMeasureRow(row(json)) : checkUnitRow(row(json));
    QVERIFY(!sound);
    QCOMPARE(sound.error().where, where);
    QVERIFY(!sound.error().remedy.isEmpty());
}

void TestCodebook::tooManyCues_areRefused_andLeftOutOfAProject()
{
    CodebookRows rows = named(u"first"_s);
    for (int i = 0; i < 4; ++i) {
        QJsonArray words;
        for (int word = 0; word < 700; ++word)
            words.append(u"w%1x%2"_s.arg(i).arg(word));
        const QJsonObject group {{u"in"_s, u"near"_s}, {u"words"_s, words}};
        rows.measures.push_back(
            {{u"id"_s, u"m%1"_s.arg(i)}, {u"dimension"_s, u"count"_s}, {u"all"_s, QJsonArray {group}}});
    }
    const Outcome sound = checkCodebook(rows);
    QVERIFY(!sound);
    QCOMPARE(sound.error().where, u"measure “m2”"_s);
    QVERIFY(checkCodebook(soundRows(rows)));
    QCOMPARE(int(soundRows(rows).measures.size()), 3);
    rows.measures = {named(u"a"_s).measures.front(), named(u"a"_s).measures.front()};
    QVERIFY(!checkCodebook(rows));
    QCOMPARE(int(soundRows(rows).measures.size()), 1);
}

void TestCodebook::file_readsBackAsItWasWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"own.json"_s);
    CodebookRows rows = CodebookRows::shipped();
    rows.measures.front()[u"later"] = u"a key that only a later version knows"_s;
    std::swap(rows.units[0], rows.units[1]);
    QVERIFY(writeCodebookFile(path, rows));
    const auto read = readCodebookFile(path, CodebookRows::shipped());
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestCodebook::brokenFile_isRefusedByItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << QByteArray("{\n\"measures\": [}\n") << u"f.json, line 2"_s;
    QTest::newRow("empty") << QByteArray() << u"f.json, line 1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"f.json"_s;
    QTest::newRow("neither list") << QByteArray(R"({"quipu":"codebook"})") << u"f.json"_s;
    QTest::newRow("rows of numbers") << QByteArray(R"({"units":[1,2]})") << u"f.json"_s;
    QTest::newRow("rows are an object") << QByteArray(R"({"measures":{"id":"x"}})") << u"f.json"_s;
    QTest::newRow("unsound row") << QByteArray(R"({"measures":[{"id":"x"}]})") << u"f.json, measure “x”"_s;
    QTest::newRow("same id twice") << QByteArray(
        R"({"units":[{"id":"u","dimension":"area"},{"id":"u","dimension":"mass"}]})")
                                   << u"f.json, unit “u”"_s;
    QTest::newRow("nested deep") << QByteArray(R"({"measures":)" + QByteArray(5000, '[')) << u"f.json, line 1"_s;
    QTest::newRow("too large") << QByteArray(mostCodebookBytes + 1, ' ') << u"f.json"_s;
}

void TestCodebook::brokenFile_isRefusedByItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto read = codebookFromJson(json, CodebookRows::shipped(), u"f.json"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().where.startsWith(where), qPrintable(read.error().where));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestCodebook::ownMeasureBeforeTheShipped_winsItsFigures()
{
    const QString text = u"Wells in the valley gave 300 litres of water a day."_s;
    CodebookRows rows = CodebookRows::shipped();
    QCOMPARE(onlyFigure(text, rows).measure, QString());
    rows.measures.insert(rows.measures.begin(), row(R"({"id":"well_yield","dimension":"volume","unit":"l",
                                 "all":[{"in":"sentence","words":["well*"]}],
                                 "none":[{"in":"near","words":["oil"]}]})"));
    QVERIFY(checkCodebook(rows));
    QCOMPARE(onlyFigure(text, rows).measure, u"well_yield"_s);
    QCOMPARE(onlyFigure(u"Wells in the valley gave 300 litres of oil."_s, rows).measure, QString());
}

void TestCodebook::ownUnit_isRead()
{
    const QString text = u"The harvest filled 40 chetverts of grain."_s;
    CodebookRows rows = CodebookRows::shipped();
    QVERIFY(onlyFigure(text, rows).unit != u"chetvert"_s);
    rows.units.push_back(
        row(R"({"id":"chetvert","dimension":"volume","base":"l","factor":209.91,"words":["chetvert","chetverts"]})"));
    const Figure figure = onlyFigure(text, rows);
    QCOMPARE(figure.unit, u"chetvert"_s);
    QCOMPARE(figure.normalised.value, std::optional(8396.4));
}

void TestCodebook::removedMeasure_isNotFound()
{
    const QString text = u"Growers harvested 61,200 hectares of coca in 2010."_s;
    CodebookRows rows = CodebookRows::shipped();
    QCOMPARE(onlyFigure(text, rows).measure, u"coca_cultivation_area"_s);
    std::erase_if(rows.measures,
                  [](const QJsonObject &measure) { return measure[u"id"] == u"coca_cultivation_area"_s; });
    QCOMPARE(onlyFigure(text, rows).measure, QString());
}

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
