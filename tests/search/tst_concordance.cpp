// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/concordancefinder.h"
#include "models/search/concordancemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

using Kind = ConcordanceQuery::Kind;

QStringList found(const ConcordanceQuery &query, const QString &text)
{
    const Result<ConcordanceFinder> finder = ConcordanceFinder::make(query);
    QStringList words;
    if (!finder)
        return {u"refused: "_s + finder.error().what};
    for (const TextSpan &span : finder->find(text))
        words << span.in(text).toString();
    return words;
}

ConcordanceLine lineOf(const QString &text, const QString &word, int place)
{
    ConcordanceLine line;
    line.article = {place + 1};
    line.span = {text.indexOf(word), text.indexOf(word) + word.size()};
    line.place = place;
    setContext(line, text);
    return line;
}

QStringList column(const ConcordanceModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString().trimmed();
    return cells;
}

} // namespace

class TestConcordance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areFound_data();
    void words_areFound();
    void expressions_areFound_data();
    void expressions_areFound();
    void expression_thatIsNone_isRefusedWithARemedy();
    void expression_thatCouldTakeForEver_doesNot();
    void candidates_nameWhatTheIndexKnows();
    void context_isOneLine_andCutsNoPairs();
    void lines_areSorted_data();
    void lines_areSorted();
    void model_keepsTheFirstOfTheSort();
};

void TestConcordance::words_areFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<bool>("inWords");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("case and accents") << u"peru"_s << u"Perú, PERU and peru; Peruvian"_s << false << false
                                      << QStringList {u"Perú"_s, u"PERU"_s, u"peru"_s};
    QTest::newRow("case matters") << u"Perú"_s << u"Perú, PERU and peru"_s << true << false << QStringList {u"Perú"_s};
    QTest::newRow("accents in the words") << u"producción"_s << u"PRODUCCION, produccion"_s << false << false
                                          << QStringList {u"PRODUCCION"_s, u"produccion"_s};
    QTest::newRow("several words, whatever is between")
        << u"counter narcotics"_s << u"counter-narcotics, counter  narcotics, counter\nnarcotics, counternarcotics"_s
        << false << false << QStringList {u"counter-narcotics"_s, u"counter  narcotics"_s, u"counter\nnarcotics"_s};
    QTest::newRow("beginning") << u"cultiv*"_s << u"Cultivation is cultivated; agriculture"_s << false << false
                               << QStringList {u"Cultivation"_s, u"cultivated"_s};
    QTest::newRow("beginning in a phrase") << u"hect* of coca"_s << u"hectares of coca, hectare of cocaine"_s << false
                                           << false << QStringList {u"hectares of coca"_s};
    QTest::newRow("inside words") << u"coca"_s << u"Cocaine and coca"_s << false << true
                                  << QStringList {u"Coca"_s, u"coca"_s};
    QTest::newRow("signs") << u"US$"_s << u"It cost US$ 5, US 5."_s << false << true << QStringList {u"US$"_s};
    QTest::newRow("only signs") << u"%"_s << u"5 % and 6%"_s << false << false << QStringList {u"%"_s, u"%"_s};
    QTest::newRow("beside emoji") << u"coca"_s << u"🌿coca🌿 cocas"_s << false << false << QStringList {u"coca"_s};
    QTest::newRow("letters of two units") << u"𐐀𐐁"_s << u"a 𐐀𐐁 b 𐐀𐐁𐐂"_s << true << false << QStringList {u"𐐀𐐁"_s};
    QTest::newRow("overlapping") << u"a a"_s << u"a a a a a"_s << false << false << QStringList {u"a a"_s, u"a a"_s};
    QTest::newRow("nothing typed") << u"  "_s << u"text"_s << false << false
                                   << QStringList {u"refused: There is nothing to look for"_s};
}

void TestConcordance::words_areFound()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(bool, matchesCase);
    QFETCH(bool, inWords);
    QTEST(found({.kind = Kind::Words, .text = words, .matchesCase = matchesCase, .inWords = inWords}, text),
          "expected");
}

void TestConcordance::expressions_areFound_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("numbers") << u"[0-9][0-9,.]*[0-9]"_s << u"62,500 ha in 2011; 7"_s
                             << QStringList {u"62,500"_s, u"2011"_s};
    QTest::newRow("behind other alphabets and emoji")
        << u"coca\\w*"_s << u"Ñandú 🌿🌿 кокаин cocaína 漢字 coca"_s << QStringList {u"coca"_s, u"coca"_s};
    QTest::newRow("letters of any alphabet")
        << u"\\p{Lu}\\pL+"_s << u"la Ñusta de Áncash"_s << QStringList {u"Ñusta"_s, u"Áncash"_s};
    QTest::newRow("nothing matched is nowhere") << u"x*"_s << u"axxb"_s << QStringList {u"xx"_s};
    QTest::newRow("line ends") << u"(?m)^[A-Z]+$"_s << u"TITLE\nText here\nEND"_s << QStringList {u"TITLE"_s, u"END"_s};
}

void TestConcordance::expressions_areFound()
{
    QFETCH(QString, expression);
    QFETCH(QString, text);
    QTEST(found({.kind = Kind::Expression, .text = expression, .matchesCase = true}, text), "expected");
}

void TestConcordance::expression_thatIsNone_isRefusedWithARemedy()
{
    const Result<ConcordanceFinder> finder = ConcordanceFinder::make({.kind = Kind::Expression, .text = u"(a"_s});
    QVERIFY(!finder);
    QCOMPARE(finder.error().kind, Error::Kind::Invalid);
    QVERIFY(finder.error().what.contains(u"(a"_s));
    QVERIFY(!finder.error().remedy.isEmpty());
}

// Backtracking takes 2^n steps here; the test would never end.
void TestConcordance::expression_thatCouldTakeForEver_doesNot()
{
    QCOMPARE(found({.kind = Kind::Expression, .text = u"(a|aa)+$"_s}, QString(5000, u'a') + u'!'), QStringList());
}

void TestConcordance::candidates_nameWhatTheIndexKnows()
{
    const auto candidates = [](const QString &words, bool inWords) {
        return toText(
            (*ConcordanceFinder::make({.kind = Kind::Words, .text = words, .inWords = inWords})).candidates());
    };
    QCOMPARE(candidates(u"Coca, cultiv*"_s, false), toText(*parseQuery(u"coca cultiv*")));
    QVERIFY((*ConcordanceFinder::make({.kind = Kind::Words, .text = u"coca"_s, .inWords = true}))
                .candidates()
                .matchesEverything());
}

void TestConcordance::context_isOneLine_andCutsNoPairs()
{
    const QString text = QString(u"🌿"_s).repeated(200) + u"\ncoca\r\n\tleaf\u2029"_s + QString(u"🌿"_s).repeated(200);
    const ConcordanceLine line = lineOf(text, u"coca"_s, 0);
    QVERIFY(line.left.endsWith(u"🌿 "_s));
    QVERIFY(line.right.startsWith(u" leaf 🌿"_s));
    QVERIFY(line.left.isValidUtf16());
    QVERIFY(line.right.isValidUtf16());
}

void TestConcordance::lines_areSorted_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("text") << int(ConcordanceSort::Text) << QStringList {u"leaf"_s, u"(Ávila)"_s, u"base"_s};
    QTest::newRow("left, nearest word first")
        << int(ConcordanceSort::Left) << QStringList {u"(Ávila)"_s, u"leaf"_s, u"base"_s};
    QTest::newRow("right, without signs and accents")
        << int(ConcordanceSort::Right) << QStringList {u"(Ávila)"_s, u"base"_s, u"leaf"_s};
}

void TestConcordance::lines_areSorted()
{
    QFETCH(int, sort);
    ConcordanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSort(ConcordanceSort(sort));
    model.add({lineOf(u"zone one green coca leaf"_s, u"coca"_s, 0)});
    model.add(
        {lineOf(u"area two Ample coca (Ávila)"_s, u"coca"_s, 1), lineOf(u"green pure coca base"_s, u"coca"_s, 2)});
    QTEST(column(model, ConcordanceModel::RightColumn), "expected");
    model.setSort(ConcordanceSort::Text);
    QCOMPARE(column(model, ConcordanceModel::RightColumn), (QStringList {u"leaf"_s, u"(Ávila)"_s, u"base"_s}));
}

void TestConcordance::model_keepsTheFirstOfTheSort()
{
    ConcordanceModel model;
    model.setSort(ConcordanceSort::Right);
    for (int piece = 0; piece < 3; ++piece) {
        std::vector<ConcordanceLine> lines;
        for (int i = 0; i < 6000; ++i) {
            const QString word = QString::number(99999 - (piece * 6000 + i)); // the last come first
            lines.push_back(lineOf(u"coca "_s + word, u"coca"_s, piece * 6000 + i));
        }
        model.add(std::move(lines));
    }
    QCOMPARE(size_t(model.rowCount()), ConcordanceModel::mostLines);
    QCOMPARE(model.added(), size_t(18000));
    QVERIFY(model.hasLeftOut());
    QCOMPARE(column(model, ConcordanceModel::RightColumn).first(), QString::number(99999 - 17999));
}

QTEST_APPLESS_MAIN(TestConcordance)

#include "tst_concordance.moc"
