// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentformats.h"
#include "models/importing/tables/jsonarticles.h"
#include "models/importing/tables/tablereader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

struct Heard
{
    QStringList lines; // "path format: text" or "path! what"
    QList<ArticleDraft> drafts;

    void operator()(const Result<ArticleDraft> &draft)
    {
        if (!draft && draft.error().remedy.isEmpty())
            qFatal("no remedy: %s", qPrintable(draft.error().text()));
        if (draft)
            drafts.append(*draft);
        lines.append(draft ? QString(draft->path + u' ' + draft->format + u": "_s + draft->text)
                           : QString(draft.error().where + u"! "_s + draft.error().what));
    }
};

Heard heard(const QByteArray &bytes, const QString &name = u"a"_s)
{
    Heard all;
    readDocuments(DocumentSource {bytes, name}, std::ref(all));
    return all;
}

QString value(const std::optional<MetadataField> &field)
{
    return field ? field->value : QString();
}

QString facts(const ArticleDraft &draft)
{
    const Metadata &metadata = draft.stated.metadata;
    return QStringList {value(metadata.title),   value(metadata.published), value(metadata.author),
                        value(metadata.outlet),  value(metadata.url),       draft.stated.language,
                        metadata.tags.join(u'+')}
        .join(u'|');
}

} // namespace

class TestTableReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_becomeFacts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("facts");
        const QString all = u"Nets|2013-08-06|Ana Reyes|The Ledger|https://a.example/1|en|fish+nets"_s;
        const QString text = u"The \"new\" nets,\nas told."_s;
        QTest::newRow("CSV") << QByteArray(
            "Title,Date,Author,Source,URL,Language,Tags,Text\r\nNets,2013-08-06T10:00:00Z,"
            "Ana Reyes,The Ledger,https://a.example/1,en-GB,fish;nets,\"The \"\"new\"\" "
            "nets,\nas told.\"\r\n")
                             << text << all;
        QTest::newRow("Spanish, semicolons, windows-1252") << QByteArray(
            "T\xEDtulo;Fecha de publicaci\xF3n;Autor;Medio;Enlace;Idioma;Etiquetas;Cuerpo\nNets;6 de agosto "
            "de 2013;Ana Reyes;The Ledger;https://a.example/1;en;\"fish, nets\";\"The \"\"new\"\" nets,\nas "
            "told.\"\n") << text << all;
        QTest::newRow("TSV") << QByteArray("headline\tbody\tdate\nNets\tThe nets.\t2013-08\n") << u"The nets."_s
                             << u"Nets|2013-08|||||"_s;
        QTest::newRow("JSON lines") << QByteArray(
            "{\"title\":\"Nets\",\"date\":1375747200,\"author\":[\"Ana Reyes\"],"
            "\"source\":{\"id\":1,\"name\":\"The Ledger\"},\"url\":\"https://a.example/1\","
            "\"lang\":\"en\",\"keywords\":[\"fish\",\"nets\"],\"text\":\"The \\\"new\\\" nets,\\nas told.\"}"
            "\n") << text << all;
        QTest::newRow("JSON array") << QByteArray(
            "\xEF\xBB\xBF [\n{\"titular\":\"Nets\",\"texto\":\"The nets.\",\"fecha\":"
            "\"2013-08-06 05:00\"}]")
                                    << u"The nets."_s << u"Nets|2013-08-06|||||"_s;
        QTest::newRow("JSON with its articles under a key")
            << QByteArray("{\"status\":\"ok\",\"articles\":[{\"headline\":\"Nets\",\"content\":[\"One.\",\"Two.\"]}]}")
            << u"One.\n\nTwo."_s << u"Nets||||||"_s;
        QTest::newRow("one JSON object") << QByteArray("{\n\"title\": \"Nets\",\n\"body\": \"One.\"\n}") << u"One."_s
                                         << u"Nets||||||"_s;
    }

    void columns_becomeFacts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, facts);
        const Heard all = heard(bytes);
        QCOMPARE(all.drafts.size(), 1);
        QCOMPARE(all.drafts[0].text, text);
        QCOMPARE(::facts(all.drafts[0]), facts);
        QCOMPARE(all.drafts[0].path, u"a/row 1"_s);
    }

    void rows_areDocumentsOfTheirOwn()
    {
        const Heard csv = heard("id,text,title\n1,One.,A\n\n2,,B\n3,\"Two,\nthree.\",C\n4,Four.,D\n");
        QCOMPARE(csv.lines,
                 (QStringList {u"a/row 1 csv: One."_s, u"a/row 2! The row in line 4 has no text"_s,
                               u"a/row 3 csv: Two,\nthree."_s, u"a/row 4 csv: Four."_s}));
        QVERIFY(csv.drafts[0].sha256 != csv.drafts[1].sha256);
        const Heard json
            = heard("{\"text\":\"One.\"}\n\n{\"text\":\"Two\nnot json\n{\"title\":\"x\"}\n{\"text\":\"Five.\"}");
        QCOMPARE(json.lines,
                 (QStringList {u"a/row 1 jsonl: One."_s, u"a/row 2! Line 3 is not a JSON object"_s,
                               u"a/row 3! Line 4 is not a JSON object"_s, u"a/row 4! The row in line 5 has no text"_s,
                               u"a/row 5 jsonl: Five."_s}));
    }

    void mappingByHand_isFollowed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ColumnChoices>("choices");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("facts");
        const QByteArray csv = "what,words,who\nNets,One.,Ana\n";
        const QByteArray jsonl = "{\"what\":\"Nets\",\"words\":\"One.\",\"who\":\"Ana\"}\n{\"words\":\"Two.\"}\n";
        ColumnChoices table;
        table.remember({u"words"_s, u"who"_s, u"what"_s}, {{{u"title"_s, u"what"_s}, {u"text"_s, u"words"_s}}});
        ColumnChoices always;
        always.always = {{u"text"_s, u"words"_s}, {u"author"_s, u"who"_s}};
        ColumnChoices other;
        other.remember({u"words"_s, u"whom"_s}, {{{u"text"_s, u"words"_s}}});
        ColumnChoices left;
        left.always = {{u"author"_s, QString()}};
        QTest::newRow("table of these columns") << csv << table << u"a/row 1 csv: One."_s << u"Nets||||||"_s;
        QTest::newRow("JSON of these keys") << jsonl << table << u"a/row 1 jsonl: One."_s << u"Nets||||||"_s;
        QTest::newRow("for every table") << csv << always << u"a/row 1 csv: One."_s << u"||Ana||||"_s;
        QTest::newRow("for every JSON") << jsonl << always << u"a/row 1 jsonl: One."_s << u"||Ana||||"_s;
        QTest::newRow("another table") << csv << other << u"a text: what,words,who\nNets,One.,Ana\n"_s << u"||||||"_s;
        QTest::newRow("a field left out")
            << QByteArray("text,title,author\nOne.,Nets,Ana\n") << left << u"a/row 1 csv: One."_s << u"Nets||||||"_s;
    }

    void mappingByHand_isFollowed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ColumnChoices, choices);
        const DocumentSource source {bytes, u"a"_s, 0, false, std::make_shared<const ColumnChoices>(choices)};
        Heard all;
        readDocuments(source, std::ref(all));
        QTEST(all.lines.value(0), "line");
        QTEST(facts(all.drafts.value(0)), "facts");
    }

    void tableHead_isItsNamesAndFirstRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<TableHead>("head");
        const TableHead two {{u"what"_s, u"words"_s}, {{u"Nets"_s, u"One."_s}, {u"Boats"_s, u"Two."_s}}};
        QTest::newRow("commas") << QByteArray("what,words\nNets,One.\nBoats,Two.\n") << u"a.csv"_s << two;
        QTest::newRow("lines of JSON") << QByteArray(
            "{\"what\":\"Nets\",\"words\":\"One.\"}\n{\"words\":\"Two.\",\"what\":\"Boats\"}\n")
                                       << u"a.jsonl"_s << two;
        QTest::newRow("JSON array") << QByteArray(
            "[{\"what\":\"Nets\",\"words\":\"One.\"},\n{\"what\":\"Boats\",\"words\":\"Two.\"}]")
                                    << u"a.json"_s << two;
        QTest::newRow("no table") << QByteArray("Nets, boats\n\nand ice.\n") << u"a.txt"_s << TableHead {};
    }

    void tableHead_isItsNamesAndFirstRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTEST(tableHeadOf({bytes, name}), "head");
    }

    void columnChoices_surviveTheirJson()
    {
        ColumnChoices choices;
        choices.always = {{u"text"_s, u"Body"_s}, {u"author"_s, QString()}};
        choices.remember({u"b"_s, u"a"_s}, {{{u"text"_s, u"a"_s}}});
        choices.remember({u"a"_s, u"b"_s}, {{{u"text"_s, u"b"_s}}}); // the same table
        QCOMPARE(choices.tables.size(), size_t(1));
        QCOMPARE(columnChoicesFromJson(columnChoicesToJson(choices)), choices);
    }

    void whatIsNoTable_staysText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("prose with commas") << QByteArray("Boats, nets, and ice\n\nOne, two.\nThree, four, five.\n");
        QTest::newRow("heading that names columns") << QByteArray("Title, Text\n\nThe story goes on without commas.\n");
        QTest::newRow("JSON of something else") << QByteArray("{\"a\": 1}\n{\"a\": 2}\n");
        QTest::newRow("braces") << QByteArray("{text} is a placeholder.\n");
        QTest::newRow("brackets") << QByteArray("[text] once again.\n");
    }

    void whatIsNoTable_staysText()
    {
        QFETCH(QByteArray, bytes);
        const Heard all = heard(bytes);
        QCOMPARE(all.drafts.size(), 1);
        QCOMPARE(all.drafts[0].format, u"text"_s);
    }

    void tableWithoutTexts_saysSo()
    {
        QCOMPARE(heard("year,area\n2012,4\n2013,5\n", u"areas.csv"_s).lines,
                 QStringList {u"areas.csv! No column of the table is known to hold the articles' text"_s});
    }

    void hostileTables_areBounded()
    {
        QElapsedTimer timer;
        timer.start();
        heard("text,title\n\"" + QByteArray("\"\"x").repeated(2'000'000));
        heard("text,title\n" + QByteArray(",").repeated(3'000'000));
        heard("text,title\n" + QByteArray("a,b\n").repeated(200'000));
        heard(QByteArray("[").repeated(5'000'000));
        heard("{\"text\":" + QByteArray("[").repeated(5'000'000));
        heard("{\"text\":\"x\"}\n" + QByteArray("{\n").repeated(100'000));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestTableReaders)
#include "tst_tablereaders.moc"
