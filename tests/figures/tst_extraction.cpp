// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/extraction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Quipu;

namespace {

// One golden case: a text with its names in mark-up ([[Lima|PLACE|Peru]]), and the figures it states, one a line.
struct GoldenCase
{
    QString published;
    QString markedUp;
    QStringList expected;
};

// The golden files of a language: en.txt and those of a domain, en-finance.txt.
QStringList goldenFiles(const QString &language)
{
    const QDir folder(QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/figures"));
    QStringList paths;
    for (const QString &name :
         folder.entryList({language + u".txt"_s, language + u"-*.txt"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

// Lines: "@ date" the publication date of the next text, "> text", and indented what is found in it.
std::vector<GoldenCase> readGolden(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<GoldenCase> cases;
    QString published;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("@ "_L1)) {
            published = line.sliced(2);
        } else if (line.startsWith("> "_L1)) {
            cases.push_back({published, line.sliced(2), {}});
            published.clear();
        } else if (line.startsWith("    "_L1) && !cases.empty()) {
            cases.back().expected.append(line.trimmed());
        }
    }
    return cases;
}

// The text without its mark-up, and the names that the mark-up told.
QString withoutMarkup(const QString &markedUp, std::vector<NamedSpan> &names)
{
    static const QRegularExpression mark(u"\\[\\[([^|\\]]*)\\|([^|\\]]*)\\|([^\\]]*)\\]\\]"_s);
    QString text;
    qsizetype end = 0;
    for (auto match = mark.globalMatch(markedUp); match.hasNext();) {
        const auto found = match.next();
        text += markedUp.sliced(end, found.capturedStart() - end);
        const qsizetype start = text.size();
        text += found.captured(1);
        names.push_back({{start, text.size()},
                         found.captured(2),
                         found.captured(1),
                         found.captured(3).split(u',', Qt::SkipEmptyParts)});
        end = found.capturedEnd();
    }
    return QString(text + markedUp.sliced(end)).replace(u"\\n"_s, u"\n"_s);
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 10) : u"?"_s;
}

QString periodText(const Period &period)
{
    if (period.precision == "as_of_article"_L1 || !(period.from || period.to))
        return u"-"_s;
    const QString from = period.from ? period.from->toIso() : QString();
    const QString to = period.to ? period.to->toIso() : QString();
    const QString stretch = from == to ? from : from + u".."_s + to;
    return period.fiscal ? u"FY "_s + stretch : stretch;
}

// quote | sign value unit/per | period | measure | countries
QString printed(const Figure &figure)
{
    const bool range = !figure.value && figure.low && figure.high;
    const QString value = range ? numberText(figure.low) + u".."_s + numberText(figure.high) : numberText(figure.value);
    QStringList columns;
    columns << figure.quote.text;
    columns << toString(figure.approximation) + u' ' + value + u' ' + figure.unit
            + (figure.per.isEmpty() ? QString() : u"/"_s + figure.per);
    columns << periodText(figure.period) << (figure.measure.isEmpty() ? u"-"_s : figure.measure);
    if (!figure.countries.isEmpty())
        columns << figure.countries.join(u',');
    return columns.join(u" | "_s);
}

QStringList extracted(const GoldenCase &golden, const QString &language)
{
    ExtractionContext context;
    context.language = language;
    context.published = PartialDate::fromIso(golden.published);
    const QString text = withoutMarkup(golden.markedUp, context.names);
    QStringList lines;
    for (const Figure &figure : extractFigures(text, context))
        lines.append(printed(figure));
    return lines;
}

// Writes what is found now as what is expected; the difference is then read by a person.
void rewrite(const QString &path, const QString &language)
{
    QString content;
    for (const GoldenCase &golden : readGolden(path)) {
        if (!golden.published.isEmpty())
            content += u"@ "_s + golden.published + u'\n';
        content += u"> "_s + golden.markedUp + u'\n';
        for (const QString &line : extracted(golden, language))
            content += u"    "_s + line + u'\n';
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
}

void addGoldenRows(const QString &language)
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    int read = 0;
    for (const QString &path : goldenFiles(language)) {
        int number = 0;
        for (const GoldenCase &golden : readGolden(path)) {
            const QString start = golden.markedUp.first(qMin(golden.markedUp.size(), 60));
            const QString name = QFileInfo(path).baseName() + u' ' + QString::number(++number) + u": "_s + start;
            QTest::newRow(qPrintable(name)) << extracted(golden, language).join(u'\n') << golden.expected.join(u'\n');
            ++read;
        }
    }
    QVERIFY2(read >= 60, "the golden files are missing or too short");
}

} // namespace

class TestExtraction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("QUIPU_REWRITE_GOLDEN"))
            return;
        for (const QString &language : {u"en"_s, u"es"_s}) {
            for (const QString &path : goldenFiles(language))
                rewrite(path, language);
        }
    }
    void englishSentence_statesFigures_data() { addGoldenRows(u"en"_s); }
    void englishSentence_statesFigures() { compareRow(); }
    void spanishSentence_statesFigures_data() { addGoldenRows(u"es"_s); }
    void spanishSentence_statesFigures() { compareRow(); }
    void everyFigure_quotesItsText();
    void boilerplate_statesNothing();
    void hugeText_takesLinearTime_data();
    void hugeText_takesLinearTime();

private:
    void compareRow()
    {
        QFETCH(QString, found);
        QFETCH(QString, expected);
        QCOMPARE(found, expected);
    }
};

void TestExtraction::everyFigure_quotesItsText()
{
    const QString text
        = u"Ships: 12 in port. The yard built 30 ferries, worth about $4.5 million, in 2012.\n\nIt lost 3 percent."_s;
    const auto figures = extractFigures(text, {u"en"_s, {}, {}, {}, {}, {}});
    QVERIFY(figures.size() >= 3);
    for (const Figure &figure : figures) {
        QCOMPARE(figure.quote.text, figure.quote.span.in(text).toString());
        QCOMPARE(figure.sentence.text, figure.sentence.span.in(text).toString());
        QVERIFY(figure.sentence.span.contains(figure.quote.span));
        QCOMPARE(figure.ruleVersion, extractionVersion);
    }
}

void TestExtraction::boilerplate_statesNothing()
{
    const QString text = u"Share this with 500 friends\nThe dam cost 20 million euros."_s;
    ExtractionContext context;
    context.language = u"en"_s;
    context.boilerplate = {{0, 27}};
    const auto figures = extractFigures(text, context);
    QCOMPARE(figures.size(), 1u);
    QCOMPARE(figures.front().unit, u"EUR"_s);
}

void TestExtraction::hugeText_takesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("one number of a million digits") << u"7"_s;
    QTest::newRow("numbers without end of sentence") << u"12 tons, "_s;
    QTest::newRow("groups of thousands") << u"123 "_s;
    QTest::newRow("separators") << u"1,234.5-"_s;
    QTest::newRow("brackets") << u"["_s;
    QTest::newRow("open brackets with numbers") << u"(5 [3 "_s;
    QTest::newRow("one unbroken word") << u"a"_s;
    QTest::newRow("initials") << u"u.s."_s;
    QTest::newRow("years") << u"in 2012 "_s;
    QTest::newRow("number words") << u"hundred and twenty-five million "_s;
    QTest::newRow("qualifiers") << u"more than at least about "_s;
    QTest::newRow("plural words") << u"5 cats dogs "_s;
    QTest::newRow("dashes") << u"5-5-"_s;
    QTest::newRow("shares") << u"tens of thousands of "_s;
}

void TestExtraction::hugeText_takesLinearTime()
{
    QFETCH(QString, piece);
    // Whatever is quadratic would take minutes at a fifth of a million; the simplest shapes get the whole of it.
    const qsizetype size = piece.size() == 1 || piece == "12 tons, "_L1 ? 1'000'000 : 200'000;
    const QString huge = piece.repeated(size / piece.size());
    const auto figures = extractFigures(huge, {u"en"_s, PartialDate {2015, 7, 22}, {}, {}, {}, {}});
    for (const Figure &figure : figures)
        QVERIFY(figure.quote.span.fits(huge.size()));
}

QTEST_GUILESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
