// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/sheetwriter.h"
#include "tests/interchange/unzipped.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Figure evidence(const QString &text)
{
    Figure figure;
    figure.id = {7};
    figure.article = {3};
    figure.quote = QuotedSpan::of({8, 20}, text);
    figure.sentence = QuotedSpan::of({3, text.size()}, text);
    figure.value = figure.low = 1'200'000;
    figure.approximation = Approximation::AtLeast;
    figure.unit = u"ha"_s;
    figure.normalised = {1'200'000, 1'200'000, {}, u"ha"_s, 1};
    figure.countries = {u"Peru"_s, u"Bolivia"_s};
    figure.period = {2014, PartialDate {2014}, PartialDate {2014}, false, u"year"_s, {}, {}};
    figure.rule = u"number"_s;
    figure.ruleVersion = 2;
    figure.edited = true;
    return figure;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Each cell as "A1=type:value", in the sheet's order; formulas as "A1!".
QStringList cellsOf(const QByteArray &sheet)
{
    QStringList cells;
    QXmlStreamReader xml(sheet);
    QString place, type, value;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "c"_L1) {
            place = xml.attributes().value("r"_L1).toString();
            type = xml.attributes().value("t"_L1).toString();
            value.clear();
        } else if (xml.isStartElement() && xml.name() == "f"_L1) {
            cells << place + u'!';
        } else if (xml.isCharacters()) {
            value += xml.text();
        } else if (xml.isEndElement() && xml.name() == "c"_L1) {
            cells << place + u'=' + (type.isEmpty() ? u"n"_s : type) + u':' + value;
        }
    }
    return cells;
}

} // namespace

class TestSheetWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figure_isARowWithItsEvidence()
    {
        const QString text = u"\U0001F600\nThe 1.2 million ha were lost."_s;
        const FigureRow row {evidence(text), u"Title"_s, u"a.txt"_s, u"Paper"_s, u"2015-02"_s};
        const std::vector<SheetCell> cells = figureSheetRow(row, CodePointMap(text));
        const QStringList names = figureSheetColumns();
        QCOMPARE(qsizetype(cells.size()), names.size());
        const auto cell = [&](const QString &name) { return cells[size_t(names.indexOf(name))]; };
        QVERIFY(cell(u"value"_s) == SheetCell(1'200'000.0));
        QVERIFY(cell(u"value_high"_s) == SheetCell());
        QVERIFY(cell(u"approx"_s) == SheetCell(u">="_s));
        QVERIFY(cell(u"country"_s) == SheetCell(u"Peru; Bolivia"_s));
        QVERIFY(cell(u"year"_s) == SheetCell(2014.0));
        QVERIFY(cell(u"outlet"_s) == SheetCell(u"Paper"_s));
        QVERIFY(cell(u"edited"_s) == SheetCell(true));
        QVERIFY(cell(u"quote_start"_s) == SheetCell(7.0)); // code points: the emoji is one
        QVERIFY(cell(u"sentence"_s) == SheetCell(row.figure.sentence.text));
        QVERIFY(cell(u"found_by"_s) == SheetCell(u"number"_s));
    }

    void csv_keepsNumbersAndDisarmsFormulas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"f.csv"_s);
        write(path, SheetFormat::Csv);
        QCOMPARE(contents(path),
                 QByteArray("number,truth,text\r\n-1200000.5,true,'=1+1\r\n,false,\"say \"\"so\"\", then\nstop\"\r\n"
                            "3,,'@cmd\r\n4,,'-5 degrees\r\n"));
    }

    void xlsx_keepsNumbersAndHasNoFormula()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"f.xlsx"_s);
        write(path, SheetFormat::Xlsx);
        const QHash<QString, QByteArray> files = unzipped(contents(path));
        QVERIFY(files.contains(u"xl/workbook.xml"_s));
        const QByteArray sheet = files.value(u"xl/worksheets/sheet1.xml"_s);
        const QStringList expected {u"A1=inlineStr:number"_s,
                                    u"B1=inlineStr:truth"_s,
                                    u"C1=inlineStr:text"_s,
                                    u"A2=n:-1200000.5"_s,
                                    u"B2=b:1"_s,
                                    u"C2=inlineStr:=1+1"_s,
                                    u"B3=b:0"_s,
                                    u"C3=inlineStr:say \"so\", then\nstop"_s,
                                    u"A4=n:3"_s,
                                    u"C4=inlineStr:@cmd"_s,
                                    u"A5=n:4"_s,
                                    u"C5=inlineStr:-5 degrees"_s};
        QCOMPARE(cellsOf(sheet), expected);
    }

    void unfinishedTable_leavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"f.csv"_s;
        QTest::newRow("xlsx") << u"f.xlsx"_s;
    }

    void unfinishedTable_leavesNothing()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        {
            const auto sheet = SheetWriter::open(folder.filePath(name), *sheetFormatOf(name), {u"a"_s});
            QVERIFY(sheet);
            QVERIFY((*sheet)->add({1.0}));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void folderThatIsNotThere_isNamed_data() { unfinishedTable_leavesNothing_data(); }

    void folderThatIsNotThere_isNamed()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none/"_s + name);
        const auto sheet = SheetWriter::open(path, *sheetFormatOf(name), {u"a"_s});
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().where, path);
        QCOMPARE(sheet.error().kind, Error::Kind::Io);
    }

    void longestText_isCutToWhatACellHolds()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.xlsx"_s);
        const auto sheet = SheetWriter::open(path, SheetFormat::Xlsx, {u"a"_s});
        QVERIFY((*sheet)->add({QString(40'000, u'x')}));
        QVERIFY((*sheet)->finish());
        const QString cell = cellsOf(unzipped(contents(path)).value(u"xl/worksheets/sheet1.xml"_s)).value(1);
        QCOMPARE(cell.size(), 32'767 + u"A2=inlineStr:"_s.size());
        QVERIFY(cell.endsWith(u'…'));
    }

private:
    static void write(const QString &path, SheetFormat format)
    {
        const auto sheet = SheetWriter::open(path, format, {u"number"_s, u"truth"_s, u"text"_s});
        QVERIFY(sheet);
        QVERIFY((*sheet)->add({-1200000.5, true, u"=1+1"_s}));
        QVERIFY((*sheet)->add({SheetCell(), false, u"say \"so\", then\nstop"_s}));
        QVERIFY((*sheet)->add({3.0, SheetCell(), u"@cmd"_s}));
        QVERIFY((*sheet)->add({4.0, SheetCell(), u"-5 degrees"_s}));
        QVERIFY((*sheet)->finish());
    }
};

QTEST_GUILESS_MAIN(TestSheetWriter)
#include "tst_sheetwriter.moc"
